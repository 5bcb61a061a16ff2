// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrs.h"
#include "study/replay.h"

namespace Baiwen {

/// What studying is made of, for foreseeing its load.
struct WorkloadInput
{
    FsrsParameters parameters;
    StatesByQuestion states; ///< of the questions that come back; new ones in it do not count
    int unseen = 0; ///< questions that have never come
    int newPerDay = 0;
    QDate today; ///< day of study
    StudyCalendar calendar;
};

/// How many answers a day a desired retention (0 to 1) leads to, on the average of the next `days` days from today on:
/// each question is answered on its day, recalled as FSRS foretells (Good) or not (Again, and once more), and new ones
/// come as long as there are any, with two answers each. Chance is drawn from a generator that begins the same each
/// time, so that the same input gives the same number.
[[nodiscard]] double answersPerDay(const WorkloadInput &input, double retention, int days = 90);

/// Of the answers; 0 without any. Not the mean: an answer that was left over lunch says nothing of the others.
[[nodiscard]] std::chrono::milliseconds medianDuration(const ReviewsByQuestion &reviews);

} // namespace Baiwen
