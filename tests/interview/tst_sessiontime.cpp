// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/interviewfixture.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enum InterviewEvent;
using std::chrono::milliseconds;
using State = InterviewState;

class TestSessionTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countdown_takesThreeSeconds();
    void prep_endsByItself();
    void latePrep_takesNothingFromTheAnswer();
    void thresholds_areAnnouncedOnceEachInOrder();
    void windowBlocked25Seconds_firesBothWarningsInOrder();
    void answerLeftAlone_isCapturedAtTheEndOfGrace();
    void blockedThroughTheGrace_capturesWhatWasTypedInTime();
    void submit_checksExpiry();
    void submitInTheSecondAfterTheLimit_isGood();
    void actOnAPhaseThatIsOver_isTooLate();
    void overtime_isCounted();
    void extension_tenTimes_isRecordedAndCostsNothing();
    void extension_inOvertime_goesBackToTheAnswer();
    void pause_stopsTheTime();
    void sleep_leavesTheTimeAsItWas();
    void wallClockSetBack_changesNothing();
    void noLimit_countsUpAndNeverEnds();
    void followUps_areTimedOneByOne();
    void followUp_isCapturedWithoutGrace();
    void draft_isStoredTwoSecondsAfterTheLastKey();
    void draft_isStoredEveryFiveSecondsWhileTyping();
    void draft_isStoredAtThresholds();
    void sessionWarnings_fireAtFiveMinutesAndOne();
    void sessionWarning_putAheadByAnExtension_firesAgain();
    void totalTimeUsedUp_asksNoMore();
    void nextTick_isNeverLaterThanWhatFallsDue();
};

void TestSessionTime::countdown_takesThreeSeconds()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    for (const int shown : {3, 2, 1}) {
        QCOMPARE(session.state(), State::Countdown);
        QCOMPARE(session.shownSeconds(), shown);
        clock.advance(1s);
        const QList<Notice> notices = session.tick().notices;
        QCOMPARE(notices, shown == 1 ? QList{Notice::PrepStarted} : QList<Notice>());
    }
    QCOMPARE(session.state(), State::Prep);
    QCOMPARE(session.sessionUsed(), 0ms);
}

void TestSessionTime::prep_endsByItself()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Prep);
    QCOMPARE(run(session, clock, 15s), QList{Notice::AnswerStarted});
    QCOMPARE(session.state(), State::Answer);
    QCOMPARE(session.shownSeconds(), 90);
    QCOMPARE(session.attempts().last().prepUsed, 15s);
}

void TestSessionTime::latePrep_takesNothingFromTheAnswer()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Prep);
    clock.advance(40s);
    session.tick();
    QCOMPARE(session.state(), State::Answer);
    QCOMPARE(session.clock().used(clock.monotonic()), 0ms);
    QCOMPARE(session.attempts().last().prepUsed, 15s);
    QCOMPARE(session.sessionUsed(), 15s);
}

void TestSessionTime::thresholds_areAnnouncedOnceEachInOrder()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    QCOMPARE(run(session, clock, 105s),
             (QList{Notice::SixtySecondsLeft, Notice::ThirtySecondsLeft, Notice::TenSecondsLeft, Notice::TimeUp}));
    QCOMPARE(session.state(), State::Overtime);
    QCOMPARE(session.shownSeconds(), -15);
    QCOMPARE(session.stage(), ClockStage::Red);
}

void TestSessionTime::windowBlocked25Seconds_firesBothWarningsInOrder()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    QCOMPARE(run(session, clock, 58s), QList{Notice::SixtySecondsLeft});
    QCOMPARE(session.shownSeconds(), 32);
    clock.advance(25s);
    QCOMPARE(session.tick().notices, (QList{Notice::ThirtySecondsLeft, Notice::TenSecondsLeft}));
    QCOMPARE(session.shownSeconds(), 7);
    QCOMPARE(run(session, clock, 6s), QList<Notice>());
}

void TestSessionTime::answerLeftAlone_isCapturedAtTheEndOfGrace()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    run(session, clock, 109'999ms);
    QCOMPARE(session.state(), State::Overtime);
    run(session, clock, 1ms);
    QCOMPARE(session.state(), State::Captured);
    const Attempt &attempt = session.attempts().last();
    QCOMPARE(attempt.outcome, Outcome::TimedOut);
    QCOMPARE(attempt.answer, LongAnswer);
    QCOMPARE(attempt.answerUsed, 110s);
    QCOMPARE(attempt.overtime, 20s);
}

