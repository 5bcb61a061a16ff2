// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"
#include "study/fsrsscheduler.h"
#include "study/holiday.h"
#include "study/replay.h"

#include <QSet>

namespace Baiwen {

/// Where all questions stand in studying at one moment.
struct StudyStanding
{
    StatesByQuestion states; ///< of those with reviews
    QSet<QString> due; ///< ids of what is to be repeated that day: dueOn() of study/due.h
};

/// Derived from an open library's log, with the parameters adopted last; `options`, `holidays` and `zone` are those
/// that the user studies with. For commands: the window's StudyDeck keeps the same up to date.
[[nodiscard]] Result<StudyStanding> readStudyStanding(Database &database, const SchedulerOptions &options,
                                                      const QList<Holiday> &holidays, const QTimeZone &zone,
                                                      const QDateTime &now);

} // namespace Baiwen
