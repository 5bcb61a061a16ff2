// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/contentslist.h"

#include "bank/documentoutline.h"
#include "bank/identity.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Baiwen {

ContentsList::ContentsList(const SourceText &source, const QList<Block> &blocks)
    : m_source(source)
{
    for (const Block &block : blocks) {
        if (block.type != Block::Type::Heading)
            continue;
        const QString text = headingText(source, block);
        m_headings.insert(foldedTitle(text));
        m_headingTexts.insert(text.simplified());
    }
}

std::optional<ContentsList::Entries> ContentsList::entriesOf(const Block &block) const
{
    if (block.type != Block::Type::List)
        return std::nullopt;
    static const QRegularExpression link(
        uR"(^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\*\*|__)?\[(.+)\]\(\s*<?#(.*)>?\)(?:\*\*|__)?\s*$)"_s);
    Entries entries;
    int matching = 0;
    for (int line = block.lines.first; line < block.lines.end; ++line) {
        const QStringView text = m_source.line(line);
        if (text.trimmed().isEmpty())
            continue;
        const auto match = link.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        ++entries.count;
        const QString title = match.captured(1);
        const QString anchor = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
        if (m_headings.contains(foldedTitle(title)) || m_headings.contains(foldedTitle(anchor)))
            ++matching;
        if (!m_headingTexts.contains(title.simplified()))
            entries.unknown.append(title);
    }
    if (entries.count < 2 || matching * 2 < entries.count)
        return std::nullopt;
    return entries;
}

} // namespace Baiwen
