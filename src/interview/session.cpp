// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/session.h"

#include "interview/timing.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

namespace Baiwen {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds DraftAfterLastKey = 2s;
static constexpr milliseconds DraftAtLeastEvery = 5s;

static bool isAnswering(InterviewState state)
{
    return state == InterviewState::Answer || state == InterviewState::Overtime;
}

/// Time that belongs to a question, and counts.
static bool isQuestionTime(InterviewState state)
{
    return isTimed(state) && state != InterviewState::Countdown && state != InterviewState::Break;
}

static bool isGivenUp(Outcome outcome)
{
    return outcome == Outcome::Skipped || outcome == Outcome::DontKnow;
}

static bool canBeReviewed(const Attempt &attempt)
{
    return attempt.outcome != Outcome::Open && attempt.outcome != Outcome::Abandoned;
}

static Outcome outcomeOf(InterviewEvent event)
{
    switch (event) {
    case InterviewEvent::Submit:
        return Outcome::Answered;
    case InterviewEvent::Skip:
        return Outcome::Skipped;
    case InterviewEvent::DontKnow:
        return Outcome::DontKnow;
    case InterviewEvent::TimeUp:
        return Outcome::TimedOut;
    default:
        return Outcome::Abandoned;
    }
}

static bool isInRange(std::optional<int> rating)
{
    return !rating || (*rating >= 1 && *rating <= 5);
}

InterviewSession::InterviewSession(const Clock &clock)
    : m_clock(&clock)
    , m_sleepWatch(clock)
{ }

InterviewRecord InterviewSession::record() const
{
    InterviewRecord record = m_record;
    if (isTimed(heldState())) {
        record.snapshot.phaseUsed = phaseUsed();
        record.snapshot.phaseExtension = m_phase.extension();
    }
    record.snapshot.sessionUsed = sessionUsed();
    return record;
}

SessionStep InterviewSession::start(const InterviewConfig &config, const QList<PlannedQuestion> &plan)
{
    SessionStep step;
    if (state() != InterviewState::Setup) {
        step.refusal = Refusal::NotInThisState;
    } else if (plan.isEmpty()) {
        step.refusal = Refusal::NothingPlanned;
    } else {
        m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_record.startedAt = m_clock->now();
        m_record.config = config;
        m_record.plan = plan;
        m_sessionUsed = 0ms;
        m_sessionBefore = sessionBudget().value_or(0ms);
        step.refusal = apply(InterviewEvent::Start, step);
        step.storesInterview = true;
    }
    return step;
}

SessionStep InterviewSession::handle(InterviewEvent event)
{
    SessionStep step;
    const bool isLate = advance(step);
    // What concerns the interview as a whole is meant whatever the clock did in the meantime.
    const bool isAlwaysMeant = event == InterviewEvent::Finish || event == InterviewEvent::Discard;
    if (event == InterviewEvent::TimeUp || event == InterviewEvent::Sleep)
        step.refusal = Refusal::OnlyTheClockMay;
    else if (event == InterviewEvent::Start || event == InterviewEvent::RateConfidence)
        step.refusal = Refusal::BadValue;
    else if (isLate && !isAlwaysMeant)
        step.refusal = Refusal::TooLate;
    else
        step.refusal = apply(event, step);
    storeDraftWhenDue(step);
    return step;
}

SessionStep InterviewSession::rateConfidence(int percent)
{
    SessionStep step;
    advance(step);
    if (percent < 0 || percent > 100) {
        step.refusal = Refusal::BadValue;
    } else if (state() != InterviewState::Confidence) {
        step.refusal = Refusal::NotInThisState;
    } else {
        m_record.attempts.last().confidence = percent;
        step.refusal = apply(InterviewEvent::RateConfidence, step);
    }
    return step;
}

SessionStep InterviewSession::tick()
{
    SessionStep step;
    advance(step);
    step.storesSnapshot |= isTimed(state());
    storeDraftWhenDue(step);
    return step;
}

SessionStep InterviewSession::setDraft(const QString &text)
{
    SessionStep step;
    const bool isLate = advance(step);
    QString *open = openText();
    if (isLate) {
        step.refusal = Refusal::TooLate;
    } else if (!open) {
        step.refusal = Refusal::NotInThisState;
    } else if (*open != text) {
        *open = text;
        m_typedLast = now();
        m_typedFirst = m_typedFirst.value_or(m_typedLast);
    }
    storeDraftWhenDue(step);
    return step;
}

SessionStep InterviewSession::assess(int attempt, const Assessment &assessment)
{
    SessionStep step;
    const bool isAtHand = state() == InterviewState::Review && attempt == m_record.attempts.size() - 1;
    if (!isAtHand && state() != InterviewState::ReviewAll) {
        step.refusal = Refusal::NotInThisState;
        return step;
    }
    const auto countOf = [&](ErrorWeight weight) { return assessment.pitfalls.count(weight); };
    const bool hasWeights = std::ranges::all_of(assessment.points, [](const PointCredit &p) { return p.weight > 0; });
    if (attempt < 0 || attempt >= m_record.attempts.size() || !canBeReviewed(m_record.attempts[attempt]) || !hasWeights
        || assessment.majorErrors < countOf(ErrorWeight::Major) || assessment.minorErrors < countOf(ErrorWeight::Minor)
        || (assessment.majorErrorOnVital && assessment.majorErrors == 0) || !isInRange(assessment.depth)
        || !isInRange(assessment.structure)) {
        step.refusal = Refusal::BadValue;
        return step;
    }
    m_record.attempts[attempt].assessment = assessment;
    m_record.attempts[attempt].assessedAt = m_clock->now();
    step.attempts.append(attempt);
    return step;
}

SessionStep InterviewSession::setAddition(int attempt, const QString &text)
{
    SessionStep step;
    if (state() != InterviewState::Additions) {
        step.refusal = Refusal::NotInThisState;
    } else if (attempt < 0 || attempt >= m_record.attempts.size() || !canBeReviewed(m_record.attempts[attempt])) {
        step.refusal = Refusal::BadValue;
    } else if (m_record.attempts[attempt].addition != text) {
        m_record.attempts[attempt].addition = text;
        step.attempts.append(attempt);
    }
    return step;
}

SessionStep InterviewSession::retry()
{
    SessionStep step;
    const int place = plannedIndex() + RetryAfter;
    if (state() != InterviewState::Review) {
        step.refusal = Refusal::NotInThisState;
    } else if (place > m_record.plan.size()) {
        step.refusal = Refusal::TooFewBetween;
    } else {
        PlannedQuestion again = m_record.plan[plannedIndex()];
        again.retry = true;
        m_record.plan.insert(place, again);
        step.storesInterview = true;
    }
    return step;
}

QString InterviewSession::draft() const
{
    if (m_record.attempts.isEmpty())
        return {};
    const Attempt &attempt = m_record.attempts.last();
    if (heldState() == InterviewState::FollowUp)
        return attempt.followUps.last().answer;
    return isAnswering(heldState()) ? attempt.answer : QString();
}

milliseconds InterviewSession::sessionUsed() const
{
    return m_sessionUsed + (isQuestionTime(heldState()) ? phaseUsed() : 0ms);
}

std::optional<milliseconds> InterviewSession::untilNextTick() const
{
    if (!isTimed(state()))
        return std::nullopt;
    milliseconds next = m_phase.untilNextSecond(now());
    if (const auto end = untilPhaseEnd())
        next = std::min(next, *end);
    if (m_typedFirst)
        next = std::min(next, std::min(*m_typedFirst + DraftAtLeastEvery, m_typedLast + DraftAfterLastKey) - now());
    return std::max(1ms, next);
}

quint8 InterviewSession::facts() const
{
    int facts = config().mode == InterviewMode::Exam ? IsExam : IsPractice;
    const auto sessionLeft = sessionRemaining();
    const bool hasTime = !config().totalTime || !sessionLeft || *sessionLeft > 0ms;
    if (plannedIndex() + 1 < m_record.plan.size() && hasTime)
        facts |= HasQuestion;
    if (const auto left = m_phase.remaining(now()); !left || *left + ExtensionTime > 0ms)
        facts |= IsBackInTime;
    if (std::ranges::any_of(m_record.attempts, canBeReviewed))
        facts |= HasAnswers;
    const auto questions = m_record.plan.size();
    if (config().mode == InterviewMode::Exam && questions >= BreakFrom && plannedIndex() + 1 == questions / 2)
        facts |= IsBreakDue;
    if (!m_record.attempts.isEmpty()) {
        const Attempt &attempt = m_record.attempts.last();
        if (isGivenUp(attempt.outcome))
            facts |= GaveUp;
        else if (attempt.followUps.size() < m_record.plan[attempt.planned].followUps.size())
            facts |= HasFollowUp;
    }
    return quint8(facts);
}

Refusal InterviewSession::refusalOf(InterviewEvent event) const
{
    const bool isForPractice = nextState(state(), event, facts() | IsPractice, heldState()).has_value();
    return isForPractice ? Refusal::NotInExam : Refusal::NotInThisState;
}

bool InterviewSession::advance(SessionStep &step)
{
    const auto phase = [this] {
        const InterviewSnapshot &at = m_record.snapshot;
        // One phase as far as the user can tell: what is done in the last second of T is as good in the next.
        return std::tuple(isAnswering(at.state) ? InterviewState::Answer : at.state, at.planned, at.followUp);
    };
    const auto before = phase();
    const auto slept = m_sleepWatch.takeSleep(*m_clock);
    if (slept && isTimed(state()))
        suspend(*slept, step);
    while (isTimed(state()) && untilPhaseEnd().value_or(1ms) <= 0ms) {
        announceCrossed(step);
        apply(InterviewEvent::TimeUp, step);
    }
    announceCrossed(step);
    return phase() != before;
}

void InterviewSession::announceCrossed(SessionStep &step)
{
    if (!isTimed(state()))
        return;
    if (isAnswering(state()) || state() == InterviewState::FollowUp) {
        for (const milliseconds threshold : m_phase.takeCrossed(now(), {60s, 30s, 10s, 0s})) {
            step.notices.append(threshold == 60s       ? Notice::SixtySecondsLeft
                                    : threshold == 30s ? Notice::ThirtySecondsLeft
                                    : threshold == 10s ? Notice::TenSecondsLeft
                                                       : Notice::TimeUp);
        }
    }
    if (const auto remaining = sessionRemaining()) {
        const milliseconds before = std::exchange(m_sessionBefore, *remaining);
        for (const milliseconds threshold : {300'000ms, 60'000ms}) {
            if (before > threshold && *remaining <= threshold) {
                step.notices.append(threshold == 60s ? Notice::SessionOneMinuteLeft : Notice::SessionFiveMinutesLeft);
            }
        }
    }
}

void InterviewSession::suspend(milliseconds slept, SessionStep &step)
{
    m_record.suspensions.append({plannedIndex(), state(), slept, m_clock->now()});
    if (isQuestionTime(state()))
        m_record.attempts.last().suspended += slept;
    apply(InterviewEvent::Sleep, step);
    step.storesSuspensions = true;
}

void InterviewSession::storeDraftWhenDue(SessionStep &step)
{
    const bool isDue = m_typedFirst
        && (now() >= *m_typedFirst + DraftAtLeastEvery || now() >= m_typedLast + DraftAfterLastKey
            || !step.notices.isEmpty());
    if (isDue)
        storeAttempt(step);
}

Refusal InterviewSession::apply(InterviewEvent event, SessionStep &step)
{
    const InterviewState from = state();
    const InterviewState held = heldState();
    const auto next = nextState(from, event, facts(), held);
    if (!next)
        return refusalOf(event);

    // What goes on before the start or after the end is nobody's to remember.
    const bool isStored = *next == InterviewState::Countdown
        || (from != InterviewState::Idle && from != InterviewState::Setup && from != InterviewState::Report);
    InterviewSnapshot &at = m_record.snapshot;
    at.state = *next;
    switch (event) {
    case InterviewEvent::Pause:
    case InterviewEvent::Sleep:
        m_phase.pause(now());
        break;
    case InterviewEvent::Resume: {
        const milliseconds pause = m_phase.resume(now());
        if (from == InterviewState::Paused && isQuestionTime(held))
            m_record.attempts.last().paused += pause;
        break;
    }
    case InterviewEvent::Extend:
        extend();
        at.held = *next;
        break;
    case InterviewEvent::Hint:
        ++m_record.attempts.last().hints;
        break;
    default:
        // Overtime is the answer's own clock running on.
        if (isTimed(held) && *next != InterviewState::Overtime)
            closePhase(event);
        if (isStored)
            storeAttempt(step); // the one at hand, before entering may begin another
        at.held = *next;
        enter(*next, step);
    }
    if (isStored) {
        step.storesSnapshot = true;
        storeAttempt(step);
    }
    return Refusal::None;
}

void InterviewSession::closePhase(InterviewEvent event)
{
    const milliseconds used = phaseUsed();
    if (!isQuestionTime(heldState()))
        return;
    m_sessionUsed += used;
    Attempt &attempt = m_record.attempts.last();
    if (heldState() == InterviewState::FollowUp) {
        attempt.followUps.last().outcome = outcomeOf(event);
        attempt.followUps.last().used = used;
        return;
    }
    if (heldState() == InterviewState::Prep) {
        attempt.prepUsed = used;
        if (event == InterviewEvent::EndPrep || event == InterviewEvent::TimeUp)
            return;
    } else {
        attempt.answerUsed = used;
        attempt.overtime = std::min(m_phase.overtime(now()), grace());
    }
    attempt.outcome = outcomeOf(event);
    attempt.capturedAt = m_clock->now();
}

void InterviewSession::enter(InterviewState state, SessionStep &step)
{
    InterviewSnapshot &at = m_record.snapshot;
    switch (state) {
    case InterviewState::Setup:
        m_record = {};
        m_record.snapshot.state = m_record.snapshot.held = InterviewState::Setup;
        break;
    case InterviewState::Countdown:
    case InterviewState::Break:
        startPhase(state);
        break;
    case InterviewState::Prep: {
        Attempt attempt;
        at.planned = m_record.attempts.isEmpty() ? 0 : at.planned + 1;
        at.followUp = 0;
        attempt.planned = at.planned;
        attempt.questionId = m_record.plan[at.planned].questionId;
        attempt.startedAt = m_clock->now();
        m_record.attempts.append(attempt);
        startPhase(state);
        step.notices.append(Notice::PrepStarted);
        break;
    }
    case InterviewState::Answer:
        startPhase(state);
        step.notices.append(Notice::AnswerStarted);
        break;
    case InterviewState::FollowUp:
        at.followUp = int(m_record.attempts.last().followUps.size());
        m_record.attempts.last().followUps.append(FollowUpAnswer());
        startPhase(state);
        step.notices.append(Notice::FollowUpStarted);
        break;
    case InterviewState::Report:
    case InterviewState::Idle:
        if (!m_record.id.isEmpty() && m_record.status == InterviewStatus::Running) {
            m_record.status = state == InterviewState::Report ? InterviewStatus::Finished : InterviewStatus::Discarded;
            m_record.endedAt = m_clock->now();
            step.storesInterview = true;
        }
        break;
    default:
        break;
    }
}

void InterviewSession::startPhase(InterviewState state)
{
    m_phase = PhaseClock(now(), phaseBudget(state));
}

void InterviewSession::extend()
{
    m_phase.extend(ExtensionTime);
    m_record.snapshot.sessionExtension += ExtensionTime;
    m_sessionBefore += ExtensionTime;
    ++m_record.attempts.last().extensions;
    m_record.attempts.last().extensionTime += ExtensionTime;
}

QString *InterviewSession::openText()
{
    if (state() == InterviewState::FollowUp)
        return &m_record.attempts.last().followUps.last().answer;
    return isAnswering(state()) ? &m_record.attempts.last().answer : nullptr;
}

void InterviewSession::storeAttempt(SessionStep &step)
{
    const int last = int(m_record.attempts.size()) - 1;
    if (last >= 0 && !step.attempts.contains(last))
        step.attempts.append(last);
    m_typedFirst.reset();
}

} // namespace Baiwen
