// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/modelevaluation.h"

#include <functional>
#include <optional>

namespace Baiwen {

/// How parameters are fitted. The defaults are those of the source.
struct OptimiserOptions
{
    int epochs = 5;
    int batchSize = 512; ///< items
    int longestHistory = 256; ///< answers; items with more are left out
    double learningRate = 0.04; ///< of the first step; falls to 0
    double penalty = 1; ///< γ: how strongly parameters are drawn to where they began
    quint32 seed = 2023; ///< of the order of batches
    int relearningSteps = 1;
    int threads = 0; ///< less than 1: one for each processor; changes nothing but the time

    bool operator==(const OptimiserOptions &) const = default;
};

/// Told what share is done, from 0 to 1, on the thread that fits; false stops it.
using FitProgress = std::function<bool(double)>;

/// The parameters under which a log was most likely, drawn towards the defaults where it says little: first S0 of each
/// first grade, then all 21 by Adam over batches of items of about the same length. The defaults for fewer than 8
/// items; only S0 is fitted for fewer than 64. None when it was stopped. The same log gives the same, on every machine
/// and any number of threads (as far as the C library's exp and log agree).
///
///   loss = Σ weight · BCE(R, recalled) + γ · batch/N · Σ ((w − w₀)/σ)²
///
/// Of the epochs' ends the one with the least loss over all items is taken.
///
/// Source: fsrs-rs 6.6.1, `training.rs`. Its order of batches comes from a generator of its own; this one's differs.
[[nodiscard]] std::optional<FsrsParameters> fitParameters(const TrainingSet &set, const OptimiserOptions &options = {},
                                                          const FitProgress &progress = {});

/// A fit that is worth taking, or is not.
struct FitProposal
{
    FsrsParameters parameters; ///< fitted on the whole log
    double heldOutBefore = 0; ///< mean log loss, of the present parameters, on the newest fifth of the items
    double heldOutAfter = 0; ///< the same of parameters that were fitted on the older four fifths
    ModelEvaluation before; ///< of the present parameters on the whole log
    ModelEvaluation after; ///< of the new ones

    /// Only what foretells answers better that it has not seen is adopted.
    [[nodiscard]] bool isBetter() const { return heldOutAfter < heldOutBefore; }
};

/// Fits twice: on the older items, to see what that is worth, and on all. None when it was stopped.
[[nodiscard]] std::optional<FitProposal> proposeParameters(const TrainingSet &set, const FsrsParameters &present,
                                                           const OptimiserOptions &options = {},
                                                           const FitProgress &progress = {});

} // namespace Baiwen
