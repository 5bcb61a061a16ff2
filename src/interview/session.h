// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "interview/interview.h"
#include "interview/phaseclock.h"
#include "interview/sleepwatch.h"
#include "interview/transitions.h"

#include <QCoreApplication>

namespace Baiwen {

/// What the window says once, in words and icon; a screen reader hears these and nothing else.
enum class Notice {
    PrepStarted,
    AnswerStarted,
    FollowUpStarted,
    SixtySecondsLeft,
    ThirtySecondsLeft,
    TenSecondsLeft,
    TimeUp,
    SessionFiveMinutesLeft,
    SessionOneMinuteLeft,
};

/// Why something asked for was not done.
enum class Refusal {
    None,
    NotInThisState,
    NotInExam, ///< practice would allow it
    TooLate, ///< the time ran out first, or the machine had slept: the state is another than the user acted on
    OnlyTheClockMay,
    NothingPlanned,
    BadValue,
    TooFewBetween, ///< a retry needs three other questions before it
};

/// The answer to everything that is done to a session.
struct SessionStep
{
    Refusal refusal = Refusal::None;
    QList<Notice> notices; ///< in the order they fell due
    // What is to be stored before the step is shown:
    bool storesSnapshot = false;
    bool storesInterview = false; ///< its own fields and the plan; for a new one, everything
    bool storesSuspensions = false;
    QList<int> attempts; ///< indices of those that are new or changed

    [[nodiscard]] bool isAccepted() const { return refusal == Refusal::None; }
    [[nodiscard]] bool hasChanges() const
    {
        return storesSnapshot || storesInterview || storesSuspensions || !attempts.isEmpty();
    }

    bool operator==(const SessionStep &) const = default;
};

/// One interview as it runs: the state machine with its clock. A value: do a step on a copy, store what the step names
/// out of record(), then let the copy take the session's place and show it. Time comes from the clock, which must
/// outlive the session; every call looks first whether the time is up, so a late wake or a late key is never wrong.
class InterviewSession final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::InterviewSession)

public:
    static constexpr std::chrono::milliseconds ExtensionTime{30'000};
    static constexpr int RetryAfter = 4; ///< places: three others are in between
    static constexpr int BreakFrom = 8; ///< questions in an exam that has a break

    explicit InterviewSession(const Clock &clock);
    /// Takes up an interview that was cut off, in the state Recovered. Fails when what was stored does not fit together
    /// or the interview is over.
    [[nodiscard]] static Result<InterviewSession> restored(const InterviewRecord &record, const Clock &clock);
    /// The interview as it stands now, for storing.
    [[nodiscard]] InterviewRecord record() const;

    /// From Setup; refused without questions.
    SessionStep start(const InterviewConfig &config, const QList<PlannedQuestion> &plan);
    /// Any event of the user's but Start and RateConfidence, which carry values and have functions of their own.
    SessionStep handle(InterviewEvent event);
    SessionStep rateConfidence(int percent);
    /// Lets the clock act: to be called when untilNextTick() has passed, give or take. While time runs each tick stores
    /// the snapshot, so that an interview cut off at any instant comes back with the time it had left.
    SessionStep tick();
    /// The text as typed so far. It is to be stored 2 s after the last key and at least every 5 s while typing; tick()
    /// says when.
    SessionStep setDraft(const QString &text);
    /// In Review for the answer at hand, in ReviewAll for any. May be repeated as the user goes on judging.
    SessionStep assess(int attempt, const Assessment &assessment);
    /// In Additions, for any answer: what the user would say now. To be called when he has stopped typing for a moment.
    SessionStep setAddition(int attempt, const QString &text);
    /// In Review: asks the question at hand again, with three others in between.
    SessionStep retry();

    [[nodiscard]] InterviewState state() const { return m_record.snapshot.state; }
    /// What Paused, Suspended and Recovered return to; otherwise state().
    [[nodiscard]] InterviewState heldState() const { return m_record.snapshot.held; }
    [[nodiscard]] const InterviewConfig &config() const { return m_record.config; }
    [[nodiscard]] const QList<PlannedQuestion> &plan() const { return m_record.plan; }
    [[nodiscard]] const QList<Attempt> &attempts() const { return m_record.attempts; }
    [[nodiscard]] int plannedIndex() const { return m_record.snapshot.planned; }
    [[nodiscard]] int followUpIndex() const { return m_record.snapshot.followUp; }
    /// The text being written: of the answer or of the follow-up at hand; empty when there is none.
    [[nodiscard]] QString draft() const;

    /// The clock of the phase at hand; it means something in timed states and while one is held.
    [[nodiscard]] const PhaseClock &clock() const { return m_phase; }
    [[nodiscard]] qint64 shownSeconds() const { return m_phase.shownSeconds(now()); }
    [[nodiscard]] ClockStage stage() const { return m_phase.stage(now()); }
    [[nodiscard]] std::chrono::milliseconds sessionUsed() const;
    /// Of the whole interview; negative when it is over its time, none without a limit.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sessionRemaining() const;
    /// None when no time runs.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextTick() const;

private:
    using Milliseconds = std::chrono::milliseconds;

    [[nodiscard]] Milliseconds now() const { return m_clock->monotonic(); }
    [[nodiscard]] quint8 facts() const;
    [[nodiscard]] Refusal refusalOf(InterviewEvent event) const;
    [[nodiscard]] std::optional<Milliseconds> phaseBudget(InterviewState state) const;
    [[nodiscard]] std::optional<Milliseconds> sessionBudget() const;
    /// How far beyond its budget a phase goes before its time is up: the grace time, in overtime.
    [[nodiscard]] Milliseconds grace() const;
    /// Used in the phase, up to where its time is up: a late wake adds nothing.
    [[nodiscard]] Milliseconds phaseUsed() const;
    [[nodiscard]] std::optional<Milliseconds> untilPhaseEnd() const;

    /// Lets the clock act. True when the user acted on a phase that is over.
    bool advance(SessionStep &step);
    void announceCrossed(SessionStep &step);
    void suspend(Milliseconds slept, SessionStep &step);
    void storeDraftWhenDue(SessionStep &step);
    Refusal apply(InterviewEvent event, SessionStep &step);
    void closePhase(InterviewEvent event);
    void enter(InterviewState state, SessionStep &step);
    void startPhase(InterviewState state);
    void extend();
    /// Null when no text is open to be written.
    [[nodiscard]] QString *openText();
    void storeAttempt(SessionStep &step);

    const Clock *m_clock;
    SleepWatch m_sleepWatch;
    InterviewRecord m_record; ///< but for the times of the snapshot, which record() takes from the clock
    PhaseClock m_phase;
    Milliseconds m_sessionUsed{0}; ///< in the phases before this one
    Milliseconds m_sessionBefore{0}; ///< session time remaining when its warnings were last looked at
    std::optional<Milliseconds> m_typedFirst; ///< since the draft was last stored
    Milliseconds m_typedLast{0};
};

} // namespace Baiwen
