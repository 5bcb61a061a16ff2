// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankitextheader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

std::optional<char> separatorOf(const QString &value)
{
    static constexpr std::array Names{
        std::pair{"comma"_L1, ','}, std::pair{"semicolon"_L1, ';'}, std::pair{"tab"_L1, '\t'},
        std::pair{"space"_L1, ' '}, std::pair{"pipe"_L1, '|'},      std::pair{"colon"_L1, ':'},
    };
    for (const auto &[name, separator] : Names) {
        if (value.compare(name, Qt::CaseInsensitive) == 0)
            return separator;
    }
    return value.size() == 1 && value.front().unicode() < 0x80 ? std::optional(value.front().toLatin1()) : std::nullopt;
}

/// False: no such key.
bool read(AnkiTextHeader &header, const QString &key, const QString &value)
{
    if (key == "separator"_L1)
        header.separator = separatorOf(value.trimmed().isEmpty() ? value : value.trimmed());
    else if (key == "html"_L1)
        header.isHtml = value.trimmed().compare("true"_L1, Qt::CaseInsensitive) == 0;
    else if (key == "columns"_L1)
        header.columns = value.split(QLatin1Char(header.separator.value_or('\t')));
    else if (key == "guid column"_L1)
        header.idColumn = value.toInt();
    else if (key == "deck column"_L1)
        header.deckColumn = value.toInt();
    else if (key == "tags column"_L1)
        header.tagsColumn = value.toInt();
    else if (key == "notetype column"_L1)
        header.noteTypeColumn = value.toInt();
    else if (key == "deck"_L1)
        header.deck = value.trimmed();
    else if (key == "tags"_L1)
        header.tags = value.simplified().split(u' ', Qt::SkipEmptyParts);
    else
        return key == "notetype"_L1 || key == "if matches"_L1;
    return true;
}

} // namespace

AnkiTextHeader ankiTextHeader(const QByteArray &text)
{
    AnkiTextHeader header;
    while (header.bytes < text.size() && text.at(header.bytes) == '#') {
        const qsizetype found = text.indexOf('\n', header.bytes);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        QString line = QString::fromUtf8(text.sliced(header.bytes + 1, end - header.bytes - 1));
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0 || !read(header, line.first(colon).trimmed().toLower(), line.sliced(colon + 1)))
            break;
        ++header.lines;
        header.bytes = end;
    }
    return header;
}

} // namespace Baiwen
