// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/session.h"
#include "interview/timing.h"

#include <algorithm>

namespace Baiwen {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// How long what may last, and how much of it is left.

static constexpr milliseconds CountdownTime = 3s;
static constexpr milliseconds BreakTime = 5min;

std::optional<milliseconds> InterviewSession::phaseBudget(InterviewState state) const
{
    if (state == InterviewState::Countdown)
        return CountdownTime;
    if (state == InterviewState::Break)
        return BreakTime;
    if (!config().timeMultiplier)
        return std::nullopt;
    if (state == InterviewState::FollowUp)
        return followUpTime(config().timeMultiplier);
    const Timing &timing = m_record.plan[plannedIndex()].timing;
    return state == InterviewState::Prep ? timing.prep : timing.limit;
}

std::optional<milliseconds> InterviewSession::sessionBudget() const
{
    if (!config().timeMultiplier)
        return std::nullopt;
    return config().totalTime ? milliseconds(*config().totalTime) : plannedLength(plan(), config().timeMultiplier);
}

milliseconds InterviewSession::grace() const
{
    return heldState() == InterviewState::Overtime ? m_record.plan[plannedIndex()].timing.grace : 0ms;
}

milliseconds InterviewSession::phaseUsed() const
{
    const milliseconds used = m_phase.used(now());
    const auto end = untilPhaseEnd();
    return end ? used + std::min(0ms, *end) : used;
}

std::optional<milliseconds> InterviewSession::untilPhaseEnd() const
{
    const auto remaining = m_phase.remaining(now());
    return remaining ? std::optional(*remaining + grace()) : std::nullopt;
}

std::optional<milliseconds> InterviewSession::sessionRemaining() const
{
    const auto budget = sessionBudget();
    return budget ? std::optional(*budget + m_record.snapshot.sessionExtension - sessionUsed()) : std::nullopt;
}

} // namespace Baiwen
