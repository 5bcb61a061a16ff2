// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/learningsteps.h"

#include <cmath>

namespace Baiwen {

static constexpr double HardFactorOfSingleStep = 1.5;

std::optional<StepOutcome> stepAfter(const LearningSteps &steps, int step, Grade grade)
{
    const int count = int(steps.size());
    // Steps may have been taken out of the settings while a question waited in one.
    if (count == 0 || grade == Grade::Easy || (step >= count && grade != Grade::Again))
        return std::nullopt;
    if (grade == Grade::Again)
        return StepOutcome{0, steps.front()};
    if (grade == Grade::Good)
        return step + 1 == count ? std::nullopt : std::optional(StepOutcome{step + 1, steps[size_t(step) + 1]});
    if (step > 0)
        return StepOutcome{step, steps[size_t(step)]};
    const double first = double(steps.front().count());
    const double wait = count == 1 ? first * HardFactorOfSingleStep : (first + double(steps[1].count())) / 2;
    return StepOutcome{0, std::chrono::seconds(std::llround(wait))};
}

} // namespace Baiwen
