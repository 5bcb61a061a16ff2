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

/// Looks for each key point of a question in a typed answer: for what its term, its `also` words and its explanation
/// have in common with the clauses of the answer, in the same words or in others of the glossary. Width, case, accents
/// and inflection are folded; Han is matched by substring, Latin by word. The clauses that say most of the point count;
/// less so what they deny, what they say of another point or of a pitfall, and words that the question gave. Its name
/// alone makes a point one to check. What else the answer says changes nothing: padding leaves the matches as they are.
/// One match for each point, in their order. `translation` is the question in the other language, if there is one: an
/// answer may use its words.
[[nodiscard]] QList<PointMatch> matchPoints(QStringView answer, const Question &question,
                                            const Question *translation = nullptr);

} // namespace Baiwen
