// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/headingtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

QString headingText(const SourceText &source, const Block &heading, QString *comment)
{
    QString text;
    QStringView first = source.line(heading.lines.first).trimmed();
    if (first.startsWith(u'#') && heading.lines.end - heading.lines.first == 1) {
        while (first.startsWith(u'#'))
            first = first.sliced(1);
        first = first.trimmed();
        // The closing run counts only after a space: "C#" keeps its own.
        qsizetype end = first.size();
        while (end > 0 && first[end - 1] == u'#')
            --end;
        if (end == 0 || first[end - 1] == u' ' || first[end - 1] == u'\t')
            first = first.first(end).trimmed();
        text = first.toString();
    } else {
        for (int line = heading.lines.first; line < heading.lines.end - 1; ++line)
            text += (text.isEmpty() ? u""_s : u" "_s) + source.line(line).trimmed().toString();
    }
    return withoutComments(text, comment);
}

QString withoutComments(const QString &title, QString *comment)
{
    static const QRegularExpression comments(u"<!--(.*?)-->"_s);
    QString text = title;
    // Again, for what stood around a comment may make another.
    constexpr int MostPasses = 10;
    for (int pass = 0; pass < MostPasses && text.contains("<!--"_L1) && comments.match(text).hasMatch(); ++pass) {
        for (auto it = comments.globalMatch(text); comment && it.hasNext();) {
            const QString inside = it.next().captured(1).trimmed();
            *comment += (comment->isEmpty() ? u""_s : u"; "_s) + inside;
        }
        text = text.remove(comments).trimmed();
    }
    return text;
}

} // namespace Baiwen
