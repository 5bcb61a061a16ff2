// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"

namespace Baiwen {

/// Cells of text, for whoever reads numbers instead of a chart.
struct TextTable
{
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header

    bool operator==(const TextTable &) const = default;
};

/// The numbers behind the charts of a report, the same in the window and in a file.
namespace ReportTables {

[[nodiscard]] TextTable topics(const InterviewReport &report);
[[nodiscard]] TextTable timeAndScore(const InterviewRecord &record, const InterviewReport &report);
/// Of this interview, question by question.
[[nodiscard]] TextTable calibration(const InterviewRecord &record, const InterviewReport &report);
[[nodiscard]] TextTable trend(const Trend &trend);

} // namespace ReportTables
} // namespace Baiwen
