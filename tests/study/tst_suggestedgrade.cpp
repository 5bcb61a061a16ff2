// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/suggestedgrade.h"

#include <QTest>

using namespace Baiwen;

/// "v" a vital point, "s" a supporting one; upper case: ticked.
static std::optional<Grade> suggested(const QByteArray &points)
{
    QList<KeyPoint> list;
    QList<bool> ticked;
    for (const char point : points) {
        KeyPoint keyPoint;
        keyPoint.vital = point == 'v' || point == 'V';
        list.append(keyPoint);
        ticked.append(point == 'V' || point == 'S');
    }
    return suggestedGrade(list, ticked);
}

class TestSuggestedGrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grade_followsTheTicks_data();
    void grade_followsTheTicks();
    void pointsWithoutATick_areNotTicked();
};

void TestSuggestedGrade::grade_followsTheTicks_data()
{
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<std::optional<Grade>>("grade");

    const auto row = [](const char *points, std::optional<Grade> grade) {
        QTest::newRow(points) << QByteArray(points) << grade;
    };
    row("", std::nullopt);
    row("VVss", Grade::Good);
    row("VVSs", Grade::Good);
    row("VVSS", Grade::Easy);
    row("VV", Grade::Good);
    row("VvSS", Grade::Hard);
    row("Vvss", Grade::Hard);
    row("VvvSS", Grade::Again);
    row("vvSS", Grade::Again);
    row("vSS", Grade::Again);
    row("vs", Grade::Again);
    row("SSS", Grade::Good);
    row("SSs", Grade::Hard);
    row("Sss", Grade::Again);
    row("S", Grade::Good);
    row("s", Grade::Again);
}

void TestSuggestedGrade::grade_followsTheTicks()
{
    QFETCH(QByteArray, points);
    QTEST(suggested(points), "grade");
}

void TestSuggestedGrade::pointsWithoutATick_areNotTicked()
{
    QCOMPARE(suggestedGrade(QList<KeyPoint>(3), {true, true}), Grade::Hard);
    QCOMPARE(suggestedGrade(QList<KeyPoint>(3), {}), Grade::Again);
}

QTEST_GUILESS_MAIN(TestSuggestedGrade)
#include "tst_suggestedgrade.moc"
