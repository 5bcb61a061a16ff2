// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/questionbody.h"

#include "bank/headingtext.h"
#include "bank/htmlblocks.h"
#include "bank/refinedblocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Of quotes, tags and markers around a text; what is deeper than that is text.
constexpr int MostNesting = 10;

bool isList(Section section)
{
    return section == Section::Pitfalls || section == Section::FollowUps || section == Section::References;
}

/// Without its marker a text may be a list, code or a break.
bool isParagraph(const QString &text)
{
    if (text.front().isLetter() && !text.contains(u'\n'))
        return true;
    const QList<Block> blocks = scanBlocks(SourceText(text)).blocks;
    return blocks.size() == 1 && blocks.first().type == Block::Type::Paragraph;
}

/// A tag around an answer that is folded away.
struct DetailsTag
{
    enum class Type { Opening, Closing, Summary };

    Type type = Type::Opening;
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<Marker> marker; ///< of a summary
    bool isBare = false; ///< has no summary, or one that is a marker: nothing to be shown when it is folded

    [[nodiscard]] bool opensSection() const { return marker || isBare; }
};

QList<DetailsTag> detailsTags(const QString &html)
{
    static const QRegularExpression pattern(
        u"(<details\\b[^>]*>)|(</details\\s*>)|<summary\\b[^>]*>.*?</summary\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QList<DetailsTag> tags;
    const QString text = withTagsOnly(html);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        DetailsTag tag;
        tag.start = match.capturedStart();
        tag.end = match.capturedEnd();
        tag.type = match.capturedLength(1) > 0 ? DetailsTag::Type::Opening
            : match.capturedLength(2) > 0      ? DetailsTag::Type::Closing
                                               : DetailsTag::Type::Summary;
        if (tag.type == DetailsTag::Type::Summary)
            tag.marker = markerOfTitle(summaryText(QStringView(html).sliced(tag.start, tag.end - tag.start)));
        tags.append(tag);
    }
    bool isBare = true;
    for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag) {
        if (tag->type == DetailsTag::Type::Summary)
            isBare = tag->marker.has_value();
        else if (tag->type == DetailsTag::Type::Opening)
            tag->isBare = isBare;
    }
    return tags;
}

} // namespace

BlockText &QuestionBody::current()
{
    return m_current < 0 ? m_preamble : m_sections.at(static_cast<size_t>(m_current));
}

void QuestionBody::read(const SourceText &source, const QList<Block> &blocks, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i)
        readBlock(source, blocks.at(i));
}

void QuestionBody::readText(const QString &text, int line)
{
    if (!text.isEmpty())
        readNested(text, line);
}

void QuestionBody::readNested(const QString &text, int line)
{
    current().endParagraph();
    if (m_nesting == MostNesting) {
        current().append(text, line, line);
    } else {
        ++m_nesting;
        const SourceText nested(text, line - 1);
        const QList<Block> blocks = refinedBlocks(nested, scanBlocks(nested).blocks);
        read(nested, blocks, 0, blocks.size());
        --m_nesting;
    }
    current().endParagraph();
}

void QuestionBody::readBlock(const SourceText &source, const Block &block)
{
    const int line = source.number(block.lines.first);
    switch (block.type) {
    case Block::Type::Paragraph:
        if (const auto marker = markerOfParagraph(source.lines(block.lines))) {
            if (open(*marker, line, source.lines(block.lines), false))
                readRest(marker->rest, source, block);
            return;
        }
        break;
    case Block::Type::Heading:
        if (const auto marker = markerOfTitle(headingText(source, block))) {
            open(*marker, line, source.lines(block.lines), true);
            return;
        }
        break;
    case Block::Type::Quote: {
        const QString inner = unquoted(source.lines(block.lines));
        if (markerOfParagraph(inner.section(u'\n', 0, 0))) {
            readNested(inner, line);
            return;
        }
        break;
    }
    case Block::Type::Html:
        readHtml(source, block);
        return;
    default:
        break;
    }
    current().append(source, block);
}

