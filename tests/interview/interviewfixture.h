// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/session.h"
#include "interview/timing.h"
#include "support/manualclock.h"

#include <QTest>

namespace Baiwen {

/// `count` concept questions q0, q1, …: 15 s to prepare, T = 90 s, 20 s of grace, one leaf each.
inline QList<PlannedQuestion> conceptPlan(int count, int followUps = 1)
{
    QList<PlannedQuestion> plan;
    for (int i = 0; i < count; ++i) {
        PlannedQuestion question;
        question.questionId = QStringLiteral("q%1").arg(i);
        question.language = QStringLiteral("en");
        question.topicId = QStringLiteral("leaf%1").arg(i);
        question.level = 2;
        question.kind = QuestionKind::Concept;
        question.timing = timingFor(question.kind, 0, AnswerMode::Aloud, 1.0);
        for (int f = 0; f < followUps; ++f)
            question.followUps.append({QStringLiteral("and %1?").arg(f), QString()});
        plan.append(question);
    }
    return plan;
}

inline InterviewConfig configOf(InterviewMode mode)
{
    InterviewConfig config;
    config.mode = mode;
    return config;
}

/// A session in Countdown.
inline InterviewSession startedSession(const Clock &clock, const InterviewConfig &config,
                                       const QList<PlannedQuestion> &plan)
{
    InterviewSession session(clock);
    session.handle(InterviewEvent::OpenSetup);
    session.start(config, plan);
    return session;
}

inline InterviewSession startedSession(const Clock &clock, InterviewMode mode = InterviewMode::Practice,
                                       int questions = 3, int followUps = 1)
{
    return startedSession(clock, configOf(mode), conceptPlan(questions, followUps));
}

inline const QString LongAnswer = QStringLiteral(
    "The cache keeps keys and values of every earlier token so that each step reads them and computes only its own.");

/// From Countdown to any state on the first question (or to the end, for ReviewAll and Report), by the shortest way.
inline void bring(InterviewSession &session, ManualClock &clock, InterviewState state)
{
    using enum InterviewEvent;
    using namespace std::chrono_literals;
    const auto isThere = [&session, state] { return session.state() == state; };
    if (isThere())
        return;
    clock.advance(3s);
    session.tick();
    if (isThere())
        return;
    session.handle(EndPrep);
    session.setDraft(LongAnswer);
    if (isThere())
        return;
    switch (state) {
    case InterviewState::Overtime:
        clock.advance(95s);
        session.tick();
        return;
    case InterviewState::Paused:
        session.handle(Pause);
        return;
    case InterviewState::Suspended:
        clock.sleep(600s);
        session.tick();
        return;
    case InterviewState::Recovered:
        session = *InterviewSession::restored(session.record(), clock);
        return;
    default:
        break;
    }
    session.handle(Submit);
    if (isThere())
        return;
    session.handle(Continue);
    if (isThere())
        return;
    session.rateConfidence(50);
    if (isThere())
        return;
    if (state == InterviewState::Review)
        session.handle(Submit);
    else
        session.handle(Finish);
    if (state == InterviewState::Report && !isThere())
        session.handle(Continue);
}

/// From Prep: answers this many questions.
inline void answerQuestions(InterviewSession &session, int count)
{
    for (int i = 0; i < count; ++i) {
        session.handle(InterviewEvent::EndPrep);
        session.setDraft(LongAnswer);
        session.handle(InterviewEvent::Submit);
        session.handle(InterviewEvent::Continue);
        session.rateConfidence(50);
        while (session.state() == InterviewState::FollowUp)
            session.handle(InterviewEvent::Submit);
    }
}

/// A session brought to a state of its mode, Idle and Setup included.
inline InterviewSession sessionIn(InterviewState state, ManualClock &clock, InterviewMode mode)
{
    if (state == InterviewState::Idle)
        return InterviewSession(clock);
    if (state == InterviewState::Setup) {
        InterviewSession session(clock);
        session.handle(InterviewEvent::OpenSetup);
        return session;
    }
    const bool isBreak = state == InterviewState::Break;
    InterviewSession session = startedSession(clock, mode, isBreak ? InterviewSession::BreakFrom : 3);
    if (isBreak || state == InterviewState::Additions) {
        bring(session, clock, InterviewState::Prep);
        answerQuestions(session, isBreak ? InterviewSession::BreakFrom / 2 : 3);
    } else {
        bring(session, clock, state);
    }
    return session;
}

/// Ticks as a window does, whenever untilNextTick() says, for `time`; returns what was announced.
inline QList<Notice> run(InterviewSession &session, ManualClock &clock, std::chrono::milliseconds time)
{
    QList<Notice> notices;
    const std::chrono::milliseconds end = clock.monotonic() + time;
    while (clock.monotonic() < end) {
        clock.advance(std::min(session.untilNextTick().value_or(std::chrono::hours(1)), end - clock.monotonic()));
        notices += session.tick().notices;
    }
    return notices;
}

inline InterviewSession answering(ManualClock &clock, InterviewMode mode = InterviewMode::Practice, int questions = 3,
                                  int followUps = 1)
{
    InterviewSession session = startedSession(clock, mode, questions, followUps);
    bring(session, clock, InterviewState::Answer);
    return session;
}

inline bool isReachable(InterviewState state, InterviewMode mode)
{
    if (mode == InterviewMode::Exam)
        return state != InterviewState::Review && state != InterviewState::Paused;
    return state != InterviewState::ReviewAll && state != InterviewState::Break && state != InterviewState::Additions;
}

} // namespace Baiwen
