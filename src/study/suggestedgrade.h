// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/question.h"
#include "study/grade.h"

namespace Baiwen {

/// The grade that the ticked points speak for; the user's own decides. Every vital point: Good, and every other one
/// too: Easy. One vital point missing: Hard. Two missing, or none of the vital ones there: Again. Where no point is
/// vital all are. None without points. `ticked` goes with `points` by position; what it lacks is not ticked.
[[nodiscard]] std::optional<Grade> suggestedGrade(const QList<KeyPoint> &points, const QList<bool> &ticked);

} // namespace Baiwen
