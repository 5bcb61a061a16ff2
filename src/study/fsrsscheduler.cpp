// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsscheduler.h"

#include "study/fuzz.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Baiwen {

static SchedulerOptions withinLimits(SchedulerOptions options)
{
    options.desiredRetention =
        std::clamp(options.desiredRetention, SchedulerOptions::LowestRetention, SchedulerOptions::HighestRetention);
    options.longestInterval = std::clamp(options.longestInterval, 1, Fsrs::LongestInterval);
    return options;
}

FsrsScheduler::FsrsScheduler(const FsrsParameters &parameters, SchedulerOptions options, StudyCalendar calendar)
    : m_model(parameters)
    , m_options(withinLimits(std::move(options)))
    , m_calendar(std::move(calendar))
{ }

double FsrsScheduler::retrievability(const StudyState &state, const QDateTime &now) const
{
    if (state.phase == StudyPhase::New)
        return 0;
    return m_model.retrievability(m_calendar.daysBetween(state.lastReview, now), state.memory.stability);
}

MemoryState FsrsScheduler::memoryAfter(const StudyState &state, Grade grade, int days) const
{
    return state.phase == StudyPhase::New ? m_model.initial(grade) : m_model.next(state.memory, grade, days);
}

std::optional<StepOutcome> FsrsScheduler::stepOf(const StudyState &state, Grade grade) const
{
    switch (state.phase) {
    case StudyPhase::New:
    case StudyPhase::Learning:
        return stepAfter(m_options.learningSteps, state.step, grade);
    case StudyPhase::Relearning:
        return stepAfter(m_options.relearningSteps, state.step, grade);
    case StudyPhase::Review:
        break;
    }
    return grade == Grade::Again ? stepAfter(m_options.relearningSteps, 0, grade) : std::nullopt;
}

int FsrsScheduler::intervalAfter(const StudyState &state, Grade grade, int days, double chance) const
{
    const int longest = m_options.longestInterval;
    const auto intervalOf = [&](Grade of, int shortest) {
        const double exact = m_model.exactInterval(m_options.desiredRetention, memoryAfter(state, of, days).stability);
        if (m_options.fuzz)
            return fuzzedInterval(exact, chance, shortest, longest);
        return int(std::clamp(std::round(exact), double(std::min(shortest, longest)), double(longest)));
    };

    // Of the grades that lead to days and not to a step, the better one comes back later, by a day at least:
    // Again ≤ Hard < Good < Easy (ts-fsrs 5.4, go-fsrs 4.0).
    int shortest = 1;
    if (!stepOf(state, Grade::Again)) {
        const int again = std::min(intervalOf(Grade::Again, 1), intervalOf(Grade::Hard, 1));
        if (grade == Grade::Again)
            return again;
        shortest = again + 1;
    }
    if (!stepOf(state, Grade::Hard)) {
        const int hard = std::max(std::min(intervalOf(Grade::Hard, 1), intervalOf(Grade::Good, 1)), shortest);
        if (grade == Grade::Hard)
            return std::min(hard, longest);
        shortest = hard + 1;
    }
    const int good = intervalOf(Grade::Good, shortest);
    return grade == Grade::Good ? good : intervalOf(Grade::Easy, good + 1);
}

StudyState FsrsScheduler::answered(const StudyState &state, Grade grade, const QDateTime &now,
                                   QStringView questionId) const
{
    const bool isNew = state.phase == StudyPhase::New;
    const int days = isNew ? 0 : m_calendar.daysBetween(state.lastReview, now);

    StudyState next = state;
    next.memory = memoryAfter(state, grade, days);
    next.lastReview = now;
    next.reviews = state.reviews + 1;
    next.lapses = state.lapses + (state.phase == StudyPhase::Review && grade == Grade::Again ? 1 : 0);

    if (const auto step = stepOf(state, grade)) {
        const bool isLearning = isNew || state.phase == StudyPhase::Learning;
        next.phase = isLearning ? StudyPhase::Learning : StudyPhase::Relearning;
        next.step = step->step;
        next.interval = 0;
        next.due = now.addSecs(step->wait.count());
        return next;
    }
    next.phase = StudyPhase::Review;
    next.step = 0;
    next.interval = intervalAfter(state, grade, days, fuzzChance(questionId, state.reviews));
    next.due = m_calendar.startOf(m_calendar.dayOf(now).addDays(next.interval));
    return next;
}

} // namespace Baiwen
