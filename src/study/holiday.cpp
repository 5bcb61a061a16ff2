// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/holiday.h"

#include <algorithm>

namespace Baiwen {

QDate dueDay(const StudyState &state, const QList<Holiday> &holidays, const StudyCalendar &calendar)
{
    if (state.phase == StudyPhase::New)
        return {};
    const QDate reviewed = calendar.dayOf(state.lastReview);
    QDate due = calendar.dayOf(state.due);
    QList<Holiday> inOrder = holidays;
    std::ranges::sort(inOrder, {}, &Holiday::from);
    QDate counted; // of holidays that overlap each day counts once
    for (Holiday holiday : inOrder) {
        if (counted.isValid() && holiday.from <= counted)
            holiday.from = counted.addDays(1);
        if (holiday.days() == 0)
            continue;
        counted = holiday.until;
        if (reviewed < holiday.from && due >= holiday.from)
            due = due.addDays(holiday.days());
    }
    return due;
}

bool isHoliday(QDate day, const QList<Holiday> &holidays)
{
    return std::ranges::any_of(holidays, [day](const Holiday &holiday) { return holiday.contains(day); });
}

} // namespace Baiwen
