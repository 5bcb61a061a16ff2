// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"

namespace Baiwen {

/// The words and numbers of a report, the same in the window, in a file and on the command line.
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
