// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/studysettings.h"

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QList<Holiday> inOrder(QList<Holiday> holidays)
{
    holidays.removeIf([](const Holiday &holiday) {
        return !holiday.from.isValid() || !holiday.until.isValid() || holiday.days() == 0;
    });
    std::ranges::sort(holidays, {}, [](const Holiday &holiday) { return std::pair(holiday.from, holiday.until); });
    return holidays;
}

QList<Holiday> StudySettings::holidays(const Settings &settings)
{
    QList<Holiday> holidays;
    for (const QString &text : settings.get(Holidays))
        holidays.append({QDate::fromString(text.section(u'/', 0, 0), Qt::ISODate),
                         QDate::fromString(text.section(u'/', 1), Qt::ISODate)});
    return inOrder(holidays);
}

void StudySettings::setHolidays(Settings &settings, const QList<Holiday> &holidays)
{
    QStringList texts;
    for (const Holiday &holiday : inOrder(holidays))
        texts << u"%1/%2"_s.arg(holiday.from.toString(Qt::ISODate), holiday.until.toString(Qt::ISODate));
    settings.set(Holidays, texts);
}

} // namespace Baiwen
