// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/scheduler.h"

#include <QList>

namespace Baiwen {

/// Days of study on which nothing is due, first and last included.
struct Holiday
{
    QDate from;
    QDate until;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= until; }
    /// 0 when it ends before it begins.
    [[nodiscard]] int days() const { return std::max(0, int(from.daysTo(until)) + 1); }

    bool operator==(const Holiday &) const = default;
};

/// The day that a question is due on once holidays are taken into account. Time stands still in a holiday: what was to
/// come in it or after it comes later by its length, in the same order and density, so that no avalanche waits on
/// return. What was overdue already stays so, and what was answered in the holiday is not moved by it. Invalid while
/// new.
[[nodiscard]] QDate dueDay(const StudyState &state, const QList<Holiday> &holidays, const StudyCalendar &calendar);

[[nodiscard]] bool isHoliday(QDate day, const QList<Holiday> &holidays);

} // namespace Baiwen
