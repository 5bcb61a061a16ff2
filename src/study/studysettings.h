// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "study/fsrsscheduler.h"
#include "study/holiday.h"

namespace Baiwen {

/// What the user settles about studying.
namespace StudySettings {

inline constexpr QLatin1StringView Prefix{"study/"}; ///< of all keys here
inline const Setting<double> DesiredRetention{"study/retention", 0.9};
inline const Setting<int> NewPerDay{"study/newPerDay", 10};
inline const Setting<int> Goal{"study/goal", 0}; ///< answers of one session; 0: all there is
inline const Setting<QStringList> Holidays{"study/holidays", {}}; ///< "2026-04-01/2026-04-07", both days in it

[[nodiscard]] inline SchedulerOptions schedulerOptions(const Settings &settings)
{
    SchedulerOptions options;
    options.desiredRetention = settings.get(DesiredRetention);
    return options;
}

/// In the order of their first days. What is no holiday, because the file was edited, is left out.
[[nodiscard]] QList<Holiday> holidays(const Settings &settings);
/// Holidays without days are left out.
void setHolidays(Settings &settings, const QList<Holiday> &holidays);

} // namespace StudySettings
} // namespace Baiwen
