// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsscheduler.h"

#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

static SchedulerOptions withoutFuzz(bool hasSteps = true)
{
    SchedulerOptions options;
    options.fuzz = false;
    if (!hasSteps) {
        options.learningSteps.clear();
        options.relearningSteps.clear();
    }
    return options;
}

static StudyState answer(const Scheduler &scheduler, const StudyState &state, Grade grade, const QDateTime &now)
{
    return scheduler.answered(state, grade, now, u"q");
}

class TestFsrsScheduler final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervals_areAsPublished_data(); // G, H
    void intervals_areAsPublished();
    void learning_goesThroughItsSteps();
    void lapse_isRelearnedAndCounted();
    void forgettingAgainInRelearning_isNoSecondLapse();
    void stepsTakenFromTheSettings_endTheLearning();
    void due_isTheBeginningOfADay();
    void answerAfterMidnight_belongsToTheEveningBefore();
    void clockMovedBack_countsAsTheSameDay();
    void betterGrade_comesBackLater_data();
    void betterGrade_comesBackLater();
    void preview_isWhatComes();
    void retention_movesTheInterval();
    void retrievability_fallsByDays();
};

void TestFsrsScheduler::intervals_areAsPublished_data()
{
    QTest::addColumn<bool>("hasSteps");
    QTest::addColumn<QList<int>>("intervals");
    QTest::addColumn<QList<double>>("stabilities");
    QTest::addColumn<QList<double>>("difficulties"); // empty: not published

    QTest::newRow("G: steps") << true << QList<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21}
                              << QList<double>{2.3065, 2.3065, 10.971, 46.3169, 162.9998, 497.8766, 6.8904,
                                               2.1546, 2.1546, 3.9831, 7.2363,  12.483,   20.7704}
                              << QList<double>();
    QTest::newRow("H: no steps") << false << QList<int>{3, 14, 57, 196, 586, 1559, 10, 1, 3, 5, 9, 15, 25}
                                 << QList<double>{2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 9.8832,
                                                  1.3527, 2.392,   4.8562,  8.7624,   15.186,   25.1362}
                                 << QList<double>{2.1181, 2.1112, 2.1043, 2.0975, 2.0906, 2.0837, 7.3832,
                                                  9.1251, 9.1112, 9.0973, 9.0835, 9.0696, 9.0558};
}

void TestFsrsScheduler::intervals_areAsPublished()
{
    QFETCH(bool, hasSteps);
    QFETCH(QList<int>, intervals);
    QFETCH(QList<double>, stabilities);
    QFETCH(QList<double>, difficulties);
    const FsrsScheduler scheduler({}, withoutFuzz(hasSteps));
    const int grades[]{3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};

    StudyState state;
    QDateTime now = Noon;
    for (qsizetype i = 0; i < intervals.size(); ++i) {
        state = answer(scheduler, state, Grade(grades[i]), now);
        QCOMPARE(state.interval, intervals.at(i));
        QVERIFY2(std::abs(state.memory.stability - stabilities.at(i)) <= 5.1e-5,
                 qPrintable(u"%1: %2"_s.arg(i).arg(state.memory.stability, 0, 'g', 10)));
        if (!difficulties.isEmpty())
            QVERIFY(std::abs(state.memory.difficulty - difficulties.at(i)) <= 5.1e-5);
        now = state.due;
    }
}

void TestFsrsScheduler::learning_goesThroughItsSteps()
{
    const FsrsScheduler scheduler({}, withoutFuzz());
    StudyState state = answer(scheduler, {}, Grade::Again, Noon);
    QCOMPARE(state.phase, StudyPhase::Learning);
    QCOMPARE(state.due, Noon.addSecs(60));
    QCOMPARE(state.lapses, 0);
    state = answer(scheduler, state, Grade::Good, Noon.addSecs(60));
    QCOMPARE(state.phase, StudyPhase::Learning);
    QCOMPARE(state.step, 1);
    QCOMPARE(state.due, Noon.addSecs(660));
    state = answer(scheduler, state, Grade::Good, Noon.addSecs(660));
    QCOMPARE(state.phase, StudyPhase::Review);
    QCOMPARE(state.step, 0);
    QCOMPARE(state.reviews, 3);
    QVERIFY(state.interval >= 1);
}

void TestFsrsScheduler::lapse_isRelearnedAndCounted()
{
    const FsrsScheduler scheduler({}, withoutFuzz());
    StudyState state = answer(scheduler, {}, Grade::Easy, Noon);
    QCOMPARE(state.phase, StudyPhase::Review);
    const QDateTime then = state.due;
    state = answer(scheduler, state, Grade::Again, then);
    QCOMPARE(state.phase, StudyPhase::Relearning);
    QCOMPARE(state.lapses, 1);
    QCOMPARE(state.due, then.addSecs(600));
    QCOMPARE(answer(scheduler, state, Grade::Hard, state.due).due, then.addSecs(600 + 900));
    state = answer(scheduler, state, Grade::Good, state.due);
    QCOMPARE(state.phase, StudyPhase::Review);
    QCOMPARE(state.lapses, 1);
}

