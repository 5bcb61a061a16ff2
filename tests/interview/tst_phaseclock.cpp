// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/phaseclock.h"
#include "interview/sleepwatch.h"
#include "support/manualclock.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static const QList<milliseconds> Warnings{10s, 60s, 0s, 30s};
static constexpr milliseconds T0 = 5'000'123ms;

class TestPhaseClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void face_showsTheCeilingOfWhatRemains_data();
    void face_showsTheCeilingOfWhatRemains();
    void nextSecond_isWhenTheFaceChanges();
    void pause_takesNoTime();
    void pauseTwiceOrResumeWithoutPause_changesNothing();
    void extension_addsItsTime();
    void thresholds_fireOnceEachInOrder();
    void lateWake_firesAllThatWereCrossed();
    void thresholdAtTheStart_isNotCrossed();
    void extension_putsAThresholdAheadAgain();
    void takenUpAgain_keepsItsTimeAndItsThresholds();
    void stage_changesAtHalfThreeQuartersAndAll_data();
    void stage_changesAtHalfThreeQuartersAndAll();
    void withoutBudget_countsUp();
    void clockBehindItsStart_isNeverNegative();
    void sleep_isToldFromDrift_data();
    void sleep_isToldFromDrift();
    void sleep_isTakenOnce();
};

void TestPhaseClock::face_showsTheCeilingOfWhatRemains_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("shown");

    QTest::newRow("start") << 0 << 90;
    QTest::newRow("a moment later") << 1 << 90;
    QTest::newRow("last moment of the first second") << 999 << 90;
    QTest::newRow("a second") << 1000 << 89;
    QTest::newRow("last moment") << 89'999 << 1;
    QTest::newRow("time up") << 90'000 << 0;
    QTest::newRow("overtime begun") << 90'999 << 0;
    QTest::newRow("a second over") << 91'000 << -1;
    QTest::newRow("+0:12") << 102'400 << -12;
}

void TestPhaseClock::face_showsTheCeilingOfWhatRemains()
{
    QFETCH(int, used);
    QFETCH(int, shown);
    const PhaseClock clock(T0, 90s);
    const milliseconds now = T0 + milliseconds(used);
    QCOMPARE(clock.shownSeconds(now), qint64(shown));
    QCOMPARE(clock.used(now), milliseconds(used));
    QCOMPARE(*clock.remaining(now), 90s - milliseconds(used));
    QCOMPARE(clock.overtime(now), std::max(0ms, milliseconds(used) - 90s));
}

