// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdownescape.h"

#include <QStringList>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// What begins or ends markup anywhere in a line (CommonMark 0.30, sections 2.4 and 6; GitHub's tables and
/// strike-through). A colon and an at sign make links of bare addresses and nothing worse: they stay readable.
static bool isMarkup(QChar c)
{
    return u"\\`*_[]<>&|~$!#"_s.contains(c);
}

/// "1." or "1)" would begin a list, "-", "+" and "=" a list, a rule or the line under a heading.
static qsizetype listMarker(QStringView line)
{
    if (line.startsWith(u'-') || line.startsWith(u'+') || line.startsWith(u'='))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    const bool isNumber = digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    return isNumber ? digits : -1;
}

QString escapedMarkdown(QStringView text)
{
    // Indentation would make code of the line, and a null character cannot be in a document.
    const QString line = text.toString().remove(QChar(u'\0')).simplified();
    QString out;
    out.reserve(line.size() + 8);
    const qsizetype marker = listMarker(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isMarkup(line[i]) || i == marker)
            out += u'\\';
        out += line[i];
    }
    return out;
}

QString escapedMarkdownLines(QStringView text)
{
    QStringList lines;
    const QList<QStringView> parts = text.split(u'\n');
    for (const QStringView part : parts)
        lines << escapedMarkdown(part);
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out += lines[i];
        if (i + 1 == lines.size())
            break;
        const bool isWithinParagraph = !lines[i].isEmpty() && !lines[i + 1].isEmpty();
        out += isWithinParagraph ? u"\\\n"_s : u"\n"_s;
    }
    return out;
}

} // namespace Baiwen
