// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrsparameters.h"

namespace Baiwen {

/// Adam with the usual rates, 0.9 and 0.999, ε = 1e-8. Source: Kingma and Ba 2015, "Adam: A Method for Stochastic
/// Optimization", algorithm 1.
class Adam final
{
public:
    /// One step of `rate` against the gradient.
    void step(FsrsParameters::Values &values, const FsrsParameters::Values &gradient, double rate);

private:
    FsrsParameters::Values m_mean{};
    FsrsParameters::Values m_square{};
    double m_meanDecay = 1; ///< 0.9^steps
    double m_squareDecay = 1; ///< 0.999^steps
};

/// The rate of step `step` (from 0) of `steps`: half a cosine from `highest` down to 0. Source: Loshchilov and Hutter
/// 2017, "SGDR", equation 5.
[[nodiscard]] double cosineRate(double highest, int step, int steps);

} // namespace Baiwen
