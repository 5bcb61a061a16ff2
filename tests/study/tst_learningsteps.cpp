// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/learningsteps.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;

class TestLearningSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_followsTheGrade_data();
    void step_followsTheGrade();
};

void TestLearningSteps::step_followsTheGrade_data()
{
    QTest::addColumn<LearningSteps>("steps");
    QTest::addColumn<int>("step");
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<std::optional<StepOutcome>>("outcome");

    using Outcome = std::optional<StepOutcome>;
    const LearningSteps two{1min, 10min};
    const LearningSteps one{10min};
    QTest::newRow("Again") << two << 0 << Grade::Again << Outcome({0, 60s});
    QTest::newRow("Hard: between the two") << two << 0 << Grade::Hard << Outcome({0, 330s});
    QTest::newRow("Good") << two << 0 << Grade::Good << Outcome({1, 600s});
    QTest::newRow("Easy") << two << 0 << Grade::Easy << Outcome();
    QTest::newRow("Again in the second") << two << 1 << Grade::Again << Outcome({0, 60s});
    QTest::newRow("Hard in the second") << two << 1 << Grade::Hard << Outcome({1, 600s});
    QTest::newRow("Good in the last") << two << 1 << Grade::Good << Outcome();
    QTest::newRow("Hard in the only one") << one << 0 << Grade::Hard << Outcome({0, 900s});
    QTest::newRow("Good in the only one") << one << 0 << Grade::Good << Outcome();
    QTest::newRow("no steps") << LearningSteps() << 0 << Grade::Again << Outcome();
    QTest::newRow("past the last") << one << 3 << Grade::Hard << Outcome();
    QTest::newRow("past the last, forgotten") << one << 3 << Grade::Again << Outcome({0, 600s});
}

void TestLearningSteps::step_followsTheGrade()
{
    QFETCH(LearningSteps, steps);
    QFETCH(int, step);
    QFETCH(Grade, grade);
    QTEST(stepAfter(steps, step, grade), "outcome");
}

QTEST_GUILESS_MAIN(TestLearningSteps)
#include "tst_learningsteps.moc"
