// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/holiday.h"

#include <QTest>

using namespace Baiwen;

Q_DECLARE_METATYPE(QList<Baiwen::Holiday>)

static const StudyCalendar Calendar;

static QDate march(int day)
{
    return QDate(2026, 3, 1).addDays(day - 1);
}

static StudyState state(int reviewed, int due)
{
    StudyState result;
    result.phase = StudyPhase::Review;
    result.lastReview = Calendar.startOf(march(reviewed)).addSecs(3600);
    result.due = Calendar.startOf(march(due));
    return result;
}

class TestHoliday final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_movesByTheHoliday_data();
    void due_movesByTheHoliday();
    void load_onReturn_isWhatItWouldHaveBeen();
    void holiday_includesBothEnds();
};

void TestHoliday::due_movesByTheHoliday_data()
{
    QTest::addColumn<QList<Holiday>>("holidays");
    QTest::addColumn<int>("reviewed");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("moved");

    const QList<Holiday> week{{march(10), march(16)}};
    QTest::newRow("none") << QList<Holiday>() << 1 << 5 << 5;
    QTest::newRow("overdue before it") << week << 1 << 9 << 9;
    QTest::newRow("on its first day") << week << 1 << 10 << 17;
    QTest::newRow("on its last day") << week << 1 << 16 << 23;
    QTest::newRow("after it") << week << 1 << 40 << 47;
    QTest::newRow("answered on the day before it") << week << 9 << 12 << 19;
    QTest::newRow("answered in it") << week << 10 << 12 << 12;
    QTest::newRow("answered after it") << week << 17 << 20 << 20;
    QTest::newRow("two, moved into the second")
        << QList<Holiday>{{march(20), march(21)}, {march(10), march(16)}} << 1 << 14 << 23;
    QTest::newRow("overlapping ones count once")
        << QList<Holiday>{{march(10), march(12)}, {march(11), march(14)}} << 1 << 10 << 15;
    QTest::newRow("ends before it begins") << QList<Holiday>{{march(16), march(10)}} << 1 << 12 << 12;
}

void TestHoliday::due_movesByTheHoliday()
{
    QFETCH(QList<Holiday>, holidays);
    QFETCH(int, reviewed);
    QFETCH(int, due);
    QFETCH(int, moved);
    QCOMPARE(dueDay(state(reviewed, due), holidays, Calendar), march(moved));
}

void TestHoliday::load_onReturn_isWhatItWouldHaveBeen()
{
    const QList<Holiday> fortnight{{march(10), march(23)}};
    for (int due = 10; due < 60; ++due)
        QCOMPARE(dueDay(state(1, due), fortnight, Calendar), march(due + 14));
    QCOMPARE(dueDay({}, fortnight, Calendar), QDate());
}

void TestHoliday::holiday_includesBothEnds()
{
    const QList<Holiday> week{{march(10), march(16)}};
    QVERIFY(!isHoliday(march(9), week));
    QVERIFY(isHoliday(march(10), week));
    QVERIFY(isHoliday(march(16), week));
    QVERIFY(!isHoliday(march(17), week));
}

QTEST_GUILESS_MAIN(TestHoliday)
#include "tst_holiday.moc"
