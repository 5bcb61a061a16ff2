// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

namespace Baiwen {

/// Where points were lost.
enum class DeductionReason { GaveUp, TooShort, Coverage, Depth, Structure, Errors, Overtime, Hints, MajorErrorOnVital };

struct Deduction
{
    DeductionReason reason = DeductionReason::Coverage;
    int points = 0; ///< from 1

    bool operator==(const Deduction &) const = default;
};

/// From 90, from 75, from 60, from 40, and below.
enum class Band { Excellent, Good, Adequate, Partial, Poor };

/// What one answer is worth:
///
///   Q = round(100 · τ · A · h · (0.65 C + 0.20 D + 0.15 S))
///
///   C = Σ w·c / Σ w    c: 1, ½ or 0 for each key point; w: 2 vital, 1 supporting
///   D, S = (x − 1)/4   the ratings 1 to 5; unrated ones drop out, as C does without key points, and the weights of the
///                      others are scaled up to 1
///   A = max(0, 1 − 0.30·major − 0.10·minor)
///   τ = 1 up to T, from there linear to 0.90 at the end of the grace time
///   h = 0.8 with hints, else 1
///
/// A major error on a vital point caps Q at 59. An answer given up, or typed and too short to be one, is 0 unless a
/// point is credited. The factors and weights are this program's own; no bonus is given for speed or length.
struct QuestionScore
{
    int value = 0; ///< Q, 0 to 100
    QList<Deduction> deductions; ///< add up to 100 − Q, in the order of the formula
    bool countsInTrends = true; ///< not when hints were used
    bool missedVital = false; ///< a vital point got nothing
    bool isWeak = false; ///< Q < 60, or a vital point missed, or a major error

    bool operator==(const QuestionScore &) const = default;
};

/// None while there is nothing to tell: the answer is open, abandoned or not assessed, and not plainly 0.
[[nodiscard]] std::optional<QuestionScore> scoreOf(const Attempt &attempt, AnswerMode mode,
                                                   std::chrono::milliseconds grace);

/// Under 25 Han characters or 15 words. A mixed text counts as the sum of its shares of the two.
[[nodiscard]] bool isTooShort(QStringView answer);

[[nodiscard]] Band bandOf(double score);

struct LevelScore
{
    int score = 0;
    int level = 0; ///< 1 to 3; 0: not given, weighs as 1

    bool operator==(const LevelScore &) const = default;
};

/// Mean of an interview, each answer weighted 1, 1.25 or 1.5 by its level.
struct MeanScore
{
    double mean = 0;
    /// of the weighted mean: √(n / (n − 1) · Σ w²(x − mean)²) / Σ w (Cochran's ratio estimate; Gatz and Smith 1995,
    /// Atmospheric Environment 29, 1185, section 2). None for one answer.
    std::optional<double> standardError;
    int n = 0;

    bool operator==(const MeanScore &) const = default;
};

[[nodiscard]] std::optional<MeanScore> meanScore(const QList<LevelScore> &scores);

/// (ΣQ + 3·60) / (n + 3): drawn towards 60, as if three answers worth 60 had been given before, so that one answer does
/// not make a topic look mastered or lost.
[[nodiscard]] double topicScore(const QList<int> &scores);

} // namespace Baiwen
