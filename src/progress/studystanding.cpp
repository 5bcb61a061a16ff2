// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/studystanding.h"

#include "progress/cardmarkstore.h"
#include "progress/parameterstore.h"
#include "progress/reviewstore.h"
#include "study/due.h"

namespace Baiwen {

Result<StudyStanding> readStudyStanding(Database &database, const SchedulerOptions &options,
                                        const QList<Holiday> &holidays, const QTimeZone &zone, const QDateTime &now)
{
    const auto adopted = ParameterStore(database).latest();
    const auto reviews = ReviewStore(database).inForce();
    const auto marks = CardMarkStore(database).marks();
    if (!adopted || !reviews || !marks)
        return Unexpected{!adopted ? adopted.error() : !reviews ? reviews.error() : marks.error()};
    const StudyCalendar calendar(zone);
    StudyStanding standing;
    standing.states = replayAll(*reviews, FsrsScheduler(adopted->parameters, options, calendar));
    standing.due = dueOn(calendar.dayOf(now), standing.states, *marks, holidays, calendar);
    return standing;
}

} // namespace Baiwen
