// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/sourcetext.h"

#include <algorithm>

namespace Baiwen {

SourceText::SourceText(QString text, int lineOffset)
    : m_text(std::move(text))
    , m_lineOffset(lineOffset)
{
    if (m_text.isEmpty())
        return;
    m_lineStarts.reserve(static_cast<size_t>(m_text.count(u'\n')) + 2);
    for (qsizetype end = m_text.indexOf(u'\n'); end >= 0; end = m_text.indexOf(u'\n', end + 1))
        m_lineStarts.push_back(static_cast<quint32>(end + 1));
    if (!m_text.endsWith(u'\n'))
        m_lineStarts.push_back(static_cast<quint32>(m_text.size() + 1));
}

SourceText::SourceText(QString text, QList<int> numbers)
    : SourceText(std::move(text))
{
    m_numbers = std::move(numbers);
}

int SourceText::number(int line) const
{
    if (m_numbers.isEmpty())
        return m_lineOffset + line + 1;
    return m_numbers.at(std::clamp<qsizetype>(line, 0, m_numbers.size() - 1));
}

QStringView SourceText::line(int line) const
{
    return lines({line, line + 1});
}

QStringView SourceText::lines(LineRange range) const
{
    range.end = std::min(range.end, lineCount());
    if (range.isEmpty())
        return {};
    const qsizetype start = m_lineStarts[static_cast<size_t>(range.first)];
    const qsizetype end = m_lineStarts[static_cast<size_t>(range.end)];
    return QStringView(m_text).sliced(start, end - start - 1);
}

} // namespace Baiwen