void TestPhaseClock::nextSecond_isWhenTheFaceChanges()
{
    for (const std::optional<milliseconds> budget :
         {std::optional<milliseconds>(2'500ms), std::optional<milliseconds>()}) {
        const PhaseClock clock(T0, budget);
        for (milliseconds now = T0; now < T0 + 5s; now += 7ms) {
            const milliseconds next = clock.untilNextSecond(now);
            QVERIFY(next >= 1ms && next <= 1000ms);
            QCOMPARE(clock.shownSeconds(now + next - 1ms), clock.shownSeconds(now));
            QCOMPARE(clock.shownSeconds(now + next), clock.shownSeconds(now) + (budget ? -1 : 1));
        }
    }
}

void TestPhaseClock::pause_takesNoTime()
{
    PhaseClock clock(T0, 90s);
    clock.pause(T0 + 10s);
    QVERIFY(clock.isPaused());
    QCOMPARE(*clock.remaining(T0 + 1h), 80s);
    QCOMPARE(clock.resume(T0 + 1h), 1h - 10s);
    QVERIFY(!clock.isPaused());
    QCOMPARE(*clock.remaining(T0 + 1h + 5s), 75s);
}

void TestPhaseClock::pauseTwiceOrResumeWithoutPause_changesNothing()
{
    PhaseClock clock(T0, 90s);
    QCOMPARE(clock.resume(T0 + 5s), 0ms);
    clock.pause(T0 + 10s);
    clock.pause(T0 + 20s);
    QCOMPARE(clock.resume(T0 + 30s), 20s);
    QCOMPARE(clock.used(T0 + 30s), 10s);
}

void TestPhaseClock::extension_addsItsTime()
{
    PhaseClock clock(T0, 90s);
    for (int i = 1; i <= 10; ++i) {
        clock.extend(30s);
        QCOMPARE(*clock.remaining(T0 + 95s), i * 30s - 5s);
    }
    QCOMPARE(clock.extension(), 300s);
}

void TestPhaseClock::thresholds_fireOnceEachInOrder()
{
    PhaseClock clock(T0, 90s);
    QList<milliseconds> fired;
    for (milliseconds now = T0; now <= T0 + 120s; now += 250ms) {
        for (const milliseconds threshold : clock.takeCrossed(now, Warnings)) {
            QCOMPARE(*clock.remaining(now), threshold);
            fired.append(threshold);
        }
    }
    QCOMPARE(fired, (QList<milliseconds>{60s, 30s, 10s, 0s}));
}

void TestPhaseClock::lateWake_firesAllThatWereCrossed()
{
    PhaseClock clock(T0, 90s);
    QCOMPARE(clock.takeCrossed(T0 + 58s, Warnings), (QList<milliseconds>{60s}));
    QCOMPARE(clock.takeCrossed(T0 + 58s + 25s, Warnings), (QList<milliseconds>{30s, 10s}));
    QCOMPARE(clock.takeCrossed(T0 + 1h, Warnings), (QList<milliseconds>{0s}));
    QCOMPARE(clock.takeCrossed(T0 + 2h, Warnings), QList<milliseconds>());
}

void TestPhaseClock::thresholdAtTheStart_isNotCrossed()
{
    PhaseClock clock(T0, 60s);
    QCOMPARE(clock.takeCrossed(T0 + 1s, Warnings), QList<milliseconds>());
}

void TestPhaseClock::extension_putsAThresholdAheadAgain()
{
    PhaseClock clock(T0, 90s);
    QCOMPARE(clock.takeCrossed(T0 + 65s, Warnings), (QList<milliseconds>{60s, 30s}));
    clock.extend(30s);
    QCOMPARE(clock.takeCrossed(T0 + 66s, Warnings), QList<milliseconds>());
    QCOMPARE(clock.takeCrossed(T0 + 90s, Warnings), (QList<milliseconds>{30s}));
}

void TestPhaseClock::takenUpAgain_keepsItsTimeAndItsThresholds()
{
    PhaseClock clock(T0, 90s, 65s, 30s);
    QCOMPARE(*clock.remaining(T0), 55s);
    QCOMPARE(clock.used(T0), 65s);
    QCOMPARE(clock.extension(), 30s);
    QCOMPARE(clock.takeCrossed(T0 + 1s, Warnings), QList<milliseconds>());
    QCOMPARE(clock.takeCrossed(T0 + 25s, Warnings), (QList<milliseconds>{30s}));
}

void TestPhaseClock::stage_changesAtHalfThreeQuartersAndAll_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("stage");

    QTest::newRow("start") << 0 << int(ClockStage::Plain);
    QTest::newRow("just below half") << 44'999 << int(ClockStage::Plain);
    QTest::newRow("half") << 45'000 << int(ClockStage::Green);
    QTest::newRow("just below three quarters") << 67'499 << int(ClockStage::Green);
    QTest::newRow("three quarters") << 67'500 << int(ClockStage::Yellow);
    QTest::newRow("just below T") << 89'999 << int(ClockStage::Yellow);
    QTest::newRow("T") << 90'000 << int(ClockStage::Red);
    QTest::newRow("beyond") << 100'000 << int(ClockStage::Red);
}

void TestPhaseClock::stage_changesAtHalfThreeQuartersAndAll()
{
    QFETCH(int, used);
    QFETCH(int, stage);
    QCOMPARE(int(PhaseClock(T0, 90s).stage(T0 + milliseconds(used))), stage);
}

void TestPhaseClock::withoutBudget_countsUp()
{
    PhaseClock clock(T0, std::nullopt);
    QVERIFY(clock.isCountingUp());
    QVERIFY(!clock.remaining(T0 + 1h));
    QCOMPARE(clock.overtime(T0 + 1h), 0ms);
    QCOMPARE(clock.shownSeconds(T0 + 999ms), 0);
    QCOMPARE(clock.shownSeconds(T0 + 61s), 61);
    QCOMPARE(clock.stage(T0 + 1h), ClockStage::Plain);
    QCOMPARE(clock.takeCrossed(T0 + 1h, Warnings), QList<milliseconds>());
    clock.extend(30s);
    QVERIFY(!clock.remaining(T0 + 1h));
    QCOMPARE(clock.extension(), 30s);
}

void TestPhaseClock::clockBehindItsStart_isNeverNegative()
{
    const PhaseClock clock(T0, 90s);
    QCOMPARE(clock.used(T0 - 1s), 0ms);
    QCOMPARE(*clock.remaining(T0 - 1s), 90s);
}

void TestPhaseClock::sleep_isToldFromDrift_data()
{
    QTest::addColumn<int>("slept");
    QTest::addColumn<bool>("found");

    QTest::newRow("none") << 0 << false;
    QTest::newRow("drift") << 15 << false;
    QTest::newRow("2 s") << 2000 << false;
    QTest::newRow("over 2 s") << 2001 << true;
    QTest::newRow("ten minutes") << 600'000 << true;
}

void TestPhaseClock::sleep_isToldFromDrift()
{
    QFETCH(int, slept);
    QFETCH(bool, found);
    ManualClock clock;
    SleepWatch watch(clock);
    clock.advance(1h);
    clock.sleep(milliseconds(slept));
    QCOMPARE(watch.takeSleep(clock), found ? std::optional(milliseconds(slept)) : std::nullopt);
}

void TestPhaseClock::sleep_isTakenOnce()
{
    ManualClock clock;
    SleepWatch watch(clock);
    clock.sleep(600s);
    QVERIFY(watch.takeSleep(clock).has_value());
    clock.advance(10s);
    QVERIFY(!watch.takeSleep(clock).has_value());
}

QTEST_GUILESS_MAIN(TestPhaseClock)
#include "tst_phaseclock.moc"
