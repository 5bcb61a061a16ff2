// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/studycalendar.h"

#include <algorithm>

namespace Baiwen {

StudyCalendar::StudyCalendar(const QTimeZone &zone)
    : m_zone(zone)
{ }

QDate StudyCalendar::dayOf(const QDateTime &time) const
{
    const QDateTime local = time.toTimeZone(m_zone);
    return local.time().hour() < DayStartHour ? local.date().addDays(-1) : local.date();
}

QDateTime StudyCalendar::startOf(QDate day) const
{
    return QDateTime(day, QTime(DayStartHour, 0), m_zone).toUTC();
}

int StudyCalendar::daysBetween(const QDateTime &from, const QDateTime &to) const
{
    return int(std::max<qint64>(0, dayOf(from).daysTo(dayOf(to))));
}

} // namespace Baiwen
