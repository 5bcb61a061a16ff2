// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsparameters.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestFsrsParameters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults_lieWithinTheirBounds();
    void list_isTakenAsItIs();
    void version4_isMigrated();
    void version5_isMigrated();
    void wrongList_isRefused_data();
    void wrongList_isRefused();
    void text_isRead();
    void clipping_holdsEachValueInItsBounds_data();
    void clipping_holdsEachValueInItsBounds();
    void clipping_keepsRepeatedLapsesFromHelping();
};

void TestFsrsParameters::defaults_lieWithinTheirBounds()
{
    const FsrsParameters defaults;
    QCOMPARE(defaults.clipped(), defaults);
    QCOMPARE(FsrsParameters::fromList(defaults.toList()).value(), defaults);
    QCOMPARE(defaults[0], 0.212);
    QCOMPARE(defaults[20], 0.1542);
}

void TestFsrsParameters::list_isTakenAsItIs()
{
    QList<double> values = FsrsParameters().toList();
    values[3] = 20;
    QCOMPARE(FsrsParameters::fromList(values).value().toList(), values);
}

// Vector K of the specification.
void TestFsrsParameters::version4_isMigrated()
{
    const QList<double> old{0.4,  0.6,  2.4,  5.8,  4.93, 0.94, 0.86, 0.01, 1.49,
                            0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61};
    const auto parameters = FsrsParameters::fromList(old);
    QVERIFY(parameters.has_value());
    const FsrsParameters &w = *parameters;
    QVERIFY(std::abs(w[4] - 6.81) < 1e-12);
    QVERIFY(std::abs(w[5] - 0.44675013) < 1e-7);
    QVERIFY(std::abs(w[6] - 1.36) < 1e-12);
    QCOMPARE(w.toList().mid(0, 4), old.mid(0, 4));
    QCOMPARE(w.toList().mid(7, 10), old.mid(7, 10));
    QCOMPARE(w.toList().mid(17), (QList<double>{0, 0, 0, 0.5}));
}

void TestFsrsParameters::version5_isMigrated()
{
    const QList<double> old = FsrsParameters().toList().mid(0, 19);
    const auto parameters = FsrsParameters::fromList(old);
    QVERIFY(parameters.has_value());
    QCOMPARE(parameters->toList(), old + (QList<double>{0, 0.5}));
}

void TestFsrsParameters::wrongList_isRefused_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("part");

    const QList<double> sound = FsrsParameters().toList();
    QTest::newRow("none") << QList<double>() << u"not 0"_s;
    QTest::newRow("20") << sound.mid(1) << u"not 20"_s;
    QTest::newRow("22") << sound + QList<double>{1} << u"not 22"_s;
    const auto with = [&sound](int index, double value) {
        QList<double> values = sound;
        values[index] = value;
        return values;
    };
    QTest::newRow("too low") << with(4, 0.5) << u"parameter 5 is 0.5"_s;
    QTest::newRow("too high") << with(20, 0.81) << u"parameter 21 is 0.81"_s;
    QTest::newRow("no number") << with(8, std::nan("")) << u"parameter 9 is nan"_s;
    QTest::newRow("endless") << with(0, std::numeric_limits<double>::infinity()) << u"parameter 1 is inf"_s;
}

void TestFsrsParameters::wrongList_isRefused()
{
    QFETCH(QList<double>, values);
    QFETCH(QString, part);
    const auto parameters = FsrsParameters::fromList(values);
    QVERIFY(!parameters);
    QVERIFY2(parameters.error().message.contains(part), qPrintable(parameters.error().message));
}

void TestFsrsParameters::text_isRead()
{
    const FsrsParameters standard;
    QStringList words;
    for (const double value : standard.values())
        words.append(QString::number(value));
    QCOMPARE(FsrsParameters::fromText(words.join(u", "_s)).value(), FsrsParameters());
    QCOMPARE(FsrsParameters::fromText(words.join(u' ')).value(), FsrsParameters());
    words[3] = u"eight"_s;
    QCOMPARE(FsrsParameters::fromText(words.join(u',')).error().message, u"“eight” is no number"_s);
}

void TestFsrsParameters::clipping_holdsEachValueInItsBounds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(FsrsParameters::Count); ++i)
        QTest::addRow("w%d", i) << i;
}

void TestFsrsParameters::clipping_holdsEachValueInItsBounds()
{
    QFETCH(int, index);
    const auto [lowest, highest] = FsrsParameters::bounds(size_t(index));
    FsrsParameters::Values values = FsrsParameters().values();
    values[size_t(index)] = -1000;
    QCOMPARE(FsrsParameters(values).clipped(1, false)[size_t(index)], lowest);
    QCOMPARE(FsrsParameters(values).clipped(1, true)[size_t(index)], index == 19 ? 0.01 : lowest);
    values[size_t(index)] = 1000;
    QCOMPARE(FsrsParameters(values).clipped()[size_t(index)], highest);
}

void TestFsrsParameters::clipping_keepsRepeatedLapsesFromHelping()
{
    FsrsParameters::Values values = FsrsParameters().values();
    values[17] = values[18] = 2;
    QCOMPARE(FsrsParameters(values).clipped(1)[17], 2.0);
    // ln 1.4835 + ln(2^0.2629 − 1) + 0.3·1.6483 = −0.72110; √(0.72110/2) = 0.60046
    const FsrsParameters two = FsrsParameters(values).clipped(2);
    QVERIFY(std::abs(two[17] - 0.60046) < 1e-5);
    QCOMPARE(two[18], two[17]);
    QVERIFY(FsrsParameters(values).clipped(5)[17] < two[17]);
}

QTEST_GUILESS_MAIN(TestFsrsParameters)
#include "tst_fsrsparameters.moc"
