// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/questionbody.h"

#include "bank/documentoutline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

bool isList(Section section)
{
    return section == Section::Pitfalls || section == Section::FollowUps || section == Section::References;
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
    const SourceText nested(text, line - 1);
    const QList<Block> blocks = refinedBlocks(nested, scanBlocks(nested).blocks);
    current().endParagraph();
    read(nested, blocks, 0, blocks.size());
    current().endParagraph();
}

void QuestionBody::readBlock(const SourceText &source, const Block &block)
{
    const int line = source.number(block.lines.first);
    switch (block.type) {
    case Block::Type::Paragraph:
        if (const auto marker = markerOfParagraph(source.lines(block.lines))) {
            if (open(*marker, line, source.lines(block.lines), false) && !marker->rest.isEmpty()) {
                // Text on a line of its own below the marker stays where it is, line for line.
                const bool isBelow =
                    !source.line(block.lines.first).trimmed().endsWith(QStringView(marker->rest).split(u'\n').first());
                current().append(marker->rest, isBelow ? line + 1 : line, source.number(block.lines.end - 1) + 1);
            }
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

void QuestionBody::readHtml(const SourceText &source, const Block &block)
{
    static const QRegularExpression tag(u"(<details\\b[^>]*>)|(</details\\s*>)|(<summary\\b[^>]*>.*?</summary\\s*>)"_s,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    const QString html = blockText(source, block);
    const int line = source.number(block.lines.first);
    const auto summaryMarker = markerOfTitle(summaryText(html));
    const bool hasSummary = html.contains("<summary"_L1, Qt::CaseInsensitive);

    QString rest;
    qsizetype copied = 0;
    bool isChanged = false;
    bool isOpened = false;
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        bool isDropped = false;
        if (match.capturedLength(1) > 0) {
            isDropped = !hasSummary || (summaryMarker && !isOpened);
            m_details.append(isDropped);
        } else if (match.capturedLength(2) > 0) {
            isDropped = !m_details.isEmpty() && m_details.takeLast();
        } else if (summaryMarker && !isOpened) {
            isOpened = true;
            isDropped = open(*summaryMarker, line, match.captured(), false);
            if (!isDropped)
                copied = match.capturedEnd(); // a second one: open() kept it as text
        }
        if (isDropped) {
            rest += QStringView(html).sliced(copied, match.capturedStart() - copied);
            copied = match.capturedEnd();
            isChanged = true;
        }
    }
    if (!isChanged) {
        if (copied == 0)
            current().append(source, block);
        return;
    }
    rest += QStringView(html).sliced(copied);
    if (!rest.trimmed().isEmpty())
        readNested(rest.trimmed(), line);
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
