// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/trainingset.h"

#include <array>
#include <optional>

namespace Baiwen {

/// How often questions were recalled so many days after a first answer.
struct RecallCount
{
    double days = 0;
    double recall = 0; ///< 0 to 1
    double count = 0;

    bool operator==(const RecallCount &) const = default;
};

/// A stability for each first grade, from Again; none: the log has no such beginning.
using InitialStabilities = std::array<std::optional<double>, 4>;
using GradeCounts = std::array<qsizetype, 4>;

/// The first stage of fitting: S0 of each first grade on the items with one long-term answer. Source of all here:
/// fsrs-rs 6.6.1, `parameter_initialization.rs`.
struct InitialFit
{
    InitialStabilities stabilities;
    GradeCounts counts{}; ///< of those items
};
[[nodiscard]] InitialFit fitInitialStabilities(const TrainingSet &set, double averageRecall);

/// The S0 that fits best, from 0.001 to 100: least log loss along the default curve plus |S0 − default|/16. Each recall
/// is smoothed with one more answer of `averageRecall` (Laplace).
[[nodiscard]] double searchInitialStability(Grade first, const std::vector<RecallCount> &counts, double averageRecall);

/// What is known is made to rise with the grade, the rarer grade giving way, and what is not known is filled in by
/// ratios that hold on average: ln S2 lies 41 % of the way from S3 to S1, ln S3 46 % of the way from S4 to S2. None
/// when nothing is known.
[[nodiscard]] std::optional<std::array<double, 4>> completedStabilities(const InitialStabilities &known,
                                                                        const GradeCounts &counts);

} // namespace Baiwen
