// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/htmlblocks.h"

#include "bank/htmlentities.h"
#include "bank/questiontitle.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Where a piece of HTML begins in which nothing but its own end is a tag.
struct Verbatim
{
    QLatin1StringView opening;
    QLatin1StringView closing;
};

constexpr std::array Declarations{Verbatim{"<!--"_L1, "-->"_L1}, Verbatim{"<?"_L1, "?>"_L1}, Verbatim{"<!"_L1, ">"_L1}};
constexpr std::array Elements{Verbatim{"<pre"_L1, "</pre>"_L1}, Verbatim{"<script"_L1, "</script>"_L1},
                              Verbatim{"<style"_L1, "</style>"_L1}, Verbatim{"<textarea"_L1, "</textarea>"_L1}};

/// What ends the block that such a line begins; empty: a blank line.
QLatin1StringView closingOf(QStringView line)
{
    const auto begins = [line](const Verbatim &verbatim) {
        return line.startsWith(verbatim.opening, Qt::CaseInsensitive);
    };
    if (const auto it = std::find_if(Declarations.begin(), Declarations.end(), begins); it != Declarations.end())
        return it->closing;
    const auto it = std::find_if(Elements.begin(), Elements.end(), begins);
    return it == Elements.end() ? QLatin1StringView() : it->closing;
}

bool isClosedBy(QLatin1StringView closing, QStringView line)
{
    if (line.contains(closing, Qt::CaseInsensitive))
        return true;
    // The end of another element will do, save a newcomer's.
    return closing.startsWith("</"_L1)
        && std::any_of(Elements.begin(), Elements.end() - 1,
                       [line](const Verbatim &element) { return line.contains(element.closing, Qt::CaseInsensitive); });
}

const QRegularExpression &summaryPattern()
{
    static const QRegularExpression pattern(u"<summary\\b[^>]*>(.*?)</summary\\s*>"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

QString missingHtmlClosing(QStringView html)
{
    QLatin1StringView closing;
    for (const QStringView line : html.split(u'\n')) {
        if (closing.isEmpty()) {
            closing = closingOf(line.trimmed());
            if (closing.isEmpty())
                return {};
        }
        if (isClosedBy(closing, line))
            closing = {};
    }
    return QString(closing);
}

QString withTagsOnly(QStringView html)
{
    static const QRegularExpression verbatim(
        u"<!--(?:-?>|.*?(?:-->|\\z))|<\\?.*?(?:\\?>|\\z)|<![a-z].*?(?:>|\\z)|<(pre|script|style|textarea).*?(?:</\\1>|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString text = html.toString();
    for (auto it = verbatim.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

QString summaryText(QStringView html)
{
    if (!html.contains("<summary"_L1, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]*>"_s);
    const auto summary = summaryPattern().match(withTagsOnly(html));
    if (!summary.hasMatch())
        return {};
    QString text = html.sliced(summary.capturedStart(1), summary.capturedLength(1)).toString();
    return withoutBold(resolveEntities(text.remove(tag)).simplified()).toString();
}

QString textBesideSummary(QStringView html)
{
    static const QRegularExpression details(u"</?details\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = html.toString();
    QString tags = withTagsOnly(html);
    const auto summary = summaryPattern().match(tags);
    text.remove(summary.capturedStart(), summary.capturedLength());
    tags.remove(summary.capturedStart(), summary.capturedLength());
    QString rest;
    qsizetype copied = 0;
    for (auto it = details.globalMatch(tags); it.hasNext();) {
        const auto match = it.next();
        rest += QStringView(text).sliced(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
    }
    return (rest += QStringView(text).sliced(copied)).trimmed();
}

} // namespace Baiwen
