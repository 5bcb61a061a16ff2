// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrs.h"
#include "study/trainingset.h"

#include <vector>

namespace Baiwen {

/// A sum of losses with its derivative by each parameter.
struct LossGradient
{
    double loss = 0;
    FsrsParameters::Values gradient{};

    LossGradient &operator+=(const LossGradient &other);
};

/// The loss of FSRS-6 on one item after another, −weight·(y ln R + (1−y) ln(1−R)), with its analytic gradient: the
/// history is gone through forwards, then the derivative of R by S and D is carried back through it (reverse mode).
/// Where a value is held in its bounds, what lies before it has no influence. One object per thread: it keeps what
/// lies between the two ways.
class FsrsGradient final
{
public:
    explicit FsrsGradient(const FsrsParameters &parameters);

    /// Adds the item to the sum. `reviews` has at least two; the last is predicted.
    void add(std::span<const TrainingReview> reviews, double weight, LossGradient &sum);
    /// The probability that the last of `reviews` is recalled.
    [[nodiscard]] double predict(std::span<const TrainingReview> reviews);
    /// The loss of one item, of weight 1, without its gradient.
    [[nodiscard]] double loss(std::span<const TrainingReview> reviews);

private:
    /// One step of the history, and what the way back needs of it.
    struct Step
    {
        enum class Kind { SameDay, SameDayHeld, Recall, Lapse, LapseHeld };
        Kind kind;
        int grade;
        double stability; ///< before
        double difficulty; ///< before
        double logStability;
        double recall; ///< R
        double recallByStability;
        double recallByDecay;
        double gain; ///< Recall: S'/S − 1; Lapse: S' before it is capped; else the factor
        double plainGain; ///< Recall: the same without w15 or w16
        double retained; ///< Recall: e^(w10(1−R)); Lapse: (S+1)^w13
        double damped; ///< the difficulty before it reverts
        bool isStabilityHeld;
        bool isDifficultyHeld;
    };

    MemoryState forward(std::span<const TrainingReview> history);
    [[nodiscard]] double stabilityAfter(Step &step, int days) const;
    [[nodiscard]] double recallAfter(double days, double stability, double &byStability, double &byDecay) const;
    void backward(double byStability, double byDifficulty, int firstGrade, FsrsParameters::Values &gradient) const;

    FsrsParameters::Values m_w;
    double m_factor; ///< F
    double m_factorByDecay; ///< dF/dw20
    double m_growth; ///< e^w8
    double m_lapseCap; ///< e^(w17·w18)
    double m_easyTerm; ///< e^(3·w5)
    std::vector<Step> m_steps;
};

} // namespace Baiwen
