// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartdata.h"
#include "progress/progressnumbers.h"

namespace Baiwen {

/// The charts of the progress page, as values. Days are written as ISO 8601 has them.
namespace ProgressCharts {
Q_NAMESPACE

enum class Period { Day, Week };
Q_ENUM_NS(Period)

inline constexpr int DaysShown = 30;
inline constexpr int WeeksShown = 26;
inline constexpr int MonthsShown = 24;
inline constexpr int CalendarWeeks = 53;

/// The first day of the year that ends today: it begins with a week.
[[nodiscard]] QDate calendarBegin(QDate today);
/// Of the year that the calendar shows: its words and table. The picture is CalendarHeatmap's.
[[nodiscard]] ChartData calendar(const ProgressNumbers &numbers);
/// "14 March 2026: 12 answers, 3 min 20 s".
[[nodiscard]] QString dayText(QDate day, const AnswerCount &count);

/// Answers of the latest days or weeks by grade, and the time they took.
[[nodiscard]] ChartData answers(const ProgressNumbers &numbers, Period period);
[[nodiscard]] ChartData time(const ProgressNumbers &numbers, Period period);
/// By month, ± 1 SE, with the desired one (0 to 1) to compare with.
[[nodiscard]] ChartData retention(const ProgressNumbers &numbers, double desired);
[[nodiscard]] ChartData forecast(const ProgressNumbers &numbers);
[[nodiscard]] ChartData stability(const ProgressNumbers &numbers);
[[nodiscard]] ChartData difficulty(const ProgressNumbers &numbers);
/// Words and table; the picture is MasteryBars'.
[[nodiscard]] ChartData topics(const ProgressNumbers &numbers);

} // namespace ProgressCharts
} // namespace Baiwen
