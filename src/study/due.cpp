// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/due.h"

#include <algorithm>

namespace Baiwen {

QDate comingDay(const StudyState &state, const CardMark &mark, const QList<Holiday> &holidays,
                const StudyCalendar &calendar)
{
    if (state.phase == StudyPhase::New || mark.suspended)
        return {};
    const QDate due = dueDay(state, holidays, calendar);
    return mark.buriedUntil.isValid() ? std::max(due, mark.buriedUntil) : due;
}

QSet<QString> dueOn(QDate day, const StatesByQuestion &states, const QHash<QString, CardMark> &marks,
                    const QList<Holiday> &holidays, const StudyCalendar &calendar)
{
    QSet<QString> ids;
    if (isHoliday(day, holidays))
        return ids;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const QDate coming = comingDay(*it, marks.value(it.key()), holidays, calendar);
        if (coming.isValid() && coming <= day)
            ids.insert(it.key());
    }
    return ids;
}

} // namespace Baiwen