void TestFsrsScheduler::forgettingAgainInRelearning_isNoSecondLapse()
{
    const FsrsScheduler scheduler({}, withoutFuzz());
    StudyState state = answer(scheduler, {}, Grade::Easy, Noon);
    state = answer(scheduler, state, Grade::Again, state.due);
    state = answer(scheduler, state, Grade::Again, state.due);
    QCOMPARE(state.phase, StudyPhase::Relearning);
    QCOMPARE(state.lapses, 1);
}

void TestFsrsScheduler::stepsTakenFromTheSettings_endTheLearning()
{
    const StudyState state = answer(FsrsScheduler({}, withoutFuzz()), {}, Grade::Good, Noon);
    QCOMPARE(state.step, 1);
    QCOMPARE(answer(FsrsScheduler({}, withoutFuzz(false)), state, Grade::Good, state.due).phase, StudyPhase::Review);
}

void TestFsrsScheduler::due_isTheBeginningOfADay()
{
    const FsrsScheduler scheduler({}, withoutFuzz(), StudyCalendar(QTimeZone("Asia/Shanghai")));
    const StudyState state = answer(scheduler, {}, Grade::Easy, Noon); // 20:00 there
    QCOMPARE(state.interval, 8);
    QCOMPARE(state.due, QDateTime(QDate(2026, 3, 21), QTime(20, 0), Qt::UTC)); // 22 March, 4:00 there
}

void TestFsrsScheduler::answerAfterMidnight_belongsToTheEveningBefore()
{
    const FsrsScheduler scheduler({}, withoutFuzz());
    const StudyState state = answer(scheduler, {}, Grade::Easy, QDateTime(QDate(2026, 3, 15), QTime(3, 0), Qt::UTC));
    QCOMPARE(state.due, QDateTime(QDate(2026, 3, 22), QTime(4, 0), Qt::UTC));
}

void TestFsrsScheduler::clockMovedBack_countsAsTheSameDay()
{
    const FsrsScheduler scheduler({}, withoutFuzz());
    const StudyState state = answer(scheduler, {}, Grade::Easy, Noon);
    const StudyState back = answer(scheduler, state, Grade::Good, Noon.addDays(-400));
    QCOMPARE(back.memory, scheduler.model().next(state.memory, Grade::Good, 0));
    QCOMPARE(scheduler.retrievability(state, Noon.addDays(-400)), 1.0);
}

void TestFsrsScheduler::betterGrade_comesBackLater_data()
{
    QTest::addColumn<bool>("hasSteps");
    QTest::addColumn<bool>("fuzz");
    QTest::newRow("steps") << true << false;
    QTest::newRow("steps, fuzz") << true << true;
    QTest::newRow("no steps") << false << false;
    QTest::newRow("no steps, fuzz") << false << true;
}

void TestFsrsScheduler::betterGrade_comesBackLater()
{
    QFETCH(bool, hasSteps);
    QFETCH(bool, fuzz);
    SchedulerOptions options = withoutFuzz(hasSteps);
    options.fuzz = fuzz;
    for (const double retention : {0.7, 0.9, 0.99}) {
        options.desiredRetention = retention;
        const FsrsScheduler scheduler({}, options);
        for (int i = 0; i < 40; ++i) {
            const QString id = QString::number(i);
            StudyState state = scheduler.answered({}, Grade::Easy, Noon, id);
            for (int review = 0; review < 8; ++review) {
                const auto after = scheduler.preview(state, state.due, id);
                QVERIFY(after[0].due <= after[1].due);
                if (after[3].interval == Fsrs::LongestInterval)
                    break;
                QVERIFY(after[1].due < after[2].due);
                QVERIFY(after[2].due < after[3].due);
                state = after[size_t(1 + (i + review) % 3)];
            }
        }
    }
}

void TestFsrsScheduler::preview_isWhatComes()
{
    const FsrsScheduler scheduler;
    const StudyState state = answer(scheduler, {}, Grade::Easy, Noon);
    const auto preview = scheduler.preview(state, state.due, u"q");
    for (const Grade grade : AllGrades)
        QCOMPARE(preview[size_t(gradeNumber(grade) - 1)], answer(scheduler, state, grade, state.due));
}

void TestFsrsScheduler::retention_movesTheInterval()
{
    SchedulerOptions options = withoutFuzz();
    const auto interval = [&options](double retention) {
        options.desiredRetention = retention;
        return answer(FsrsScheduler({}, options), {}, Grade::Easy, Noon).interval;
    };
    QCOMPARE(interval(0.9), 8);
    QVERIFY(interval(0.8) > 8);
    QVERIFY(interval(0.95) < 8);
    // Out of range is held, not followed.
    QCOMPARE(interval(0.2), interval(SchedulerOptions::LowestRetention));
    QCOMPARE(interval(1.0), interval(SchedulerOptions::HighestRetention));
}

void TestFsrsScheduler::retrievability_fallsByDays()
{
    const FsrsScheduler scheduler;
    const StudyState state = answer(scheduler, {}, Grade::Good, Noon);
    QCOMPARE(scheduler.retrievability(state, Noon.addSecs(3600)), 1.0);
    QCOMPARE(scheduler.retrievability(state, Noon.addDays(2)),
             scheduler.model().retrievability(2, state.memory.stability));
    QCOMPARE(scheduler.retrievability({}, Noon), 0.0);
}

QTEST_GUILESS_MAIN(TestFsrsScheduler)
#include "tst_fsrsscheduler.moc"
