// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fuzz.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestFuzz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fuzz_isAsPublished_data(); // vector L of the specification
    void fuzz_isAsPublished();
    void fuzz_isTheSameEachTimeAndSpreadsOverQuestions();
};

void TestFuzz::fuzz_isAsPublished_data()
{
    QTest::addColumn<double>("interval");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QList<int>>("days"); // at 0, 0.5, 0.99

    QTest::newRow("2.49") << 2.49 << 1 << 36500 << QList<int>{2, 2, 2};
    QTest::newRow("2.5") << 2.5 << 1 << 36500 << QList<int>{2, 3, 4};
    QTest::newRow("7") << 7.0 << 1 << 36500 << QList<int>{5, 7, 9};
    QTest::newRow("17") << 17.0 << 1 << 36500 << QList<int>{14, 17, 20};
    QTest::newRow("20") << 20.0 << 1 << 36500 << QList<int>{17, 20, 23};
    QTest::newRow("37") << 37.0 << 1 << 36500 << QList<int>{33, 37, 41};
    QTest::newRow("100 within 97 to 103") << 100.0 << 97 << 103 << QList<int>{97, 100, 103};
    QTest::newRow("100, at most 99") << 100.0 << 1 << 99 << QList<int>{92, 96, 99};
    QTest::newRow("no room below: a day above") << 10.0 << 13 << 36500 << QList<int>{13, 14, 15};
    QTest::newRow("shortest beyond longest") << 10.0 << 50 << 20 << QList<int>{20, 20, 20};
}

void TestFuzz::fuzz_isAsPublished()
{
    QFETCH(double, interval);
    QFETCH(int, shortest);
    QFETCH(int, longest);
    QFETCH(QList<int>, days);
    QList<int> actual;
    for (const double chance : {0.0, 0.5, 0.99})
        actual.append(fuzzedInterval(interval, chance, shortest, longest));
    QCOMPARE(actual, days);
}

void TestFuzz::fuzz_isTheSameEachTimeAndSpreadsOverQuestions()
{
    QCOMPARE(fuzzChance(u"kv-cache-bytes", 3), fuzzChance(u"kv-cache-bytes", 3));
    QVERIFY(fuzzChance(u"kv-cache-bytes", 3) != fuzzChance(u"kv-cache-bytes", 4));
    QList<int> tenths(10, 0);
    for (int i = 0; i < 10'000; ++i) {
        const double chance = fuzzChance(u"question-%1"_s.arg(i), 1);
        QVERIFY(chance >= 0 && chance < 1);
        ++tenths[int(chance * 10)];
    }
    // 1000 ± 5 standard deviations of a fair die of ten sides
    for (const int count : tenths)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
