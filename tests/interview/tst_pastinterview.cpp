// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/historyfixture.h"
#include "interview/interviewfixture.h"

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestPastInterview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_areThoseWithAScore();
    void history_takesTheRecordAsItIsNow();
    void earlier_isOfTheSameModeAndBefore();
    void attemptHistory_comparesFirstAndLatest();
};

static InterviewRecord recordOn(int day)
{
    InterviewRecord record;
    record.id = u"day%1"_s.arg(day);
    record.title = u"Title"_s;
    record.startedAt = onDay(day);
    record.plan = conceptPlan(3, 0);
    record.plan[1].retry = true;
    Attempt answered;
    answered.questionId = u"q0"_s;
    answered.answer = LongAnswer;
    answered.outcome = Outcome::Answered;
    answered.confidence = 75;
    answered.hints = 1;
    answered.assessment = Assessment{{{2, Credit::Full}}, 0, 0, false, {}, {}};
    Attempt again = answered;
    again.planned = 1;
    again.hints = 0;
    again.confidence.reset();
    Attempt cutOff;
    cutOff.planned = 2;
    cutOff.outcome = Outcome::Abandoned;
    record.attempts = {answered, again, cutOff};
    return record;
}

void TestPastInterview::answers_areThoseWithAScore()
{
    const PastInterview past = pastInterview(recordOn(5));
    PastAnswer first{u"q0"_s, u"en"_s, u"leaf0"_s, 2, 80, 75, true, false};
    PastAnswer second{u"q1"_s, u"en"_s, u"leaf1"_s, 2, 100, {}, false, true};
    QCOMPARE(past, (PastInterview{u"day5"_s, u"Title"_s, onDay(5), InterviewMode::Practice, {first, second}}));
}

void TestPastInterview::history_takesTheRecordAsItIsNow()
{
    const QList<PastInterview> history =
        historyWith({pastOn(9, {pastAnswer(1)}), pastOn(5, {}), pastOn(1, {})}, recordOn(5));
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].id, u"day1"_s);
    QCOMPARE(history[1].id, u"day5"_s);
    QCOMPARE(history[1].answers.size(), 2);
    QCOMPARE(history[2].id, u"day9"_s);
}

void TestPastInterview::earlier_isOfTheSameModeAndBefore()
{
    const QList<PastInterview> earlier = earlierThan(
        {pastOn(9, {}), pastOn(4, {}), pastOn(5, {}), pastOn(3, {}, InterviewMode::Exam), pastOn(1, {})}, recordOn(5));
    QCOMPARE(earlier.size(), 2);
    QCOMPARE(earlier[0].id, u"day1"_s);
    QCOMPARE(earlier[1].id, u"day4"_s);
}

void TestPastInterview::attemptHistory_comparesFirstAndLatest()
{
    const QList<PastInterview> history{pastOn(1, {pastAnswer(40), pastAnswer(90, {}, u"t"_s, u"other"_s)}),
                                       pastOn(2, {}), pastOn(3, {pastAnswer(55), pastAnswer(70)}, InterviewMode::Exam)};
    QCOMPARE(attemptHistory(history, u"q"_s), (AttemptHistory{3, 40, onDay(1), 70, onDay(3)}));
    QVERIFY(!attemptHistory(history, u"other"_s));
    QVERIFY(!attemptHistory(history, u"unknown"_s));
}

QTEST_GUILESS_MAIN(TestPastInterview)
#include "tst_pastinterview.moc"
