// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "interview/interview.h"

namespace Baiwen {

/// A finished, typed interview of eight questions of the bank, the `number`th of a history: good and bad answers,
/// sure and unsure ones, some over time, one with a hint. Held on the `number`th of March 2026. Three questions are the
/// same in all of them.
[[nodiscard]] InterviewRecord heldInterview(const Bank &bank, int number, InterviewMode mode = InterviewMode::Practice);

} // namespace Baiwen
