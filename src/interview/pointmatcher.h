// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/question.h"

namespace Baiwen {

/// A piece of an answer, in UTF-16 units.
struct AnswerSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const AnswerSpan &) const = default;
};

/// What the words of an answer say about a key point. It is a suggestion: the user judges.
enum class Evidence {
    None,
    Check, ///< its words are there, but denied, or too few to tell
    Made,
};

struct PointMatch
{
    Evidence evidence = Evidence::None;
    QList<AnswerSpan> spans{}; ///< what the evidence rests on, in the order of the answer; they do not overlap

    bool operator==(const PointMatch &) const = default;
};

/// Looks for each key point in a typed answer: for its term and the `also` words, and for what its explanation has in
/// common with a stretch of the answer. Width, case and accents are folded; Han is matched by substring, Latin by word.
/// A negation near a hit makes it one to check. What else the answer says changes nothing: padding leaves the matches
/// as they are. One match for each point, in their order.
[[nodiscard]] QList<PointMatch> matchPoints(QStringView answer, const QList<KeyPoint> &points);

} // namespace Baiwen
