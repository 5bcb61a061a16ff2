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

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practice_runsFromCountdownToReport();
    void exam_reviewsEverythingAtTheEnd();
    void longExam_hasOneBreakInTheMiddle_data();
    void longExam_hasOneBreakInTheMiddle();
    void break_endsByItself_andCountsNowhere();
    void addition_isKeptAndLeavesTheAnswer();
    void reveal_isRefusedInExamMode();
    void skipped_asksNoConfidence_data();
    void skipped_asksNoConfidence();
    void confidence_mustBeAPercentage();
    void confidence_isSkippedInPracticeOnly();
    void draft_isRefusedWhereNothingIsWritten();
    void finish_keepsTheOpenAnswerAsAbandoned();
    void finishedBeforeAnyAnswer_hasNothingToReview();
    void discard_marksTheRecord();
    void assessment_isCheckedAndKept();
    void assessment_ofAnyAnswer_inReviewAll();
    void retry_comesAfterThreeOthers();
    void retry_withoutThreeOthers_isRefused();
    void start_withoutQuestions_isRefused();
    void clocksOwnEvents_areRefused();
    void steps_nameWhatIsToBeStored();
    void newInterview_afterAReport_startsClean();
};

void TestSession::practice_runsFromCountdownToReport()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 2, 1);
    QCOMPARE(session.state(), State::Countdown);
    for (int question = 0; question < 2; ++question) {
        if (question == 0)
            run(session, clock, 3s);
        QCOMPARE(session.state(), State::Prep);
        QCOMPARE(session.plannedIndex(), question);
        run(session, clock, 5s);
        QVERIFY(session.handle(EndPrep).isAccepted());
        run(session, clock, 40s);
        session.setDraft(LongAnswer);
        QVERIFY(session.handle(Submit).isAccepted());
        QCOMPARE(session.state(), State::Captured);
        QVERIFY(session.handle(Continue).isAccepted());
        QVERIFY(session.rateConfidence(80).isAccepted());
        QCOMPARE(session.state(), State::FollowUp);
        run(session, clock, 10s);
        QVERIFY(session.handle(Submit).isAccepted());
        QCOMPARE(session.state(), State::Review);
        clock.advance(300s); // reading the answer is not timed
        QVERIFY(session.assess(question, {{{2, Credit::Full}}, 0, 0, false, 4, 4}).isAccepted());
        QVERIFY(session.handle(Continue).isAccepted());
    }
    QCOMPARE(session.state(), State::Report);

    const InterviewRecord record = session.record();
    QCOMPARE(record.status, InterviewStatus::Finished);
    QCOMPARE(record.endedAt, clock.now());
    QCOMPARE(record.snapshot.sessionUsed, 2 * 55s);
    QCOMPARE(record.attempts.size(), 2);
    for (const Attempt &attempt : record.attempts) {
        QCOMPARE(attempt.outcome, Outcome::Answered);
        QCOMPARE(attempt.answer, LongAnswer);
        QCOMPARE(attempt.prepUsed, 5s);
        QCOMPARE(attempt.answerUsed, 40s);
        QCOMPARE(attempt.overtime, 0ms);
        QCOMPARE(attempt.confidence, 80);
        QCOMPARE(attempt.followUps, (QList<FollowUpAnswer>{{QString(), Outcome::Answered, 10s}}));
        QCOMPARE(attempt.startedAt.msecsTo(attempt.capturedAt), 45'000);
        QCOMPARE(attempt.capturedAt.msecsTo(attempt.assessedAt), 310'000);
        QVERIFY(attempt.assessment.has_value());
    }
}

void TestSession::exam_reviewsEverythingAtTheEnd()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Exam, 3, 0);
    run(session, clock, 3s);
    for (int question = 0; question < 3; ++question) {
        QCOMPARE(session.state(), State::Prep);
        session.handle(EndPrep);
        session.handle(Submit);
        session.handle(Continue);
        QCOMPARE(session.state(), State::Confidence);
        QCOMPARE(session.assess(question, {}).refusal, Refusal::NotInThisState);
        session.rateConfidence(10 * question);
    }
    QCOMPARE(session.state(), State::Additions);
    QCOMPARE(session.assess(0, {}).refusal, Refusal::NotInThisState); // the answers are not shown yet
    session.handle(Continue);
    QCOMPARE(session.state(), State::ReviewAll);
    session.handle(Continue);
    QCOMPARE(session.state(), State::Report);
    QCOMPARE(session.attempts().size(), 3);
    QCOMPARE(session.attempts()[2].confidence, 20);
}

