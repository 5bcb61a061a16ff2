// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/studycalendar.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

class TestStudyCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_turnsAtFour_data();
    void day_turnsAtFour();
    void start_isTheFirstMomentOfItsDay_data();
    void start_isTheFirstMomentOfItsDay();
    void clockMovedBack_countsAsNoDay();
};

void TestStudyCalendar::day_turnsAtFour_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDate>("day");
    QTest::newRow("before four") << QByteArray("UTC") << u"2026-03-14T03:59:59"_s << QDate(2026, 3, 13);
    QTest::newRow("at four") << QByteArray("UTC") << u"2026-03-14T04:00:00"_s << QDate(2026, 3, 14);
    QTest::newRow("before midnight") << QByteArray("UTC") << u"2026-03-14T23:59:59"_s << QDate(2026, 3, 14);
    QTest::newRow("before four in Shanghai")
        << QByteArray("Asia/Shanghai") << u"2026-03-13T19:59:59"_s << QDate(2026, 3, 13);
    QTest::newRow("at four in Shanghai") << QByteArray("Asia/Shanghai") << u"2026-03-13T20:00:00"_s
                                         << QDate(2026, 3, 14);
    QTest::newRow("year's end in Honolulu")
        << QByteArray("Pacific/Honolulu") << u"2027-01-01T13:00:00"_s << QDate(2026, 12, 31);
    QTest::newRow("summer time begins in Berlin")
        << QByteArray("Europe/Berlin") << u"2026-03-29T02:00:00"_s << QDate(2026, 3, 29);
    QTest::newRow("just before, the night is an hour shorter")
        << QByteArray("Europe/Berlin") << u"2026-03-29T01:59:59"_s << QDate(2026, 3, 28);
    QTest::newRow("summer time ends in Berlin")
        << QByteArray("Europe/Berlin") << u"2026-10-25T02:59:59"_s << QDate(2026, 10, 24);
}

void TestStudyCalendar::day_turnsAtFour()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, time);
    QFETCH(QDate, day);
    QCOMPARE(StudyCalendar(QTimeZone(zone)).dayOf(utc(time)), day);
}

void TestStudyCalendar::start_isTheFirstMomentOfItsDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Shanghai", "Europe/Berlin", "Pacific/Honolulu", "Asia/Kolkata"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestStudyCalendar::start_isTheFirstMomentOfItsDay()
{
    QFETCH(QByteArray, zone);
    const StudyCalendar calendar{QTimeZone(zone)};
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const QDateTime start = calendar.startOf(day);
        QCOMPARE(start.timeSpec(), Qt::UTC);
        QCOMPARE(calendar.dayOf(start), day);
        QCOMPARE(calendar.dayOf(start.addMSecs(-1)), day.addDays(-1));
        QCOMPARE(calendar.daysBetween(start.addMSecs(-1), start), 1);
        QCOMPARE(calendar.daysBetween(start, start.addSecs(22 * 3600)), 0);
    }
}

void TestStudyCalendar::clockMovedBack_countsAsNoDay()
{
    QCOMPARE(StudyCalendar().daysBetween(utc(u"2027-03-14T12:00:00"_s), utc(u"2026-03-14T12:00:00"_s)), 0);
}

QTEST_GUILESS_MAIN(TestStudyCalendar)
#include "tst_studycalendar.moc"
