// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include <QTest>

using namespace Baiwen;

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bootClock_isNeverBehindMonotonic();
    void wallClock_isUtc();
};

void TestClock::bootClock_isNeverBehindMonotonic()
{
    const SystemClock clock;
    const auto monotonic = clock.monotonic();
    QVERIFY(monotonic.count() > 0);
    QVERIFY(clock.boot() >= monotonic);
}

void TestClock::wallClock_isUtc()
{
    QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