void TestSession::longExam_hasOneBreakInTheMiddle_data()
{
    QTest::addColumn<InterviewMode>("mode");
    QTest::addColumn<int>("questions");
    QTest::addColumn<QList<int>>("breaksAfter");
    QTest::newRow("7 questions") << InterviewMode::Exam << 7 << QList<int>();
    QTest::newRow("8 questions") << InterviewMode::Exam << 8 << QList{4};
    QTest::newRow("9 questions") << InterviewMode::Exam << 9 << QList{4};
    QTest::newRow("10 questions") << InterviewMode::Exam << 10 << QList{5};
    QTest::newRow("practice pauses when it likes") << InterviewMode::Practice << 8 << QList<int>();
}

void TestSession::longExam_hasOneBreakInTheMiddle()
{
    QFETCH(const InterviewMode, mode);
    QFETCH(const int, questions);
    QFETCH(const QList<int>, breaksAfter);
    ManualClock clock;
    InterviewSession session = startedSession(clock, mode, questions, 0);
    bring(session, clock, State::Prep);
    QList<int> breaks;
    for (int answered = 1; answered <= questions; ++answered) {
        answerQuestions(session, 1);
        if (session.state() == State::Break)
            breaks << answered;
        if (session.state() != State::Additions)
            session.handle(Continue);
    }
    QCOMPARE(breaks, breaksAfter);
    QCOMPARE(session.attempts().size(), questions);
}

void TestSession::break_endsByItself_andCountsNowhere()
{
    ManualClock clock;
    InterviewSession session = sessionIn(State::Break, clock, InterviewMode::Exam);
    const auto used = session.sessionUsed();
    QCOMPARE(session.shownSeconds(), 300);
    run(session, clock, 299s);
    QCOMPARE(session.state(), State::Break);
    QCOMPARE(session.sessionUsed(), used);
    QCOMPARE(session.handle(Pause).refusal, Refusal::NotInExam);
    run(session, clock, 1s);
    QCOMPARE(session.state(), State::Prep);
    QCOMPARE(session.plannedIndex(), 4);
    QCOMPARE(session.sessionUsed(), used);
}

void TestSession::addition_isKeptAndLeavesTheAnswer()
{
    ManualClock clock;
    InterviewSession session = answering(clock, InterviewMode::Exam);
    QCOMPARE(session.setAddition(0, u"too early"_s).refusal, Refusal::NotInThisState);
    session = sessionIn(State::Additions, clock, InterviewMode::Exam);
    QCOMPARE(session.setAddition(3, u"nowhere"_s).refusal, Refusal::BadValue);
    QCOMPARE(session.setAddition(1, u"and the cache grows with the batch"_s).attempts, QList{1});
    QVERIFY(!session.setAddition(1, u"and the cache grows with the batch"_s).hasChanges());
    QCOMPARE(session.attempts()[1].addition, u"and the cache grows with the batch"_s);
    QCOMPARE(session.attempts()[1].answer, LongAnswer);
    session.handle(Continue);
    QCOMPARE(session.state(), State::ReviewAll);
    QCOMPARE(session.setAddition(1, u"too late"_s).refusal, Refusal::NotInThisState);
}

