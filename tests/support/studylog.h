// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrsscheduler.h"
#include "study/replay.h"

namespace Baiwen {

/// The answers of a learner who comes back to each question on the day it is due, at noon UTC, and forgets every
/// `lapseEvery`th time; the questions begin one a day from `first` on. Nothing after `until`.
[[nodiscard]] inline QList<Review> studyLog(const QStringList &questionIds, QDate first, QDate until, int lapseEvery,
                                            const StudyCalendar &calendar = StudyCalendar())
{
    using namespace std::chrono_literals;
    const FsrsScheduler scheduler({}, {}, calendar);
    QList<Review> log;
    for (int i = 0; i < questionIds.size(); ++i) {
        StudyState state;
        QDateTime time(first.addDays(i), QTime(12, 0), Qt::UTC);
        while (time.date() <= until) {
            const Grade grade = log.size() % lapseEvery == lapseEvery - 1 ? Grade::Again : Grade::Good;
            const QString id = QString::number(log.size()).rightJustified(16, QLatin1Char('0'));
            log.append(reviewOf(id, questionIds[i], state, grade, time, 20s));
            state = scheduler.answered(state, grade, time, questionIds[i]);
            time = state.interval == 0 ? state.due : QDateTime(calendar.dayOf(state.due), QTime(12, 0), Qt::UTC);
        }
    }
    return log;
}

} // namespace Baiwen
