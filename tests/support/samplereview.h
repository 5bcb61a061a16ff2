// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/review.h"

namespace Baiwen {

/// A review with another value in every field; `number` tells it from others.
[[nodiscard]] inline Review sampleReview(int number, const QString &questionId, const QDateTime &time)
{
    using namespace std::chrono_literals;
    Review review;
    review.id = QString::number(number).rightJustified(16, QLatin1Char('0'));
    review.questionId = questionId;
    review.time = time;
    review.grade = AllGrades[size_t(number) % 4];
    review.kind = ReviewKind::Scheduled;
    review.duration = 12'345ms + number * 1ms;
    review.elapsed = 86'400'123ms;
    review.phaseBefore = StudyPhase::Review;
    review.before = {0.1 + number, 5.0 + 1.0 / 3.0};
    return review;
}

} // namespace Baiwen