void TestSession::reveal_isRefusedInExamMode()
{
    ManualClock clock;
    InterviewSession exam = answering(clock, InterviewMode::Exam);
    QCOMPARE(exam.handle(Hint).refusal, Refusal::NotInExam);
    QCOMPARE(exam.handle(Pause).refusal, Refusal::NotInExam);
    QCOMPARE(exam.attempts().last().hints, 0);

    InterviewSession practice = answering(clock);
    QVERIFY(practice.handle(Hint).isAccepted());
    QCOMPARE(practice.attempts().last().hints, 1);
    QCOMPARE(practice.state(), State::Answer);
}

void TestSession::skipped_asksNoConfidence_data()
{
    QTest::addColumn<InterviewEvent>("event");
    QTest::addColumn<State>("from");
    QTest::addColumn<Outcome>("outcome");

    QTest::newRow("skipped in preparation") << Skip << State::Prep << Outcome::Skipped;
    QTest::newRow("skipped") << Skip << State::Answer << Outcome::Skipped;
    QTest::newRow("not known") << DontKnow << State::Answer << Outcome::DontKnow;
    QTest::newRow("not known in overtime") << DontKnow << State::Overtime << Outcome::DontKnow;
}

void TestSession::skipped_asksNoConfidence()
{
    QFETCH(InterviewEvent, event);
    QFETCH(State, from);
    QFETCH(Outcome, outcome);
    ManualClock clock;
    for (const auto &[mode, next] :
         {std::pair(InterviewMode::Practice, State::Review), std::pair(InterviewMode::Exam, State::Prep)}) {
        InterviewSession session = startedSession(clock, mode);
        bring(session, clock, from);
        QVERIFY(session.handle(event).isAccepted());
        QCOMPARE(session.state(), State::Captured);
        QCOMPARE(session.attempts()[0].outcome, outcome);
        session.handle(Continue);
        QCOMPARE(session.state(), next);
        QVERIFY(!session.attempts()[0].confidence);
        QVERIFY(session.attempts()[0].followUps.isEmpty());
    }
}

void TestSession::confidence_mustBeAPercentage()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    QCOMPARE(session.rateConfidence(50).refusal, Refusal::NotInThisState);
    bring(session, clock, State::Confidence);
    for (const int wrong : {-1, 101})
        QCOMPARE(session.rateConfidence(wrong).refusal, Refusal::BadValue);
    QCOMPARE(session.handle(RateConfidence).refusal, Refusal::BadValue);
    QCOMPARE(session.state(), State::Confidence);
    QVERIFY(session.rateConfidence(100).isAccepted());
    QCOMPARE(session.attempts().last().confidence, 100);
}

void TestSession::confidence_isSkippedInPracticeOnly()
{
    ManualClock clock;
    InterviewSession exam = sessionIn(State::Confidence, clock, InterviewMode::Exam);
    QCOMPARE(exam.handle(SkipConfidence).refusal, Refusal::NotInExam);
    InterviewSession practice = sessionIn(State::Confidence, clock, InterviewMode::Practice);
    QVERIFY(practice.handle(SkipConfidence).isAccepted());
    QCOMPARE(practice.state(), State::FollowUp);
    QVERIFY(!practice.attempts().last().confidence);
}

void TestSession::draft_isRefusedWhereNothingIsWritten()
{
    ManualClock clock;
    for (const InterviewMode mode : {InterviewMode::Practice, InterviewMode::Exam}) {
        for (int i = 0; i < 15; ++i) {
            const State state = State(i);
            const bool isWritten = state == State::Answer || state == State::Overtime || state == State::FollowUp;
            if (!isReachable(state, mode) || isWritten)
                continue;
            InterviewSession session = sessionIn(state, clock, mode);
            const QList<Attempt> before = session.attempts();
            QCOMPARE(session.setDraft(u"x"_s).refusal, Refusal::NotInThisState);
            QCOMPARE(session.attempts(), before);
        }
    }
}

