// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/frontside.h"

#include "bank/markdownhtml.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

constexpr qsizetype LongestTitle = 200;

/// What cannot stand in a heading as it is (a list, code, a picture) is named by its first words and stays below.
static FrontSide frontOfBlocks(const QStringList &blocks)
{
    if (blocks.isEmpty())
        return {};
    const QString &first = blocks.first();
    const bool isLine = !first.contains(u'\n') && !first.startsWith("!["_L1) && !first.startsWith("- "_L1)
        && !first.startsWith("> "_L1) && first.size() <= LongestTitle;
    if (isLine)
        return {first.trimmed(), blocks.sliced(1).join("\n\n"_L1)};
    const QString all = blocks.join("\n\n"_L1);
    const QString words = markdownToPlainText(all).section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
    const QString shown = words.size() > LongestTitle ? words.first(LongestTitle) + u'…' : words;
    return {shown.isEmpty() ? u"?"_s : shown, all};
}

FrontSide frontOfMarkdown(const QString &markdown)
{
    const QString text = markdown.trimmed();
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0 && text.size() <= LongestTitle)
        return {text, {}};
    const QString first = end < 0 ? text : text.first(end).trimmed();
    return frontOfBlocks(end < 0 ? QStringList{first} : QStringList{first, text.sliced(end + 1).trimmed()});
}

FrontSide frontOfHtml(const QString &html, const ImageTarget &image)
{
    return frontOfBlocks(htmlToBlocks(html, image));
}

} // namespace Baiwen
