// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/blocktext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

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
    QString text = source.lines(block.lines).toString();
    if (!block.isUnclosed)
        return text;
    if (block.type != Block::Type::Code)
        return text + "-->"_L1;
    const QStringView opening = source.line(block.lines.first).trimmed();
    qsizetype length = 0;
    while (length < opening.size() && opening[length] == opening.front())
        ++length;
    return text + u'\n' + opening.first(length).toString();
}

void BlockText::append(const SourceText &source, const Block &block)
{
    const QString text = blockText(source, block);
    const int firstNumber = source.number(block.lines.first);
    const int nextNumber = source.number(block.lines.end - 1) + 1;
    if (isSpacer(source, block)) {
        if (!isEmpty())
            m_pending.append({text, firstNumber, nextNumber});
        return;
    }
    const bool isFirstParagraph = isEmpty() && block.type == Block::Type::Paragraph;
    append(isFirstParagraph ? QStringView(text).trimmed() : QStringView(text), firstNumber, nextNumber);
}

void BlockText::append(QStringView text, int firstNumber, int nextNumber)
{
    if (text.isEmpty())
        return;
    for (const Pending &spacer : std::exchange(m_pending, {}))
        append(spacer.text, spacer.firstNumber, spacer.nextNumber);
    if (!isEmpty()) {
        // As many blank lines as the author left; one where the two do not follow each other in the file.
        constexpr int MostBlankLines = 4;
        const int gap = firstNumber - m_nextNumber;
        const int blankLines = m_nextNumber >= 0 && gap >= 0 && gap <= MostBlankLines ? gap : 1;
        m_text += QString(blankLines + 1, u'\n');
        m_numbers.insert(m_numbers.size(), blankLines, firstNumber);
    }
    m_text += text;
    const auto lines = static_cast<int>(text.count(u'\n')) + 1;
    for (int i = 0; i < lines; ++i)
        m_numbers.append(firstNumber + i);
    m_nextNumber = nextNumber;
}

void BlockText::endParagraph()
{
    m_nextNumber = -1;
}

} // namespace Baiwen