void TestSession::finish_keepsTheOpenAnswerAsAbandoned()
{
    ManualClock clock;
    for (const State from : {State::Answer, State::Paused, State::Suspended}) {
        InterviewSession session = sessionIn(from, clock, InterviewMode::Practice);
        const SessionStep step = session.handle(Finish);
        QCOMPARE(session.state(), State::Report);
        QVERIFY(step.storesInterview);
        QCOMPARE(step.attempts, QList{0});
        QCOMPARE(session.attempts().last().outcome, Outcome::Abandoned);
        QCOMPARE(session.attempts().last().answer, LongAnswer);
        QCOMPARE(session.record().status, InterviewStatus::Finished);
    }
    InterviewSession session = sessionIn(State::FollowUp, clock, InterviewMode::Practice);
    session.handle(Finish);
    QCOMPARE(session.attempts().last().outcome, Outcome::Answered);
    QCOMPARE(session.attempts().last().followUps.last().outcome, Outcome::Abandoned);
}

void TestSession::finishedBeforeAnyAnswer_hasNothingToReview()
{
    ManualClock clock;
    InterviewSession session = answering(clock, InterviewMode::Exam);
    session.handle(Finish);
    QCOMPARE(session.state(), State::Report);

    session = sessionIn(State::Captured, clock, InterviewMode::Exam);
    session.handle(Finish);
    QCOMPARE(session.state(), State::ReviewAll);
}

void TestSession::discard_marksTheRecord()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    QVERIFY(session.handle(Discard).storesInterview);
    QCOMPARE(session.state(), State::Idle);
    QCOMPARE(session.record().status, InterviewStatus::Discarded);
    QCOMPARE(session.record().endedAt, clock.now());
}

void TestSession::assessment_isCheckedAndKept()
{
    ManualClock clock;
    InterviewSession session = sessionIn(State::Review, clock, InterviewMode::Practice);
    const Assessment good{{{2, Credit::Full}, {1, Credit::Half}}, 1, 2, true, 1, 5};
    const auto with = [&good](auto change) {
        Assessment assessment = good;
        change(assessment);
        return assessment;
    };
    const QList<Assessment> wrong{
        with([](Assessment &a) { a.depth = 0; }),
        with([](Assessment &a) { a.depth = 6; }),
        with([](Assessment &a) { a.structure = 0; }),
        with([](Assessment &a) { a.structure = 6; }),
        with([](Assessment &a) { a.majorErrors = -1; }),
        with([](Assessment &a) { a.minorErrors = -1; }),
        with([](Assessment &a) {
            a.pitfalls = {ErrorWeight::Major, ErrorWeight::Major};
        }),
        with([](Assessment &a) { a.majorErrors = 0; }),
        with([](Assessment &a) { a.points[0].weight = 0; }),
    };
    for (const Assessment &assessment : wrong)
        QCOMPARE(session.assess(0, assessment).refusal, Refusal::BadValue);
    QVERIFY(!session.attempts()[0].assessment);
    const SessionStep step = session.assess(0, good);
    QVERIFY(step.isAccepted());
    QCOMPARE(step.attempts, QList{0});
    QCOMPARE(session.attempts()[0].assessment, good);
    QCOMPARE(session.attempts()[0].assessedAt, clock.now());
    QCOMPARE(session.assess(1, good).refusal, Refusal::NotInThisState);
}

void TestSession::assessment_ofAnyAnswer_inReviewAll()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Exam, 3, 0);
    run(session, clock, 3s);
    for (int i = 0; i < 2; ++i) {
        session.handle(EndPrep);
        session.handle(Submit);
        session.handle(Continue);
        session.rateConfidence(50);
    }
    session.handle(Finish); // in the preparation of the third
    QCOMPARE(session.state(), State::ReviewAll);
    QCOMPARE(session.assess(1, {}).attempts, QList{1});
    QCOMPARE(session.assess(0, {}).attempts, QList{0});
    QCOMPARE(session.assess(2, {}).refusal, Refusal::BadValue); // abandoned
    QCOMPARE(session.assess(3, {}).refusal, Refusal::BadValue);
    QCOMPARE(session.assess(-1, {}).refusal, Refusal::BadValue);
}

