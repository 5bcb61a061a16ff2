// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/session.h"

#include <algorithm>

namespace Baiwen {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Why a stored interview cannot be taken up, for the log; empty when it can.
static QString faultOf(const InterviewRecord &record)
{
    using enum InterviewState;
    const InterviewSnapshot &at = record.snapshot;
    if (record.status != InterviewStatus::Running)
        return u"it is over"_s;
    static constexpr InterviewState Untimed[] = {Captured, Confidence, Additions, Review, ReviewAll};
    if (!isTimed(at.held) && !std::ranges::count(Untimed, at.held))
        return u"state \"%1\" is none to return to"_s.arg(interviewStateName(at.held));
    const bool isExam = record.config.mode == InterviewMode::Exam;
    const bool isExamsOwn = at.held == ReviewAll || at.held == Additions || at.held == Break;
    if (isExam ? at.held == Review : isExamsOwn)
        return u"state \"%1\" does not belong to its mode"_s.arg(interviewStateName(at.held));
    if (at.planned < 0 || at.planned >= record.plan.size())
        return u"question %1 is not in a plan of %2"_s.arg(at.planned).arg(record.plan.size());
    if (at.phaseUsed < 0ms || at.phaseExtension < 0ms || at.sessionUsed < 0ms)
        return u"a time is negative"_s;
    for (const Attempt &attempt : record.attempts) {
        if (attempt.planned < 0 || attempt.planned >= record.plan.size())
            return u"an attempt is at question %1, not in the plan"_s.arg(attempt.planned);
    }
    if (at.held == Countdown)
        return record.attempts.isEmpty() ? QString() : u"there are attempts before the start"_s;
    if (record.attempts.isEmpty() || record.attempts.last().planned != at.planned)
        return u"question %1 has no attempt"_s.arg(at.planned);
    const Attempt &attempt = record.attempts.last();
    const bool isBeingAnswered = at.held == Prep || at.held == Answer || at.held == Overtime;
    if ((attempt.outcome == Outcome::Open) != isBeingAnswered)
        return u"the attempt is \"%1\" in state \"%2\""_s.arg(outcomeName(attempt.outcome),
                                                              interviewStateName(at.held));
    if (attempt.followUps.size() > record.plan[at.planned].followUps.size())
        return u"there are more follow-ups answered than planned"_s;
    const bool hasOpenFollowUp = !attempt.followUps.isEmpty() && attempt.followUps.last().outcome == Outcome::Open;
    if (hasOpenFollowUp != (at.held == FollowUp))
        return u"the follow-up does not fit state \"%1\""_s.arg(interviewStateName(at.held));
    return {};
}

Result<InterviewSession> InterviewSession::restored(const InterviewRecord &record, const Clock &clock)
{
    if (const QString fault = faultOf(record); !fault.isEmpty())
        return failure(tr("This interview cannot be continued: what was stored of it does not fit together."), fault);

    InterviewSession session(clock);
    session.m_record = record;
    InterviewSnapshot &at = session.m_record.snapshot;
    at.state = InterviewState::Recovered;
    session.m_sessionUsed = at.sessionUsed;
    if (isTimed(at.held)) {
        session.m_phase = PhaseClock(session.now(), session.phaseBudget(at.held), at.phaseUsed, at.phaseExtension);
        session.m_phase.pause(session.now());
        if (at.held != InterviewState::Countdown && at.held != InterviewState::Break)
            session.m_sessionUsed -= at.phaseUsed;
    }
    session.m_sessionBefore = session.sessionRemaining().value_or(0ms);
    return session;
}

} // namespace Baiwen
