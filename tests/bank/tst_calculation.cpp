// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/calculation.h"

#include <QTest>

using namespace Baiwen;

class TestCalculation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightCalculation_isRight_data();
    void rightCalculation_isRight();
    void wrongCalculation_isNotRight_data();
    void wrongCalculation_isNotRight();
    void nonsense_isAnError_data();
    void nonsense_isAnError();
};

void TestCalculation::rightCalculation_isRight_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2*80*8*128*2 = 327680", "1+2*3 = 7", "(1+2)*3 = 9", "2^3^2 = 512", "-2^2 = -4",
                             "2^-1 = 0.5", "sqrt(2) = 1.41", "ln(exp(1)) = 1", "log2(1024) = 10", "19.25 = 19.2",
                             "19.25 = 19.3", "4.17e22*1.007 = 4.2e22", "10/4 = 2.5", "7-2-1 = 4", " 1e3 + .5 = 1000.5",
                             "3 × 4 ÷ 2 − 1 = 5", "+3 = 3", "100/3 = 33"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCalculation::rightCalculation_isRight()
{
    QFETCH(QString, text);
    const auto calculation = evaluateCalculation(text);
    QVERIFY2(calculation.has_value(), qPrintable(text));
    QVERIFY2(calculation->isRight(), qPrintable(QString::number(calculation->computed)));
}

void TestCalculation::wrongCalculation_isNotRight_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"1+1 = 3", "19.26 = 19.2", "19.14 = 19.2", "sqrt(2) = 1.42", "4.26e22 = 4.2e22", "327681 = 327680"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCalculation::wrongCalculation_isNotRight()
{
    QFETCH(QString, text);
    const auto calculation = evaluateCalculation(text);
    QVERIFY(calculation.has_value());
    QVERIFY(!calculation->isRight());
}

void TestCalculation::nonsense_isAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no equals sign") << QStringLiteral("1+1");
    QTest::newRow("empty") << QString();
    QTest::newRow("division by zero") << QStringLiteral("1/0 = 1");
    QTest::newRow("open bracket") << QStringLiteral("(1+1 = 2");
    QTest::newRow("unknown function") << QStringLiteral("sin(1) = 1");
    QTest::newRow("function without bracket") << QStringLiteral("ln 1 = 0");
    QTest::newRow("two numbers") << QStringLiteral("1 2 = 3");
    QTest::newRow("words") << QStringLiteral("一加一 = 2");
    QTest::newRow("stated word") << QStringLiteral("1+1 = two");
    QTest::newRow("stated infinity") << QStringLiteral("1+1 = inf");
    QTest::newRow("root of a negative") << QStringLiteral("sqrt(-1) = 1");
    QTest::newRow("bottomless") << QString(100'000, u'(') + QStringLiteral(" = 1");
    QTest::newRow("endless minus") << QString(100'000, u'-') + QStringLiteral("1 = 1");
}

void TestCalculation::nonsense_isAnError()
{
    QFETCH(QString, text);
    const auto calculation = evaluateCalculation(text);
    QVERIFY(!calculation);
    QVERIFY(!calculation.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestCalculation)
#include "tst_calculation.moc"