void TestSession::retry_comesAfterThreeOthers()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 5, 0);
    QCOMPARE(session.retry().refusal, Refusal::NotInThisState);
    bring(session, clock, State::Review);
    const QList<Attempt> before = session.attempts();
    const milliseconds left = *session.sessionRemaining();
    QVERIFY(session.retry().storesInterview);
    QStringList ids;
    for (const PlannedQuestion &question : session.plan())
        ids.append(question.questionId + (question.retry ? u"!"_s : QString()));
    QCOMPARE(ids, (QStringList{u"q0"_s, u"q1"_s, u"q2"_s, u"q3"_s, u"q0!"_s, u"q4"_s}));
    QCOMPARE(session.attempts(), before);
    QCOMPARE(*session.sessionRemaining(), left + 105s);
}

void TestSession::retry_withoutThreeOthers_isRefused()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock, InterviewMode::Practice, 3, 0);
    bring(session, clock, State::Review);
    QCOMPARE(session.retry().refusal, Refusal::TooFewBetween);
    QCOMPARE(session.plan().size(), 3);
}

void TestSession::start_withoutQuestions_isRefused()
{
    ManualClock clock;
    InterviewSession session(clock);
    QCOMPARE(session.start({}, conceptPlan(1)).refusal, Refusal::NotInThisState);
    session.handle(OpenSetup);
    QCOMPARE(session.handle(Start).refusal, Refusal::BadValue);
    QCOMPARE(session.start({}, {}).refusal, Refusal::NothingPlanned);
    QCOMPARE(session.state(), State::Setup);
    const SessionStep step = session.start({}, conceptPlan(1));
    QVERIFY(step.isAccepted() && step.storesInterview && step.storesSnapshot);
    QCOMPARE(session.record().id.size(), 36);
}

void TestSession::clocksOwnEvents_areRefused()
{
    ManualClock clock;
    InterviewSession session = answering(clock);
    QCOMPARE(session.handle(TimeUp).refusal, Refusal::OnlyTheClockMay);
    QCOMPARE(session.handle(Sleep).refusal, Refusal::OnlyTheClockMay);
    QCOMPARE(session.state(), State::Answer);
}

void TestSession::steps_nameWhatIsToBeStored()
{
    ManualClock clock;
    InterviewSession session(clock);
    QVERIFY(!session.handle(OpenSetup).hasChanges());
    QVERIFY(!session.handle(Submit).hasChanges());
    session.start(configOf(InterviewMode::Exam), conceptPlan(2, 1));
    run(session, clock, 2s);
    clock.advance(1s);
    QCOMPARE(session.tick().attempts, QList{0});
    QCOMPARE(session.handle(EndPrep).attempts, QList{0});
    QCOMPARE(session.handle(Extend).attempts, QList{0});
    QCOMPARE(session.handle(Submit).attempts, QList{0});
    QVERIFY(session.handle(Continue).storesSnapshot);
    QCOMPARE(session.rateConfidence(5).attempts, QList{0});
    // The follow-up's end closes one attempt and opens the next.
    QCOMPARE(session.handle(Submit).attempts, (QList{0, 1}));
    QVERIFY(session.handle(Finish).storesSnapshot);
    QVERIFY(session.handle(Continue).storesInterview);
    QVERIFY(!session.handle(Close).hasChanges());
}

void TestSession::newInterview_afterAReport_startsClean()
{
    ManualClock clock;
    InterviewSession session = sessionIn(State::Report, clock, InterviewMode::Practice);
    const QString id = session.record().id;
    session.handle(Close);
    session.handle(OpenSetup);
    QCOMPARE(session.record().attempts.size(), 0);
    session.start(configOf(InterviewMode::Exam), conceptPlan(2));
    QVERIFY(session.record().id != id);
    QCOMPARE(session.sessionUsed(), 0ms);
    QCOMPARE(session.record().snapshot.sessionExtension, 0ms);
    run(session, clock, 3s);
    QCOMPARE(session.plannedIndex(), 0);
    QCOMPARE(session.attempts().size(), 1);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
