// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/historyfixture.h"
#include "interview/trend.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTrend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_areNeverMixed();
    void points_standInTheOrderOfTime();
    void hintsAndSecondTries_areLeftOut();
    void direction_needsMoreThanOneStandardError_data();
    void direction_needsMoreThanOneStandardError();
    void direction_isThatOfTheLastStep();
};

void TestTrend::modes_areNeverMixed()
{
    const QList<PastInterview> history{pastOn(1, {pastAnswer(50)}), pastOn(2, {pastAnswer(90)}, InterviewMode::Exam),
                                       pastOn(3, {pastAnswer(70)})};
    const Trend practice = trendOf(history, InterviewMode::Practice);
    QCOMPARE(practice.points.size(), 2);
    QCOMPARE(practice.points[0].score.mean, 50.0);
    QCOMPARE(practice.points[1].score.mean, 70.0);
    const Trend exam = trendOf(history, InterviewMode::Exam);
    QCOMPARE(exam.points.size(), 1);
    QCOMPARE(exam.points[0].interviewId, u"day2"_s);
}

void TestTrend::points_standInTheOrderOfTime()
{
    const Trend trend =
        trendOf({pastOn(3, {pastAnswer(3)}), pastOn(1, {pastAnswer(1)}), pastOn(2, {})}, InterviewMode::Practice);
    QCOMPARE(trend.points.size(), 2); // one without a score has no place
    QCOMPARE(trend.points[0].startedAt, onDay(1));
    QCOMPARE(trend.points[1].startedAt, onDay(3));
}

void TestTrend::hintsAndSecondTries_areLeftOut()
{
    PastAnswer hinted = pastAnswer(0);
    hinted.usedHints = true;
    PastAnswer retry = pastAnswer(0);
    retry.retry = true;
    const Trend trend = trendOf({pastOn(1, {pastAnswer(80), hinted, retry})}, InterviewMode::Practice);
    QCOMPARE(trend.points.size(), 1);
    QCOMPARE(trend.points[0].score.mean, 80.0);
    QCOMPARE(trend.points[0].score.n, 1);
}

void TestTrend::direction_needsMoreThanOneStandardError_data()
{
    QTest::addColumn<MeanScore>("before");
    QTest::addColumn<MeanScore>("after");
    QTest::addColumn<TrendDirection>("direction");
    // √(3² + 4²) = 5
    QTest::newRow("within") << MeanScore{60, 3, 5} << MeanScore{64.9, 4, 5} << TrendDirection::None;
    QTest::newRow("just one") << MeanScore{60, 3, 5} << MeanScore{65, 4, 5} << TrendDirection::None;
    QTest::newRow("up") << MeanScore{60, 3, 5} << MeanScore{65.1, 4, 5} << TrendDirection::Up;
    QTest::newRow("down") << MeanScore{65.1, 3, 5} << MeanScore{60, 4, 5} << TrendDirection::Down;
    QTest::newRow("one answer") << MeanScore{10, {}, 1} << MeanScore{90, 4, 5} << TrendDirection::None;
    QTest::newRow("one answer after") << MeanScore{10, 3, 5} << MeanScore{90, {}, 1} << TrendDirection::None;
    QTest::newRow("no spread, no difference") << MeanScore{60, 0, 5} << MeanScore{60, 0, 5} << TrendDirection::None;
}

void TestTrend::direction_needsMoreThanOneStandardError()
{
    QFETCH(const MeanScore, before);
    QFETCH(const MeanScore, after);
    QTEST(directionOf(before, after), "direction");
}

void TestTrend::direction_isThatOfTheLastStep()
{
    const auto steady = [](int day, int score) { return pastOn(day, {pastAnswer(score), pastAnswer(score)}); };
    QCOMPARE(trendOf({}, InterviewMode::Practice).direction(), TrendDirection::None);
    QCOMPARE(trendOf({steady(1, 50)}, InterviewMode::Practice).direction(), TrendDirection::None);
    QCOMPARE(trendOf({steady(1, 90), steady(2, 50), steady(3, 60)}, InterviewMode::Practice).direction(),
             TrendDirection::Up);
}

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
