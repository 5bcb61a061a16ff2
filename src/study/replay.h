// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/review.h"

#include <QHash>

namespace Baiwen {

/// What the reviews of each question have led to. A question without reviews is not in it.
using StatesByQuestion = QHash<QString, StudyState>;
using ReviewsByQuestion = QHash<QString, QList<Review>>;

/// The reviews that count: not taken back and not crammed, by question, each list in the order of time (of ids, where
/// times are the same). Two copies of a log united in any order give the same.
[[nodiscard]] ReviewsByQuestion reviewsInForce(const QList<Review> &reviews, const QList<Retraction> &retractions);

/// The state that these reviews, of one question and in the order of time, lead to. Only times and grades are read: a
/// new model or other options give another state from the same log. Days are those of the scheduler's calendar, so
/// another time zone may move one by a day.
[[nodiscard]] StudyState replay(const QList<Review> &reviews, const Scheduler &scheduler);
[[nodiscard]] StatesByQuestion replayAll(const ReviewsByQuestion &reviews, const Scheduler &scheduler);

/// The review that answering in this state makes. A clock that was moved back elapses nothing.
[[nodiscard]] Review reviewOf(const QString &id, const QString &questionId, const StudyState &state, Grade grade,
                              const QDateTime &now, std::chrono::milliseconds duration);

/// Questions whose first review lies in the day of study of `now`: what counts against the limit of new ones.
[[nodiscard]] int introducedOn(const ReviewsByQuestion &reviews, const StudyCalendar &calendar, const QDateTime &now);

} // namespace Baiwen
