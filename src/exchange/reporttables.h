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

/// The words and numbers that they are made of.
namespace ReportWords {

/// "72 ± 5", or "72" when there is no standard error.
[[nodiscard]] QString score(const MeanScore &score);
/// "+3", "−2" or "0".
[[nodiscard]] QString change(double points);
/// "4:05".
[[nodiscard]] QString clock(std::chrono::milliseconds time);
/// "2026-03-14 09:26", in the time zone of the machine.
[[nodiscard]] QString time(const QDateTime &time);
[[nodiscard]] QString mode(InterviewMode mode);
[[nodiscard]] QString outcome(Outcome outcome);
/// The user's title, or when it was held.
[[nodiscard]] QString title(const QString &title, const QDateTime &startedAt);
/// "7 of 8 answered", "1 skipped" …: what is none is left out.
[[nodiscard]] QStringList counts(const InterviewReport &report);
[[nodiscard]] QString timeUsed(const InterviewReport &report);
/// "First attempt 40 on 2026-03-01, latest 75 on 2026-03-14 (3 attempts)".
[[nodiscard]] QString history(const AttemptHistory &history);
/// "Major error: calls the cache a speed-up of prefill".
[[nodiscard]] QString error(const ReportError &error);
/// "Bias +12, error 20 over 16 answers", and how to read it; empty while there are too few.
[[nodiscard]] QString calibration(const ReportCalibration &calibration);

} // namespace ReportWords
} // namespace Baiwen
