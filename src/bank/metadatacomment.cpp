// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/metadatacomment.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

bool isKey(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

QString unquoted(QStringView value)
{
    if (value.size() < 2 || value.front() != value.back() || (value.front() != u'"' && value.front() != u'\''))
        return value.toString();
    QString text = value.sliced(1, value.size() - 2).toString();
    if (value.front() == u'"')
        text.replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
    return text;
}

} // namespace

std::optional<QList<MetadataPair>> metadataPairs(QStringView comment)
{
    QList<MetadataPair> pairs;
    for (const QStringView part : comment.split(u';', Qt::SkipEmptyParts)) {
        const QStringView text = part.trimmed();
        if (text.isEmpty())
            continue;
        const qsizetype colon = text.indexOf(u':');
        const QStringView key = (colon < 0 ? text : text.first(colon)).trimmed();
        if (!isKey(key))
            return std::nullopt;
        pairs.append({key.toString().toLower(), colon < 0 ? QString() : text.sliced(colon + 1).trimmed().toString()});
    }
    if (pairs.isEmpty())
        return std::nullopt;
    return pairs;
}

QStringList metadataList(QStringView value)
{
    static const QRegularExpression separator(u"[,，、]"_s);
    QStringList list;
    for (const QString &item : value.toString().split(separator)) {
        if (!item.trimmed().isEmpty())
            list.append(item.trimmed());
    }
    return list;
}

FrontMatter frontMatter(QStringView document)
{
    constexpr int LongestFrontMatter = 100;
    FrontMatter matter;
    int line = 0;
    qsizetype start = 0;
    while (start <= document.size() && line <= LongestFrontMatter) {
        qsizetype end = document.indexOf(u'\n', start);
        if (end < 0)
            end = document.size();
        const QStringView text = document.sliced(start, end - start).trimmed();
        if (line == 0) {
            if (text != "---"_L1)
                return {};
        } else if (text == "---"_L1 || text == "..."_L1) {
            matter.lineCount = line + 1;
            return matter;
        } else if (text.startsWith(u'#')) {
            matter.pairs.append({u"#"_s, text.sliced(1).trimmed().toString()});
            matter.lines.append(line);
        } else if (!text.isEmpty()) {
            const qsizetype colon = text.indexOf(u':');
            if (colon > 0 && isKey(text.first(colon).trimmed())) {
                matter.pairs.append(
                    {text.first(colon).trimmed().toString().toLower(), unquoted(text.sliced(colon + 1).trimmed())});
                matter.lines.append(line);
            } else if (!matter.pairs.isEmpty()) {
                matter.pairs.last().value += u' ' + text.toString(); // a list or a folded value
            } else {
                return {}; // a thematic break and text
            }
        }
        start = end + 1;
        ++line;
    }
    return {};
}

QString quotedValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && value.trimmed() == value && !value.contains(": "_L1)
        && !value.contains(" #"_L1) && !u"\"'[]{}>|*&!%#`@,?:-"_s.contains(value.front()) && !value.endsWith(u':');
    if (isPlain)
        return value;
    QString text = value;
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

} // namespace Baiwen
