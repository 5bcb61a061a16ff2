// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/blocktext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr qsizetype CodeIndentation = 4;

struct Margin
{
    qsizetype length = 0; ///< in characters
    qsizetype columns = 0;
};

Margin marginOf(QStringView line)
{
    Margin margin;
    for (; margin.length < line.size() && (line[margin.length] == u' ' || line[margin.length] == u'\t');
         ++margin.length)
        margin.columns = line[margin.length] == u'\t' ? (margin.columns / 4 + 1) * 4 : margin.columns + 1;
    return margin;
}

QString withoutColumns(const QString &text, qsizetype columns)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const Margin margin = marginOf(line);
        line.replace(0, margin.length, QString(std::max<qsizetype>(0, margin.columns - columns), u' '));
    }
    return lines.join(u'\n');
}

} // namespace

QString withoutMargin(const QString &text)
{
    const qsizetype columns = marginOf(text).columns;
    if (columns == 0)
        return text;
    if (columns < CodeIndentation)
        return withoutColumns(text, columns);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const Margin margin = marginOf(line);
        if (margin.columns >= CodeIndentation)
            line.replace(0, margin.length, QString(margin.columns, u' '));
        else if (margin.length < line.size())
            break;
    }
    return lines.join(u'\n');
}

bool isSpacer(const SourceText &source, const Block &block)
{
    if (block.type == Block::Type::Break)
        return true;
    constexpr int MostLines = 4;
    if ((block.type != Block::Type::Html && block.type != Block::Type::Paragraph)
        || block.lines.end - block.lines.first > MostLines)
        return false;
    const QStringView text = source.lines(block.lines);
    static const QRegularExpression breaks(u"^(?:\\s*<br\\s*/?>\\s*)+$"_s, QRegularExpression::CaseInsensitiveOption);
    return text.trimmed().startsWith(u'<') && breaks.match(text).hasMatch();
}

QString blockText(const SourceText &source, const Block &block)
{
    const QString text = source.lines(block.lines).toString();
    return block.isUnclosed ? text + block.closing : text;
}

QString textAlone(const SourceText &source, const Block &block)
{
    QString text = blockText(source, block);
    const qsizetype columns = marginOf(text).columns;
    if (columns < CodeIndentation || (!block.isFenced && block.type != Block::Type::Html))
        return text;
    const SourceText alone(withoutColumns(text, columns));
    BlockText settled;
    for (const Block &part : scanBlocks(alone).blocks)
        settled.append(alone, part);
    return settled.text();
}

void BlockText::append(const SourceText &source, const Block &block)
{
    const bool isAlone = isEmpty() || m_nextNumber < 0;
    const QString text = isAlone ? textAlone(source, block) : blockText(source, block);
    const int firstNumber = source.number(block.lines.first);
    const int nextNumber = source.number(block.lines.end - 1) + 1;
    if (isSpacer(source, block)) {
        if (!isEmpty())
            m_pending.append({text, firstNumber, nextNumber, block.type == Block::Type::Break});
        return;
    }
    const bool isParagraph = block.type == Block::Type::Paragraph;
    const bool isList = block.type == Block::Type::List;
    QString shown = text;
    if (isEmpty() && isParagraph)
        shown = text.trimmed();
    else if (m_nextNumber < 0 || m_isShifted)
        shown = setApart(text, firstNumber);
    append(shown, firstNumber, nextNumber);
    m_endsInParagraph = isParagraph;
    m_endsInList = isList;
    m_isShifted = isList && shown.size() != text.size();
    m_openClosing = block.isUnclosed ? QString() : block.closing;
}

QString BlockText::setApart(const QString &text, int number)
{
    for (const Pending &spacer : std::exchange(m_pending, {}))
        appendSpacer(spacer);
    if (!m_openClosing.isEmpty()) {
        m_text += m_openClosing;
        m_numbers.append(number);
    }
    if (!m_endsInList)
        return text;
    QString shown = withoutMargin(text);
    if (marginOf(shown).columns > 0) {
        append(u"<!-- -->", number, number);
        endParagraph();
    }
    return shown;
}

void BlockText::append(QStringView text, int firstNumber, int nextNumber)
{
    if (text.isEmpty())
        return;
    for (const Pending &spacer : std::exchange(m_pending, {}))
        appendSpacer(spacer);
    if (!isEmpty()) {
        // As many blank lines as the author left; one where the two do not follow each other in the file.
        constexpr int MostBlankLines = 4;
        const int gap = firstNumber - m_nextNumber;
        separate(m_nextNumber >= 0 && gap >= 0 && gap <= MostBlankLines ? gap : 1, firstNumber);
    }
    m_text += text;
    const auto lines = static_cast<int>(text.count(u'\n')) + 1;
    for (int i = 0; i < lines; ++i)
        m_numbers.append(firstNumber + i);
    m_nextNumber = nextNumber;
    m_endsInParagraph = true;
    m_endsInList = false;
    m_isShifted = false;
    m_openClosing.clear();
}

void BlockText::appendSpacer(const Pending &spacer)
{
    // A line of dashes right under a paragraph would make it a heading; one or two alone are no break.
    QString text = withoutMargin(spacer.text);
    const bool isDashes =
        spacer.isBreak && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'-' || c.isSpace(); });
    if (isDashes && m_endsInParagraph && spacer.firstNumber <= m_nextNumber)
        endParagraph();
    if (isDashes && text.trimmed().size() < 3)
        text = u"---"_s;
    append(text, spacer.firstNumber, spacer.nextNumber);
    m_endsInParagraph = false;
}

void BlockText::separate(int blankLines, int number)
{
    m_text += QString(blankLines + 1, u'\n');
    m_numbers.insert(m_numbers.size(), blankLines, number);
}

void BlockText::endParagraph()
{
    m_nextNumber = -1;
}

} // namespace Baiwen
