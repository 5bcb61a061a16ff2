// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/leech.h"

#include <QTest>

using namespace Baiwen;

class TestLeech final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alarm_isAtEightThenEveryFour();
};

void TestLeech::alarm_isAtEightThenEveryFour()
{
    QList<int> alarms;
    for (int lapses = 0; lapses <= 20; ++lapses) {
        QCOMPARE(isLeech(lapses), lapses >= 8);
        if (isLeechAlarm(lapses))
            alarms.append(lapses);
    }
    QCOMPARE(alarms, (QList<int>{8, 12, 16, 20}));
}

QTEST_GUILESS_MAIN(TestLeech)
#include "tst_leech.moc"
