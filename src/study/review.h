// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/scheduler.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Baiwen {

enum class ReviewKind {
    Scheduled, ///< decides when the question comes back
    Cram, ///< an exercise out of turn: kept, and changes nothing
};

/// One answer, as it is kept for ever. All that a later model of memory may want to know; states are derived from it.
struct Review
{
    QString id; ///< unique among all copies of the log
    QString questionId;
    QDateTime time; ///< UTC, to the millisecond, as the clock said
    Grade grade = Grade::Again;
    ReviewKind kind = ReviewKind::Scheduled;
    std::chrono::milliseconds duration{0}; ///< from showing the question to the grade
    std::chrono::milliseconds elapsed{0}; ///< since the review before, from 0; 0 for the first
    StudyPhase phaseBefore = StudyPhase::New;
    MemoryState before; ///< means nothing while New

    bool operator==(const Review &) const = default;
};

/// A review that the user took back: it stays in the log and counts no more. For good; to do it again is a new review.
struct Retraction
{
    QString reviewId;
    QDateTime time; ///< UTC

    bool operator==(const Retraction &) const = default;
};

} // namespace Baiwen
