// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/comparison.h"
#include "interview/historyfixture.h"
#include "interview/interviewfixture.h"

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarlierOne_standsFirst();
    void sharedQuestions_standSideBySide();
    void topics_areThoseOfBoth();
    void direction_isOfOneModeOnly();
};

static std::optional<QuestionInfo> lookup(const QString &id, const QString &)
{
    return QuestionInfo{u"Title of "_s + id, u"Topic"_s, {u"point"_s}, {}, {}};
}

/// Answers q<first> and those after it; a score of −1 is an answer not assessed.
static InterviewRecord recordOn(int day, int first, const QList<int> &scores)
{
    InterviewRecord record;
    record.id = u"day%1"_s.arg(day);
    record.startedAt = onDay(day);
    for (int i = 0; i < scores.size(); ++i) {
        PlannedQuestion planned = conceptPlan(first + i + 1, 0).last();
        planned.level = 1;
        record.plan.append(planned);
        Attempt attempt;
        attempt.planned = i;
        attempt.questionId = planned.questionId;
        attempt.answer = LongAnswer;
        attempt.outcome = Outcome::Answered;
        const Credit credit = scores[i] == 100 ? Credit::Full : scores[i] == 50 ? Credit::Half : Credit::None;
        if (scores[i] >= 0)
            attempt.assessment = Assessment{{{1, credit}}, 0, 0, false, {}, {}};
        record.attempts.append(attempt);
    }
    return record;
}

void TestComparison::theEarlierOne_standsFirst()
{
    const InterviewComparison comparison = compareInterviews(recordOn(9, 0, {100}), recordOn(2, 0, {50}), lookup);
    QCOMPARE(comparison.before.id, u"day2"_s);
    QCOMPARE(comparison.after.id, u"day9"_s);
    QCOMPARE(comparison.beforeReport.score->mean, 50.0);
    QCOMPARE(comparison.afterReport.score->mean, 100.0);
}

void TestComparison::sharedQuestions_standSideBySide()
{
    InterviewRecord after = recordOn(9, 1, {100, 50, -1, 0});
    PlannedQuestion retry = after.plan[0];
    retry.retry = true;
    after.plan.append(retry);
    Attempt again = after.attempts[0];
    again.planned = int(after.plan.size()) - 1;
    after.attempts.append(again);
    const InterviewComparison comparison = compareInterviews(recordOn(2, 0, {0, 50, 100, 0}), after, lookup);
    const QList<ComparedQuestion> expected{
        {u"q1"_s, u"Title of q1"_s, 50, 100}, {u"q2"_s, u"Title of q2"_s, 100, 50}, {u"q3"_s, u"Title of q3"_s, 0, {}}};
    QCOMPARE(comparison.questions, expected);
    QCOMPARE(comparison.onlyBefore, 1);
    QCOMPARE(comparison.onlyAfter, 1);
}

void TestComparison::topics_areThoseOfBoth()
{
    const InterviewComparison comparison = compareInterviews(recordOn(2, 0, {0, 50}), recordOn(9, 1, {100, 0}), lookup);
    const QList<ComparedTopic> expected{{u"leaf1"_s, u"Topic"_s, 1, 57.5, 1, 70}};
    QCOMPARE(comparison.topics, expected);
}

void TestComparison::direction_isOfOneModeOnly()
{
    const InterviewRecord before = recordOn(2, 0, {0, 0, 0, 50});
    InterviewRecord after = recordOn(9, 0, {100, 100, 100, 100});
    QCOMPARE(compareInterviews(before, after, lookup).direction, TrendDirection::Up);
    after.config.mode = InterviewMode::Exam;
    const InterviewComparison mixed = compareInterviews(before, after, lookup);
    QVERIFY(!mixed.isSameMode);
    QCOMPARE(mixed.direction, TrendDirection::None);
    QCOMPARE(mixed.questions.size(), 4);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
