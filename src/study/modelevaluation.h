// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrsparameters.h"
#include "study/trainingset.h"

namespace Baiwen {

class WorkerTeam;

/// How well parameters foretell a log.
struct ModelEvaluation
{
    double logLoss = 0; ///< mean −(y ln R + (1−y) ln(1−R)); the lower the better
    double rmseBins = 0; ///< see below
    qsizetype items = 0; ///< 0: there was nothing to foretell, and both are 0

    bool operator==(const ModelEvaluation &) const = default;
};

/// Without outliers, the newer items counting more (recencyWeights()). Items are put into bins by days since the answer
/// before, answers so far and lapses so far, each on a logarithmic scale; RMSE(bins) is the root of the weighted
/// mean square of what the plain means of predictions and outcomes of a bin differ by. Source: fsrs-rs 6.6.1,
/// `inference.rs` and `dataset.rs`.
[[nodiscard]] ModelEvaluation evaluate(const TrainingSet &set, const FsrsParameters &parameters, WorkerTeam &team);

/// The plain mean over these items, as they are; 0 without any.
[[nodiscard]] double meanLogLoss(const TrainingSet &set, const FsrsParameters &parameters, WorkerTeam &team);

} // namespace Baiwen