void TestSessionTime::blockedThroughTheGrace_capturesWhatWasTypedInTime()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    clock.advance(200s);
    const SessionStep step = session.setDraft(u"typed after the end"_s);
    QCOMPARE(step.refusal, Refusal::TooLate);
    QCOMPARE(step.notices,
             (QList{Notice::SixtySecondsLeft, Notice::ThirtySecondsLeft, Notice::TenSecondsLeft, Notice::TimeUp}));
    QCOMPARE(session.state(), State::Captured);
    QCOMPARE(session.attempts().last().answer, LongAnswer);
    QCOMPARE(session.attempts().last().answerUsed, 110s);
    QCOMPARE(session.sessionUsed(), 110s);
}

void TestSessionTime::submit_checksExpiry()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    clock.advance(110s);
    const SessionStep step = session.handle(Submit);
    QCOMPARE(step.refusal, Refusal::TooLate);
    QVERIFY(step.storesSnapshot);
    QCOMPARE(step.attempts, QList{0});
    QCOMPARE(session.state(), State::Captured);
    QCOMPARE(session.attempts().last().outcome, Outcome::TimedOut);
}

void TestSessionTime::submitInTheSecondAfterTheLimit_isGood()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    clock.advance(90'500ms); // no tick came in between
    QVERIFY(session.handle(Submit).isAccepted());
    QCOMPARE(session.attempts().last().outcome, Outcome::Answered);
    QCOMPARE(session.attempts().last().overtime, 500ms);
}

void TestSessionTime::actOnAPhaseThatIsOver_isTooLate()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 3, 2);
    bring(session, clock, State::FollowUp);
    clock.advance(46s);
    QCOMPARE(session.handle(Submit).refusal, Refusal::TooLate); // meant for the first follow-up, not for the second
    QCOMPARE(session.state(), State::FollowUp);
    QCOMPARE(session.followUpIndex(), 1);
    QCOMPARE(session.attempts().last().followUps[0].outcome, Outcome::TimedOut);
    QCOMPARE(session.attempts().last().followUps[1].outcome, Outcome::Open);
}

void TestSessionTime::overtime_isCounted()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    run(session, clock, 102s);
    session.handle(Submit);
    QCOMPARE(session.attempts().last().answerUsed, 102s);
    QCOMPARE(session.attempts().last().overtime, 12s);
}

void TestSessionTime::extension_tenTimes_isRecordedAndCostsNothing()
{
    ManualClock clock;
    InterviewSession session = answering(clock, InterviewMode::Exam);
    for (int i = 0; i < 10; ++i)
        QVERIFY(session.handle(Extend).isAccepted());
    QCOMPARE(session.shownSeconds(), 390);
    run(session, clock, 389s);
    QCOMPARE(session.state(), State::Answer);
    session.handle(Submit);
    const Attempt &attempt = session.attempts().last();
    QCOMPARE(attempt.extensions, 10);
    QCOMPARE(attempt.extensionTime, 300s);
    QCOMPARE(attempt.overtime, 0ms);
}

void TestSessionTime::extension_inOvertime_goesBackToTheAnswer()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Overtime);
    QCOMPARE(session.shownSeconds(), -5);
    QVERIFY(session.handle(Extend).isAccepted());
    QCOMPARE(session.state(), State::Answer);
    QCOMPARE(session.shownSeconds(), 25);
    run(session, clock, 25s);
    QCOMPARE(session.state(), State::Overtime);
    session.handle(Submit);
    QCOMPARE(session.attempts().last().overtime, 0ms);
    QCOMPARE(session.attempts().last().answerUsed, 120s);
}

void TestSessionTime::pause_stopsTheTime()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    run(session, clock, 20s);
    session.handle(Pause);
    QCOMPARE(session.state(), State::Paused);
    QCOMPARE(session.heldState(), State::Answer);
    QVERIFY(!session.untilNextTick());
    clock.advance(1h);
    session.tick();
    QCOMPARE(session.shownSeconds(), 70);
    QCOMPARE(session.setDraft(u"free time"_s).refusal, Refusal::NotInThisState);
    session.handle(Resume);
    QCOMPARE(session.state(), State::Answer);
    QCOMPARE(session.shownSeconds(), 70);
    QCOMPARE(session.attempts().last().paused, 1h);
}

