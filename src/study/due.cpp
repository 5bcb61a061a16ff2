// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/due.h"

namespace Baiwen {

QSet<QString> dueOn(QDate day, const StatesByQuestion &states, const QHash<QString, CardMark> &marks,
                    const QList<Holiday> &holidays, const StudyCalendar &calendar)
{
    QSet<QString> ids;
    if (isHoliday(day, holidays))
        return ids;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (dueDay(*it, holidays, calendar) <= day && !marks.value(it.key()).hides(day))
            ids.insert(it.key());
    }
    return ids;
}

} // namespace Baiwen
