// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/fsrs.h"
#include "study/learningsteps.h"
#include "study/scheduler.h"

namespace Baiwen {

/// What the user settles about scheduling.
struct SchedulerOptions
{
    static constexpr double LowestRetention = 0.70;
    static constexpr double HighestRetention = 0.99;

    double desiredRetention = 0.9; ///< held within the two above
    LearningSteps learningSteps{std::chrono::minutes(1), std::chrono::minutes(10)}; ///< may be empty
    LearningSteps relearningSteps{std::chrono::minutes(10)}; ///< may be empty
    int longestInterval = Fsrs::LongestInterval; ///< days, from 1
    bool fuzz = true; ///< spreads intervals a little, so that what was learned together does not stay together

    bool operator==(const SchedulerOptions &) const = default;
};

/// FSRS-6 behind the interface.
class FsrsScheduler final : public Scheduler
{
public:
    explicit FsrsScheduler(const FsrsParameters &parameters = {}, SchedulerOptions options = {},
                           StudyCalendar calendar = StudyCalendar());

    [[nodiscard]] StudyState answered(const StudyState &state, Grade grade, const QDateTime &now,
                                      QStringView questionId) const override;
    [[nodiscard]] double retrievability(const StudyState &state, const QDateTime &now) const override;
    [[nodiscard]] const StudyCalendar &calendar() const override { return m_calendar; }

    [[nodiscard]] const Fsrs &model() const { return m_model; }
    [[nodiscard]] const SchedulerOptions &options() const { return m_options; }

private:
    [[nodiscard]] MemoryState memoryAfter(const StudyState &state, Grade grade, int days) const;
    /// None: no step comes, but an interval of days.
    [[nodiscard]] std::optional<StepOutcome> stepOf(const StudyState &state, Grade grade) const;
    [[nodiscard]] int intervalAfter(const StudyState &state, Grade grade, int days, double chance) const;

    Fsrs m_model;
    SchedulerOptions m_options;
    StudyCalendar m_calendar;
};

} // namespace Baiwen