void TestSessionTime::sleep_leavesTheTimeAsItWas()
{
    for (const InterviewMode mode : {InterviewMode::Practice, InterviewMode::Exam}) {
        ManualClock clock;
        InterviewSession session = answering(clock, mode);
        run(session, clock, 20s);
        clock.sleep(600s);
        const SessionStep step = session.tick();
        QCOMPARE(session.state(), State::Suspended);
        QVERIFY(step.storesSuspensions);
        QCOMPARE(session.shownSeconds(), 70);
        clock.advance(45s); // until the user is back
        session.tick();
        session.handle(Resume);
        QCOMPARE(session.state(), State::Answer);
        QCOMPARE(session.shownSeconds(), 70);
        QCOMPARE(session.attempts().last().suspended, 600s);
        QCOMPARE(session.attempts().last().paused, 0ms);

        const QList<Suspension> suspensions = session.record().suspensions;
        QCOMPARE(suspensions, (QList<Suspension>{{0, State::Answer, 600s, clock.now().addSecs(-45)}}));
    }
}

void TestSessionTime::wallClockSetBack_changesNothing()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    run(session, clock, 20s);
    clock.setNow(clock.now().addSecs(-3600));
    session.tick();
    QCOMPARE(session.state(), State::Answer);
    QCOMPARE(session.shownSeconds(), 70);
    run(session, clock, 20s);
    QCOMPARE(session.shownSeconds(), 50);
    QVERIFY(session.record().suspensions.isEmpty());
}

void TestSessionTime::noLimit_countsUpAndNeverEnds()
{
    ManualClock clock;
    InterviewConfig config = configOf(InterviewMode::Practice);
    config.timeMultiplier.reset();
    InterviewSession session = startedSession(clock, config, conceptPlan(2));
    QCOMPARE(session.shownSeconds(), 3);
    run(session, clock, 3s);
    QCOMPARE(run(session, clock, 100s), QList<Notice>());
    QCOMPARE(session.state(), State::Prep);
    session.handle(EndPrep);
    QCOMPARE(run(session, clock, 1000s), QList<Notice>());
    QCOMPARE(session.state(), State::Answer);
    QCOMPARE(session.shownSeconds(), 1000);
    QCOMPARE(session.stage(), ClockStage::Plain);
    QVERIFY(!session.sessionRemaining());
    session.handle(Submit);
    QCOMPARE(session.attempts().last().prepUsed, 100s);
    QCOMPARE(session.attempts().last().answerUsed, 1000s);
    QCOMPARE(session.attempts().last().overtime, 0ms);
}

void TestSessionTime::followUps_areTimedOneByOne()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 3, 2);
    bring(session, clock, State::FollowUp);
    QCOMPARE(session.shownSeconds(), 45);
    session.setDraft(u"first"_s);
    QCOMPARE(session.draft(), u"first"_s);
    run(session, clock, 20s);
    QCOMPARE(session.handle(Submit).notices, QList{Notice::FollowUpStarted});
    QCOMPARE(session.shownSeconds(), 45);
    QCOMPARE(session.draft(), QString());
    run(session, clock, 5s);
    session.handle(Skip);
    QCOMPARE(session.state(), State::Review);
    QCOMPARE(session.attempts().last().followUps,
             (QList<FollowUpAnswer>{{u"first"_s, Outcome::Answered, 20s}, {QString(), Outcome::Skipped, 5s}}));
    QCOMPARE(session.attempts().last().answer, LongAnswer);
}

void TestSessionTime::followUp_isCapturedWithoutGrace()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 3, 1);
    bring(session, clock, State::FollowUp);
    session.setDraft(u"half a thou"_s);
    QCOMPARE(run(session, clock, 45s), (QList{Notice::ThirtySecondsLeft, Notice::TenSecondsLeft, Notice::TimeUp}));
    QCOMPARE(session.state(), State::Review);
    QCOMPARE(session.attempts().last().followUps, (QList<FollowUpAnswer>{{u"half a thou"_s, Outcome::TimedOut, 45s}}));
}

void TestSessionTime::draft_isStoredTwoSecondsAfterTheLastKey()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Prep);
    session.handle(EndPrep);
    clock.advance(500ms);
    QVERIFY(session.setDraft(u"k"_s).attempts.isEmpty());
    clock.advance(1500ms);
    QVERIFY(session.setDraft(u"ke"_s).attempts.isEmpty());
    QCOMPARE(*session.untilNextTick(), 1000ms);
    clock.advance(1900ms);
    QVERIFY(session.tick().attempts.isEmpty());
    QCOMPARE(*session.untilNextTick(), 100ms);
    clock.advance(100ms);
    QCOMPARE(session.tick().attempts, QList{0});
    QCOMPARE(session.record().attempts[0].answer, u"ke"_s);
    QVERIFY(session.setDraft(u"ke"_s).attempts.isEmpty()); // nothing new
    clock.advance(10s);
    QVERIFY(session.tick().attempts.isEmpty());
}

