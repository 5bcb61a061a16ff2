// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/scheduler.h"

#include <QString>

#include <chrono>

namespace Baiwen {

/// The words of studying that more than one widget says.
namespace StudyText {

[[nodiscard]] QString grade(Grade grade);
/// When a question that stands thus after an answer at `now` comes again: "10 min", "3 d", "1.2 mo", "2.5 y".
[[nodiscard]] QString interval(const StudyState &after, const QDateTime &now);
/// "1 min 20 s".
[[nodiscard]] QString duration(std::chrono::milliseconds time);
/// "tomorrow", or the date.
[[nodiscard]] QString day(QDate day, QDate today);

} // namespace StudyText
} // namespace Baiwen
