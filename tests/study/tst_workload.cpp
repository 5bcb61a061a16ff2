// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/workload.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QDate Today(2026, 3, 14);

static WorkloadInput input(int questions, double stability, int lastDaysAgo)
{
    WorkloadInput result;
    result.today = Today;
    for (int i = 0; i < questions; ++i) {
        StudyState state;
        state.phase = StudyPhase::Review;
        state.memory = {stability, 5};
        state.lastReview = result.calendar.startOf(Today.addDays(-lastDaysAgo)).addSecs(3600);
        result.states.insert(u"q%1"_s.arg(i), state);
    }
    return result;
}

class TestWorkload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_isNoLoad();
    void load_growsWithTheRetention();
    void load_isTheSameEachTime();
    void oneDay_isWhatIsDueToday_data();
    void oneDay_isWhatIsDueToday();
    void newQuestions_comeUntilThereAreNone_data();
    void newQuestions_comeUntilThereAreNone();
    void forgotten_isAnsweredTwice();
    void duration_isThatOfTheMiddle_data();
    void duration_isThatOfTheMiddle();
};

void TestWorkload::nothing_isNoLoad()
{
    WorkloadInput fresh = input(0, 1, 0);
    QCOMPARE(answersPerDay(fresh, 0.9), 0.0);
    fresh.states.insert(u"new"_s, {});
    QCOMPARE(answersPerDay(fresh, 0.9), 0.0);
}

void TestWorkload::load_growsWithTheRetention()
{
    const WorkloadInput some = input(200, 2, 1);
    double before = 0;
    for (const double retention : {0.7, 0.8, 0.9, 0.95, 0.99}) {
        const double load = answersPerDay(some, retention);
        QVERIFY2(load > before, qPrintable(u"%1 at %2"_s.arg(load).arg(retention)));
        before = load;
    }
}

void TestWorkload::load_isTheSameEachTime()
{
    QCOMPARE(answersPerDay(input(50, 10, 3), 0.9), answersPerDay(input(50, 10, 3), 0.9));
}

void TestWorkload::oneDay_isWhatIsDueToday_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("on its day") << 10 << true; // at 90 % the interval is the stability
    QTest::newRow("the day before") << 9 << false;
    QTest::newRow("overdue") << 30 << true;
}

void TestWorkload::oneDay_isWhatIsDueToday()
{
    QFETCH(const int, daysAgo);
    QFETCH(const bool, isDue);
    const double load = answersPerDay(input(100, 10, daysAgo), 0.9, 1);
    QVERIFY2(isDue ? load >= 100 : load == 0, qPrintable(QString::number(load)));
}

void TestWorkload::newQuestions_comeUntilThereAreNone_data()
{
    QTest::addColumn<int>("unseen");
    QTest::addColumn<int>("newPerDay");
    QTest::addColumn<double>("load"); // of the first day
    QTest::newRow("enough") << 100 << 10 << 20.0;
    QTest::newRow("fewer than wanted") << 3 << 10 << 6.0;
    QTest::newRow("none wanted") << 100 << 0 << 0.0;
}

void TestWorkload::newQuestions_comeUntilThereAreNone()
{
    QFETCH(const int, unseen);
    QFETCH(const int, newPerDay);
    QFETCH(const double, load);
    WorkloadInput some = input(0, 1, 0);
    some.unseen = unseen;
    some.newPerDay = newPerDay;
    QCOMPARE(answersPerDay(some, 0.9, 1), load);
}

void TestWorkload::forgotten_isAnsweredTwice()
{
    // Overdue by years: nearly all of it is forgotten.
    const double load = answersPerDay(input(500, 1, 30'000), 0.9, 1);
    QVERIFY2(load > 650 && load <= 1000, qPrintable(QString::number(load)));
}

void TestWorkload::duration_isThatOfTheMiddle_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<int>("middle");
    QTest::newRow("none") << QList<int>() << 0;
    QTest::newRow("one") << QList{7} << 7;
    QTest::newRow("left over lunch") << QList{20, 4000, 10} << 20;
}

void TestWorkload::duration_isThatOfTheMiddle()
{
    QFETCH(const QList<int>, seconds);
    QFETCH(const int, middle);
    ReviewsByQuestion reviews;
    for (int i = 0; i < seconds.size(); ++i) {
        Review review;
        review.duration = std::chrono::seconds(seconds[i]);
        reviews[u"q%1"_s.arg(i % 2)].append(review);
    }
    QCOMPARE(medianDuration(reviews), std::chrono::seconds(middle));
}

QTEST_GUILESS_MAIN(TestWorkload)
#include "tst_workload.moc"
