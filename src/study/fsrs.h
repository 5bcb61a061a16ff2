// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrsparameters.h"
#include "study/grade.h"

namespace Baiwen {

/// What FSRS knows of one memory.
struct MemoryState
{
    double stability = 0; ///< days after which it is recalled with a probability of 90 %; 0.001 to 36,500
    double difficulty = 0; ///< 1 to 10

    bool operator==(const MemoryState &) const = default;
};

/// FSRS-6, the model of memory: what a review does to it and how it fades. Pure functions in double precision.
/// Formulas: fsrs-rs 6.6.1, `model.rs`; for SM-2 and the bounds of S, `inference.rs`. Time is in whole days; a review
/// on the day of the one before counts as 0 days.
class Fsrs final
{
public:
    static constexpr double LowestStability = 0.001;
    static constexpr double HighestStability = 36'500;
    static constexpr int LongestInterval = 36'500;

    explicit Fsrs(const FsrsParameters &parameters = {});

    [[nodiscard]] const FsrsParameters &parameters() const { return m_w; }

    /// Probability of recall: R = (1 + F·t/S)^−w20, with F such that R = 0.9 at t = S. Time before the review counts as
    /// none.
    [[nodiscard]] double retrievability(double days, double stability) const;
    /// Days until R has fallen to `retention` (0 < retention < 1; 1 gives 1): whole, from 1 to `longest`.
    [[nodiscard]] int interval(double retention, double stability, int longest = LongestInterval) const;
    /// The same before it is rounded, and not held in bounds.
    [[nodiscard]] double exactInterval(double retention, double stability) const;

    /// After the very first review.
    [[nodiscard]] MemoryState initial(Grade grade) const;
    /// After a review `days` (from 0) after the one before. What comes in may be out of bounds; what goes out is not.
    [[nodiscard]] MemoryState next(const MemoryState &state, Grade grade, double days) const;

    /// A memory that SM-2 (Anki's or SuperMemo's of old) keeps: its ease factor (1.3 or more) and interval in days,
    /// taken for the one after which the share `retention` is recalled.
    [[nodiscard]] MemoryState fromSm2(double ease, double interval, double retention) const;

    /// The parts, each named as in the formula of next(), for tests and the optimiser.
    [[nodiscard]] double initialDifficulty(Grade grade) const; ///< not held in bounds
    [[nodiscard]] double dampedDifficulty(double difficulty, Grade grade) const; ///< before it reverts to the mean
    [[nodiscard]] double nextDifficulty(double difficulty, Grade grade) const;
    [[nodiscard]] double stabilityAfterRecall(const MemoryState &state, double retrievability, Grade grade) const;
    [[nodiscard]] double stabilityAfterLapse(const MemoryState &state, double retrievability) const; ///< no cap yet
    [[nodiscard]] double stabilityOnSameDay(double stability, Grade grade) const;

private:
    FsrsParameters m_w;
    double m_decay; ///< −w20
    double m_factor; ///< F
};

} // namespace Baiwen
