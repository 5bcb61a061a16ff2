// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/adam.h"

#include <QTest>

#include <cmath>

using namespace Baiwen;

class TestAdam final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rate_fallsAlongACosine(); // vector N of the specification
    void firstStep_isTheRateWhateverTheGradient();
    void steps_followTheirAverage();
};

void TestAdam::rate_fallsAlongACosine()
{
    const double rates[]{0.04, 0.03618033988749895, 0.026180339887498946, 0.013819660112501051, 0.0038196601125010526,
                         0};
    for (int step = 0; step <= 5; ++step)
        QVERIFY(std::abs(cosineRate(0.04, step, 5) - rates[step]) < 1e-15);
}

void TestAdam::firstStep_isTheRateWhateverTheGradient()
{
    FsrsParameters::Values values{};
    FsrsParameters::Values gradient{};
    gradient[0] = 1000;
    gradient[1] = -1e-3;
    Adam().step(values, gradient, 0.04);
    QVERIFY(std::abs(values[0] + 0.04) < 1e-6);
    QVERIFY(std::abs(values[1] - 0.04) < 1e-6);
    QCOMPARE(values[2], 0.0);
}

void TestAdam::steps_followTheirAverage()
{
    // Gradients 1, then −1: mean (0.9·0.1 − 0.1)/(1 − 0.81) = −1/19, square 1.
    FsrsParameters::Values values{};
    FsrsParameters::Values gradient{};
    Adam adam;
    gradient[0] = 1;
    adam.step(values, gradient, 0.1);
    gradient[0] = -1;
    adam.step(values, gradient, 0.1);
    QVERIFY(std::abs(values[0] - (-0.1 + 0.1 / 19)) < 1e-8);
}

QTEST_GUILESS_MAIN(TestAdam)
#include "tst_adam.moc"
