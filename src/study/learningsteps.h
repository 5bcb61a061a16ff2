// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/grade.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Baiwen {

/// Waits between the answers of one day, before a question comes back after days.
using LearningSteps = std::vector<std::chrono::seconds>;

struct StepOutcome
{
    int step = 0;
    std::chrono::seconds wait{0};

    bool operator==(const StepOutcome &) const = default;
};

/// How long to wait in a step after `grade` (not Easy): Again starts over, Hard repeats (the first step of several
/// becomes the mean of the first two, a single one 1.5 times itself), Good goes on. Source: py-fsrs 6.3,
/// `scheduler.py`. None: the steps are done.
[[nodiscard]] std::optional<StepOutcome> stepAfter(const LearningSteps &steps, int step, Grade grade);

} // namespace Baiwen