void TestSessionTime::draft_isStoredEveryFiveSecondsWhileTyping()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Prep);
    session.handle(EndPrep);
    milliseconds stored = clock.monotonic();
    milliseconds longest = 0ms;
    QString text;
    for (int key = 0; key < 150; ++key) {
        clock.advance(200ms);
        text.append(u'x');
        if (!session.setDraft(text).attempts.isEmpty()) {
            longest = std::max(longest, clock.monotonic() - stored);
            stored = clock.monotonic();
        }
    }
    QVERIFY(longest > 0ms);
    QVERIFY2(longest <= 5200ms, QByteArray::number(qint64(longest.count())));
}

void TestSessionTime::draft_isStoredAtThresholds()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    run(session, clock, 29'900ms);
    session.setDraft(LongAnswer + LongAnswer);
    clock.advance(100ms);
    const SessionStep step = session.tick();
    QCOMPARE(step.notices, QList{Notice::SixtySecondsLeft});
    QCOMPARE(step.attempts, QList{0});
}

void TestSessionTime::sessionWarnings_fireAtFiveMinutesAndOne()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Exam, 4, 0); // 4 · 105 s = 420 s
    QCOMPARE(*session.sessionRemaining(), 420s);
    QList<Notice> notices;
    while (session.state() != State::ReviewAll) {
        for (const Notice notice : run(session, clock, 1s)) {
            if (notice == Notice::SessionFiveMinutesLeft || notice == Notice::SessionOneMinuteLeft) {
                notices.append(notice);
                QCOMPARE(*session.sessionRemaining(), notice == Notice::SessionOneMinuteLeft ? 60s : 300s);
            }
        }
        if (session.state() == State::Overtime)
            session.handle(Submit);
        session.handle(Continue);
        session.rateConfidence(50);
    }
    QCOMPARE(notices, (QList{Notice::SessionFiveMinutesLeft, Notice::SessionOneMinuteLeft}));
    QCOMPARE(session.sessionUsed(), 420s);
}

void TestSessionTime::sessionWarning_putAheadByAnExtension_firesAgain()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 3, 0); // 315 s
    bring(session, clock, State::Answer);
    QCOMPARE(run(session, clock, 25s), QList{Notice::SessionFiveMinutesLeft});
    session.handle(Extend); // 290 s become 320 s
    clock.advance(25s);
    QCOMPARE(session.tick().notices, QList{Notice::SessionFiveMinutesLeft});
}

void TestSessionTime::totalTimeUsedUp_asksNoMore()
{
    ManualClock clock;
    InterviewConfig config = configOf(InterviewMode::Practice);
    config.totalTime = 3min;
    InterviewSession session = startedSession(clock, config, conceptPlan(5, 0));
    run(session, clock, 3s);
    for (int question = 0; question < 2; ++question) {
        QCOMPARE(session.state(), State::Prep);
        run(session, clock, 105s); // 105 s, then 210 s in all: over, but no answer is cut short
        QCOMPARE(session.state(), State::Overtime);
        session.handle(Submit);
        session.handle(Continue);
        session.handle(SkipConfidence);
        session.handle(Continue);
    }
    QCOMPARE(session.state(), State::Report);
    QCOMPARE(*session.sessionRemaining(), -30s);
    QCOMPARE(session.attempts().size(), 2);
}

void TestSessionTime::nextTick_isNeverLaterThanWhatFallsDue()
{
    ManualClock clock;
    QList<PlannedQuestion> plan = conceptPlan(1, 0);
    plan[0].timing = timingFor(QuestionKind::Concept, 0, AnswerMode::Typed, 1.01); // no whole seconds anywhere
    InterviewSession session = startedSession(clock, configOf(InterviewMode::Practice), plan);
    State state = session.state();
    qint64 shown = session.shownSeconds();
    while (const auto next = session.untilNextTick()) {
        QVERIFY(*next >= 1ms && *next <= 1000ms);
        clock.advance(*next - 1ms);
        session.tick();
        QCOMPARE(session.state(), state);
        QCOMPARE(session.shownSeconds(), shown);
        clock.advance(1ms);
        QVERIFY(session.tick().storesSnapshot);
        if (!isTimed(session.state()))
            break;
        QVERIFY(session.state() != state || session.shownSeconds() != shown);
        state = session.state();
        shown = session.shownSeconds();
    }
    QCOMPARE(session.state(), State::Captured);
    QCOMPARE(session.attempts().last().answerUsed, plan[0].timing.limit + plan[0].timing.grace);
}

QTEST_GUILESS_MAIN(TestSessionTime)
#include "tst_sessiontime.moc"