void QuestionBody::readRest(const QString &rest, const SourceText &source, const Block &block)
{
    if (rest.isEmpty())
        return;
    // Text on a line of its own below the marker stays where it is, line for line.
    const QStringView firstLine = source.line(block.lines.first).trimmed();
    const bool isBelow = !firstLine.endsWith(QStringView(rest).split(u'\n').first());
    const int line = source.number(block.lines.first) + (isBelow ? 1 : 0);
    if (isParagraph(rest))
        current().append(rest, line, source.number(block.lines.end - 1) + 1);
    else
        readNested(rest, line);
}

void QuestionBody::readHtml(const SourceText &source, const Block &block)
{
    const QString html = blockText(source, block);
    int line = source.number(block.lines.first);
    qsizetype copied = 0;
    const auto moveTo = [&](qsizetype offset) {
        line += static_cast<int>(QStringView(html).sliced(copied, offset - copied).count(u'\n'));
        copied = offset;
    };
    const auto copyUpTo = [&](qsizetype end) {
        const QStringView text = QStringView(html).sliced(copied, end - copied).trimmed();
        if (!text.isEmpty()) {
            moveTo(text.data() - html.constData());
            readNested(text.toString(), line);
        }
        moveTo(end);
    };
    const QList<DetailsTag> tags = detailsTags(html);
    bool isChanged = false;
    qsizetype opened = 0; // and kept, since the last tag that was dropped
    qsizetype closed = 0; // of m_details, since then
    for (const DetailsTag &tag : tags) {
        bool isDropped = tag.opensSection();
        if (tag.type == DetailsTag::Type::Opening) {
            opened += isDropped ? 0 : 1;
        } else if (tag.type == DetailsTag::Type::Closing) {
            const qsizetype last = m_details.size() - 1 - closed;
            isDropped = opened == 0 && last >= 0 && m_details.at(last);
            if (opened > 0)
                --opened;
            else if (!isDropped)
                closed += last >= 0 ? 1 : 0;
        }
        if (!isDropped)
            continue;
        isChanged = true;
        opened = closed = 0;
        copyUpTo(tag.start);
        if (tag.type == DetailsTag::Type::Opening) {
            m_details.append(true);
        } else if (tag.type == DetailsTag::Type::Closing) {
            m_details.removeLast();
        } else {
            // A second one of its kind stays, as text.
            open(*tag.marker, line, QStringView(html).sliced(tag.start, tag.end - tag.start), false);
            current().endParagraph();
        }
        moveTo(tag.end);
    }
    if (isChanged) {
        copyUpTo(html.size());
        return;
    }
    current().append(source, block);
    for (const DetailsTag &tag : tags) {
        if (tag.type == DetailsTag::Type::Opening)
            m_details.append(false);
        else if (tag.type == DetailsTag::Type::Closing && !m_details.isEmpty())
            m_details.removeLast();
    }
}

bool QuestionBody::open(const Marker &marker, int line, QStringView verbatim, bool isTitle)
{
    const auto index = static_cast<int>(marker.section);
    const bool isSecond = m_isOpened.at(static_cast<size_t>(index));
    m_current = index;
    m_isOpened.at(static_cast<size_t>(index)) = true;
    current().endParagraph();
    if (isSecond && (!isList(marker.section) || isTitle)) {
        // The section goes on under a label of its own, which is part of the text.
        verbatim = verbatim.trimmed();
        current().append(verbatim, line, line + static_cast<int>(verbatim.count(u'\n')) + 1);
        return false;
    }
    if (marker.isLongLabel)
        m_longLabels.append({marker.label, line});
    return true;
}

void QuestionBody::takePreambleForAnswer()
{
    const auto answer = static_cast<size_t>(Section::Answer);
    if (!m_isOpened.at(answer))
        std::swap(m_preamble, m_sections.at(answer));
}

} // namespace Baiwen
