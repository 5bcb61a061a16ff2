// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrs.h"
#include "study/studycalendar.h"

#include <array>

namespace Baiwen {

enum class StudyPhase {
    New, ///< never answered
    Learning, ///< in the steps that follow the first answer
    Review, ///< comes back after days
    Relearning, ///< in the steps that follow a lapse
};

/// Where one question stands. Derived from its reviews (replay.h), never edited.
struct StudyState
{
    StudyPhase phase = StudyPhase::New;
    int step = 0; ///< index of the step it waits in, while it learns or relearns
    MemoryState memory; ///< means nothing while New
    QDateTime due; ///< UTC; the beginning of a day of study in Review; invalid while New
    QDateTime lastReview; ///< UTC; invalid while New
    int interval = 0; ///< days given by the last review; 0 within the steps
    int reviews = 0;
    int lapses = 0; ///< times it was forgotten in Review

    bool operator==(const StudyState &) const = default;
};

/// Decides when a question comes back. An interface, because models of memory are replaced every few years; logs are
/// kept, states are derived anew.
class Scheduler
{
public:
    virtual ~Scheduler() = default;

    /// The state after an answer at `now`. `questionId` is for the fuzz alone, which is the same each time for the same
    /// question and number of reviews: what a button promises is what comes.
    [[nodiscard]] virtual StudyState answered(const StudyState &state, Grade grade, const QDateTime &now,
                                              QStringView questionId) const = 0;
    /// Probability of recall at `now`; 0 for what is new.
    [[nodiscard]] virtual double retrievability(const StudyState &state, const QDateTime &now) const = 0;
    [[nodiscard]] virtual const StudyCalendar &calendar() const = 0;

    /// What each grade would lead to: the texts of the four buttons.
    [[nodiscard]] std::array<StudyState, 4> preview(const StudyState &state, const QDateTime &now,
                                                    QStringView questionId) const;
};

} // namespace Baiwen
