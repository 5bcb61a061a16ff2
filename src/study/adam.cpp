// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/adam.h"

#include <cmath>
#include <numbers>

namespace Baiwen {

static constexpr double MeanRate = 0.9;
static constexpr double SquareRate = 0.999;
static constexpr double Epsilon = 1e-8;

void Adam::step(FsrsParameters::Values &values, const FsrsParameters::Values &gradient, double rate)
{
    m_meanDecay *= MeanRate;
    m_squareDecay *= SquareRate;
    for (size_t i = 0; i < values.size(); ++i) {
        m_mean[i] = MeanRate * m_mean[i] + (1.0 - MeanRate) * gradient[i];
        m_square[i] = SquareRate * m_square[i] + (1.0 - SquareRate) * gradient[i] * gradient[i];
        const double mean = m_mean[i] / (1.0 - m_meanDecay);
        const double square = m_square[i] / (1.0 - m_squareDecay);
        values[i] -= rate * mean / (std::sqrt(square) + Epsilon);
    }
}

double cosineRate(double highest, int step, int steps)
{
    return 0.5 * highest * (1.0 + std::cos(std::numbers::pi * step / steps));
}

} // namespace Baiwen
