// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartdata.h"

namespace Baiwen {

/// The charts of a report, as values.
namespace ReportCharts {

/// Time used, as a share of the limit, against the score. Empty below two scored answers.
[[nodiscard]] std::optional<ChartData> timeAndScore(const InterviewRecord &record, const InterviewReport &report);

/// Scores of the interviews of one mode with ± 1 SE, the latest `MostInterviews` of them. Empty below two.
inline constexpr int MostInterviews = 30;
[[nodiscard]] std::optional<ChartData> trend(const Trend &trend);

/// Confidence against score with the diagonal where both agree. Empty when no confidence was said.
[[nodiscard]] std::optional<ChartData> calibration(const InterviewRecord &record, const InterviewReport &report);

} // namespace ReportCharts
} // namespace Baiwen
