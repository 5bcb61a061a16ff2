// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/cardmark.h"
#include "study/holiday.h"
#include "study/replay.h"

#include <QSet>

namespace Baiwen {

/// The day of study on which a question comes back, holidays and burying taken into account. Invalid when it does not:
/// it is new or suspended.
[[nodiscard]] QDate comingDay(const StudyState &state, const CardMark &mark, const QList<Holiday> &holidays,
                              const StudyCalendar &calendar);

/// Ids of what is to be repeated on this day of study, steps that end in it among them; what is suspended or buried
/// not, and nothing in a holiday.
[[nodiscard]] QSet<QString> dueOn(QDate day, const StatesByQuestion &states, const QHash<QString, CardMark> &marks,
                                  const QList<Holiday> &holidays, const StudyCalendar &calendar);

} // namespace Baiwen
