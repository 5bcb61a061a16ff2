// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/replay.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Baiwen {

ReviewsByQuestion reviewsInForce(const QList<Review> &reviews, const QList<Retraction> &retractions)
{
    QSet<QString> takenBack;
    for (const Retraction &retraction : retractions)
        takenBack.insert(retraction.reviewId);
    ReviewsByQuestion inForce;
    for (const Review &review : reviews) {
        if (review.kind == ReviewKind::Scheduled && !takenBack.contains(review.id))
            inForce[review.questionId].append(review);
    }
    for (QList<Review> &list : inForce) {
        std::ranges::sort(
            list, [](const Review &a, const Review &b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
    }
    return inForce;
}

StudyState replay(const QList<Review> &reviews, const Scheduler &scheduler)
{
    StudyState state;
    for (const Review &review : reviews)
        state = scheduler.answered(state, review.grade, review.time, review.questionId);
    return state;
}

StatesByQuestion replayAll(const ReviewsByQuestion &reviews, const Scheduler &scheduler)
{
    StatesByQuestion states;
    states.reserve(reviews.size());
    for (auto it = reviews.cbegin(); it != reviews.cend(); ++it)
        states.insert(it.key(), replay(it.value(), scheduler));
    return states;
}

Review reviewOf(const QString &id, const QString &questionId, const StudyState &state, Grade grade,
                const QDateTime &now, std::chrono::milliseconds duration)
{
    Review review;
    review.id = id;
    review.questionId = questionId;
    review.time = now;
    review.grade = grade;
    review.duration = std::max(duration, std::chrono::milliseconds(0));
    review.phaseBefore = state.phase;
    if (state.phase != StudyPhase::New) {
        review.elapsed = std::chrono::milliseconds(std::max<qint64>(0, state.lastReview.msecsTo(now)));
        review.before = state.memory;
    }
    return review;
}

int introducedOn(const ReviewsByQuestion &reviews, const StudyCalendar &calendar, const QDateTime &now)
{
    const QDate today = calendar.dayOf(now);
    return int(std::ranges::count_if(reviews, [&](const QList<Review> &list) {
        return !list.isEmpty() && calendar.dayOf(list.constFirst().time) == today;
    }));
}

} // namespace Baiwen
