// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Baiwen {

/// A word or phrase of a query as it is found in a text.
struct SearchTerm
{
    QStringList tokens; ///< see searchTokens()
    bool isPrefix = false; ///< the last token may go on
    bool isPinyin = false; ///< Han that is read so counts too; of one token only

    bool operator==(const SearchTerm &) const = default;
};

struct TextSpan
{
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    int term = 0; ///< the first of the terms that are found here

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

/// Where the terms stand in the text, in order, none overlapping another.
[[nodiscard]] QList<TextSpan> matchSpans(QStringView text, const QList<SearchTerm> &terms);

/// Where `folded`, a text as foldedForMatching() gives it, stands in `text`, within words too; `term` is 0.
[[nodiscard]] QList<TextSpan> foldedOccurrences(QStringView text, const QString &folded);

/// The part of a text that shows best why it was found, on one line.
struct SearchSnippet
{
    QString text; ///< with "…" where something was left off
    QList<TextSpan> spans; ///< in `text`

    bool operator==(const SearchSnippet &) const = default;
};

/// From the part that has most of the terms, or from the beginning of the first when none has any; at most `length`
/// UTF-16 units, ellipses not counted.
[[nodiscard]] SearchSnippet searchSnippet(const QStringList &parts, const QList<SearchTerm> &terms, qsizetype length);

} // namespace Baiwen
