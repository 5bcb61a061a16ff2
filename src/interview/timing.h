// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

namespace Baiwen {

/// The times of a question, by kind (a question without one is a concept). A typed answer gets 1.5 × T; `minutes` > 0
/// stands in for T. Whenever T changes the target goes with it; preparation and grace do not. The multiplier, held
/// within 1 to 10, lengthens all of them; none is no limit, and the times are those of 1.
[[nodiscard]] Timing timingFor(std::optional<QuestionKind> kind, int minutes, AnswerMode mode,
                               std::optional<double> multiplier);

/// Time for one follow-up: 45 s, lengthened by the multiplier.
[[nodiscard]] std::chrono::milliseconds followUpTime(std::optional<double> multiplier);

/// Time that the questions allow for in all: preparation, T and follow-ups. What the user reads or judges in between is
/// not timed.
[[nodiscard]] std::chrono::milliseconds plannedLength(const QList<PlannedQuestion> &questions,
                                                      std::optional<double> multiplier);

} // namespace Baiwen
