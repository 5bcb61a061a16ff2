// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "study/fsrsscheduler.h"

namespace Baiwen {

/// What the user settles about studying.
namespace StudySettings {

inline constexpr QLatin1StringView Prefix{"study/"}; ///< of all keys here
inline const Setting<double> DesiredRetention{"study/retention", 0.9};
inline const Setting<int> NewPerDay{"study/newPerDay", 10};
inline const Setting<int> Goal{"study/goal", 0}; ///< answers of one session; 0: all there is

[[nodiscard]] inline SchedulerOptions schedulerOptions(const Settings &settings)
{
    SchedulerOptions options;
    options.desiredRetention = settings.get(DesiredRetention);
    return options;
}

} // namespace StudySettings
} // namespace Baiwen
