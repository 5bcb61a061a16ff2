// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/backups.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// Which backups are kept, without any file.
class TestBackupRetention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kept_data();
    void kept();
    void dayThatComesTwice_keepsOneOfEach();
    void aBackupADay_leavesDaysSundaysAndMonthEnds_data();
    void aBackupADay_leavesDaysSundaysAndMonthEnds();
    void threeYearsOfHalfHours_leaveTheSpread_data();
    void threeYearsOfHalfHours_leaveTheSpread();
    void prunedAsTimeGoesOn_leavesTheSpread_data();
    void prunedAsTimeGoesOn_leavesTheSpread();
    void prunedAfterPauses_leavesTheSpread();
    void clockGoneAhead_costsHalfHoursOnly();
    void anyBackups_keepThePromises();
};

static constexpr int HalfHour = 30 * 60;

static QList<BackupFile> filesOf(const QList<QDateTime> &times)
{
    QList<BackupFile> files;
    for (const QDateTime &time : times)
        files.append({QString::number(files.size()), time.toUTC(), BackupReason::Regular, 1});
    return files;
}

/// The newest first.
static QList<QDateTime> keptOf(QList<QDateTime> times, const QDateTime &now, const QTimeZone &zone)
{
    const QList<BackupFile> expired = Backups::expired(filesOf(times), now, zone);
    QSet<QDateTime> gone;
    for (const BackupFile &file : expired)
        gone.insert(file.madeAt);
    times.removeIf([&](const QDateTime &time) { return gone.contains(time); });
    std::ranges::sort(times, std::ranges::greater());
    return times;
}

static QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

/// "05-03 14:30" of 2026.
static QList<QDateTime> in2026(const QString &list)
{
    QList<QDateTime> times;
    const QStringList texts = list.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &text : texts)
        times.append(utc(u"2026-"_s + QString(text).replace(u' ', u'T')));
    return times;
}

/// In the same words.
static QString inWords(const QList<QDateTime> &times)
{
    QStringList texts;
    for (const QDateTime &time : times)
        texts.append(time.toUTC().toString(u"MM-dd HH:mm"_s));
    return texts.join(u", "_s);
}

void TestBackupRetention::initTestCase()
{
    for (const char *name : {"Europe/Berlin", "Asia/Shanghai", "America/St_Johns"})
        QVERIFY2(QTimeZone(name).isValid(), "the time zone database (package tzdata) is missing");
}

void TestBackupRetention::kept_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("times"); // UTC, the newest first
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *zone, const char *now, const char *times, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(zone) << QString::fromLatin1(now) << QString::fromLatin1(times)
                                  << QString::fromLatin1(expected);
    };
    add("none", "UTC", "03-14 12:00", "", "");
    add("one, however old", "UTC", "12-31 12:00", "01-01 00:00", "01-01 00:00");
    add("all of today and yesterday", "UTC", "03-14 12:00",
        "03-14 12:00, 03-14 11:30, 03-14 00:00, 03-13 23:59, 03-13 12:00, 03-13 00:00",
        "03-14 12:00, 03-14 11:30, 03-14 00:00, 03-13 23:59, 03-13 12:00, 03-13 00:00");
    add("the newest of a day", "UTC", "03-14 12:00", "03-12 23:59, 03-12 12:00, 03-12 00:00, 03-11 08:00, 03-11 07:00",
        "03-12 23:59, 03-11 08:00");
    add("the day turns at midnight, even when it has just begun", "UTC", "03-14 00:00",
        "03-14 00:00, 03-13 00:00, 03-12 23:59, 03-12 23:58", "03-14 00:00, 03-13 00:00, 03-12 23:59");
    // Midnight in Shanghai is at 16:00 UTC; it is the 15th there already.
    add("midnight is the zone's", "Asia/Shanghai", "03-14 17:00",
        "03-14 17:00, 03-13 16:00, 03-13 15:59, 03-13 14:00, 03-12 16:00, 03-12 15:59",
        "03-14 17:00, 03-13 16:00, 03-13 15:59, 03-12 15:59");

    // A day of 23 hours: the 29th began at 23:00 UTC and ended at 22:00.
    add("clocks go forward yesterday", "Europe/Berlin", "03-30 10:00",
        "03-29 22:30, 03-29 21:30, 03-28 23:00, 03-28 22:59, 03-28 22:00, 03-27 23:00",
        "03-29 22:30, 03-29 21:30, 03-28 23:00, 03-28 22:59");
    add("clocks went forward before yesterday", "Europe/Berlin", "03-31 10:00",
        "03-29 22:00, 03-29 21:59, 03-28 23:00, 03-28 22:59", "03-29 22:00, 03-29 21:59, 03-28 22:59");
    // A day of 25 hours: the 25th began at 22:00 UTC and ended at 23:00.
    add("clocks go back yesterday", "Europe/Berlin", "10-26 10:00",
        "10-25 22:59, 10-25 01:30, 10-25 00:30, 10-24 22:00, 10-24 21:59, 10-24 21:00",
        "10-25 22:59, 10-25 01:30, 10-25 00:30, 10-24 22:00, 10-24 21:59");
    add("clocks went back before yesterday", "Europe/Berlin", "10-27 10:00",
        "10-25 23:00, 10-25 22:59, 10-25 00:30, 10-24 22:00, 10-24 21:59", "10-25 23:00, 10-25 22:59, 10-24 21:59");

    // The 12th day is Monday the 9th: its week has what it needs. Each older week keeps its newest.
    add("weeks begin on Monday", "UTC", "03-22 12:00",
        "03-20 12:00, 03-19 12:00, 03-18 12:00, 03-17 12:00, 03-16 12:00, 03-15 12:00, 03-14 12:00, 03-13 12:00, "
        "03-12 12:00, 03-11 12:00, 03-10 12:00, 03-09 12:00, 03-09 11:00, 03-08 12:00, 03-08 11:00, 03-07 12:00, "
        "03-02 00:00, 03-01 23:59, 02-23 00:00",
        "03-20 12:00, 03-19 12:00, 03-18 12:00, 03-17 12:00, 03-16 12:00, 03-15 12:00, 03-14 12:00, 03-13 12:00, "
        "03-12 12:00, 03-11 12:00, 03-10 12:00, 03-09 12:00, 03-08 12:00, 03-01 23:59");
    add("days that hold one count, not days of the calendar", "UTC", "06-15 12:00",
        "03-31 12:00, 03-25 12:00, 03-20 12:00, 03-19 12:00, 03-18 12:00, 03-17 12:00, 03-04 12:00, 03-03 12:00, "
        "03-02 12:00, 02-12 12:00, 02-11 12:00, 02-11 11:00, 01-13 12:00, 01-12 12:00, 01-11 12:00, 01-10 12:00",
        "03-31 12:00, 03-25 12:00, 03-20 12:00, 03-19 12:00, 03-18 12:00, 03-17 12:00, 03-04 12:00, 03-03 12:00, "
        "03-02 12:00, 02-12 12:00, 02-11 12:00, 01-13 12:00, 01-11 12:00");

    add("the clock has been set back: the future stays", "UTC", "03-14 12:00",
        "12-01 12:00, 12-01 11:00, 03-14 12:01, 03-12 12:00, 03-12 11:00",
        "12-01 12:00, 12-01 11:00, 03-14 12:01, 03-12 12:00");
    add("the clock has been set back before all of them", "UTC", "01-01 00:00",
        "03-12 12:00, 03-12 11:00, 03-11 12:00, 03-11 11:00", "03-12 12:00, 03-12 11:00, 03-11 12:00, 03-11 11:00");
    add("the future takes no place", "UTC", "03-14 12:00",
        "12-13 12:00, 12-12 12:00, 12-11 12:00, 12-10 12:00, 12-09 12:00, 12-08 12:00, 12-07 12:00, 12-06 12:00, "
        "12-05 12:00, 12-04 12:00, 12-03 12:00, 12-02 12:00, 12-01 12:00, 03-12 12:00, 03-11 12:00, 03-10 12:00",
        "12-13 12:00, 12-12 12:00, 12-11 12:00, 12-10 12:00, 12-09 12:00, 12-08 12:00, 12-07 12:00, 12-06 12:00, "
        "12-05 12:00, 12-04 12:00, 12-03 12:00, 12-02 12:00, 12-01 12:00, 03-12 12:00, 03-11 12:00, 03-10 12:00");
}

void TestBackupRetention::kept()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, now);
    QFETCH(const QString, times);
    const QDateTime at = in2026(now).constFirst();
    QTEST(inWords(keptOf(in2026(times), at, QTimeZone(zone))), "expected");
    QList<QDateTime> shuffled = in2026(times);
    std::ranges::reverse(shuffled);
    QTEST(inWords(keptOf(shuffled, at, QTimeZone(zone))), "expected");
}

void TestBackupRetention::dayThatComesTwice_keepsOneOfEach()
{
    // In 2006 St. John's set its clocks back a minute after midnight (02:31 UTC): the 28th came again for 59 minutes.
    const QDateTime late29 = utc(u"2006-10-29T20:00:00"_s);
    const QDateTime again28 = utc(u"2006-10-29T03:00:00"_s);
    const QDateTime early29 = utc(u"2006-10-29T02:30:30"_s);
    const QDateTime first28 = utc(u"2006-10-28T20:00:00"_s);
    const QTimeZone zone("America/St_Johns");
    QCOMPARE(again28.toTimeZone(zone).date(), QDate(2006, 10, 28));
    QCOMPARE(early29.toTimeZone(zone).date(), QDate(2006, 10, 29));
    const QDateTime now = utc(u"2006-11-05T12:00:00"_s);
    const QList<QDateTime> left = keptOf({late29, again28, early29, first28}, now, zone);
    QCOMPARE(left, (QList<QDateTime>{late29, again28}));
    QCOMPARE(keptOf(left, now, zone), left);
}

void TestBackupRetention::aBackupADay_leavesDaysSundaysAndMonthEnds_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("over the end of a year")
        << QDate(2027, 1, 15)
        << QStringList{
               u"2027-01-15 2027-01-14"_s,
               u"2027-01-13 2027-01-12 2027-01-11 2027-01-10 2027-01-09 2027-01-08"_s,
               u"2027-01-07 2027-01-06 2027-01-05 2027-01-04 2027-01-03 2027-01-02"_s,
               u"2026-12-27 2026-12-20 2026-12-13 2026-12-06 2026-11-29"_s,
               u"2026-11-22 2026-11-15 2026-11-08 2026-11-01 2026-10-25"_s,
               u"2026-09-30 2026-08-31 2026-07-31 2026-06-30 2026-05-31"_s,
               u"2026-04-30 2026-03-31 2026-02-28 2026-01-31"_s,
           };
    QTest::addRow("in a leap year, the oldest day a Monday")
        << QDate(2028, 12, 31)
        << QStringList{
               u"2028-12-31 2028-12-30"_s,
               u"2028-12-29 2028-12-28 2028-12-27 2028-12-26 2028-12-25 2028-12-24"_s,
               u"2028-12-23 2028-12-22 2028-12-21 2028-12-20 2028-12-19 2028-12-18"_s,
               u"2028-12-17 2028-12-10 2028-12-03 2028-11-26 2028-11-19"_s,
               u"2028-11-12 2028-11-05 2028-10-29 2028-10-22 2028-10-15"_s,
               u"2028-09-30 2028-08-31 2028-07-31 2028-06-30 2028-05-31"_s,
               u"2028-04-30 2028-03-31 2028-02-29 2028-01-31"_s,
           };
}

void TestBackupRetention::aBackupADay_leavesDaysSundaysAndMonthEnds()
{
    QFETCH(const QDate, today);
    QFETCH(const QStringList, expected);
    QList<QDateTime> times;
    for (int day = 0; day < 600; ++day)
        times.append(QDateTime(today.addDays(-day), QTime(9, 0), Qt::UTC));
    QStringList days;
    const QList<QDateTime> left = keptOf(times, QDateTime(today, QTime(12, 0), Qt::UTC), QTimeZone::utc());
    for (const QDateTime &time : left)
        days.append(time.date().toString(Qt::ISODate));
    QCOMPARE(days, expected.join(u' ').split(u' '));
}

enum class MonthsEnd { OnTheirLastDay, OnTheirLastSunday };

/// "": all of the last two days, then the last backups of 12 days, 10 weeks and 9 months in a row.
static QString faultOfSpread(const QList<QDateTime> &kept, const QDateTime &now, const QTimeZone &zone, MonthsEnd end)
{
    QList<QDateTime> left;
    for (const QDateTime &time : kept)
        left.append(time.toTimeZone(zone));
    const QDate today = now.toTimeZone(zone).date();
    const QDateTime from = today.addDays(-1).startOfDay(zone);
    const qint64 recent = from.secsTo(now) / HalfHour + 1;
    if (left.size() != recent + 12 + 10 + 9)
        return u"%1 are left, %2 of the last two days"_s.arg(left.size()).arg(recent);
    for (qsizetype i = 0; i < recent; ++i) {
        if (left[i] != now.addSecs(-HalfHour * i))
            return u"not all of today and yesterday"_s;
    }
    QDate day = today.addDays(-1);
    for (qsizetype i = recent; i < left.size(); ++i) {
        const QDateTime &time = left[i];
        if (time.addSecs(HalfHour).date() == time.date())
            return u"%1 is not the last of its day"_s.arg(time.toString(Qt::ISODate));
        if (i < recent + 12) {
            day = day.addDays(-1);
        } else if (i < recent + 12 + 10) {
            day = day.addDays(-day.dayOfWeek()); // the Sunday before
        } else {
            day = day.addDays(-day.day());
            if (end == MonthsEnd::OnTheirLastSunday)
                day = day.addDays(-(day.dayOfWeek() % 7));
        }
        if (time.date() != day)
            return u"%1 instead of %2"_s.arg(time.toString(Qt::ISODate), day.toString(Qt::ISODate));
    }
    return {};
}

void TestBackupRetention::threeYearsOfHalfHours_leaveTheSpread_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("count");
    // At noon: 25 of today, 48 of yesterday, 12 days, 10 weeks, 9 months.
    QTest::addRow("UTC") << "UTC"_ba << utc(u"2026-03-14T12:00:00"_s) << 104;
    QTest::addRow("Shanghai") << "Asia/Shanghai"_ba << utc(u"2026-03-14T04:00:00"_s) << 104;
    QTest::addRow("Berlin after a short day") << "Europe/Berlin"_ba << utc(u"2026-03-30T10:00:00"_s) << 102;
    QTest::addRow("Berlin after a long day") << "Europe/Berlin"_ba << utc(u"2026-10-26T11:00:00"_s) << 106;
    QTest::addRow("St. John's, half an hour off") << "America/St_Johns"_ba << utc(u"2026-07-14T14:30:00"_s) << 104;
}

void TestBackupRetention::threeYearsOfHalfHours_leaveTheSpread()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, now);
    QList<QDateTime> times;
    for (int i = 0; i < 3 * 365 * 48; ++i)
        times.append(now.addSecs(-HalfHour * qint64(i)));
    const QList<QDateTime> left = keptOf(times, now, QTimeZone(zone));
    QTEST(int(left.size()), "count");
    QCOMPARE(faultOfSpread(left, now, QTimeZone(zone), MonthsEnd::OnTheirLastDay), QString());
    QCOMPARE(keptOf(left, now, QTimeZone(zone)), left);
}

void TestBackupRetention::prunedAsTimeGoesOn_leavesTheSpread_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("every"); // half hours from one pruning to the next
    QTest::addRow("once a day") << "UTC"_ba << 48;
    QTest::addRow("once a day, with clocks going forward and back") << "Europe/Berlin"_ba << 48;
    QTest::addRow("at odd times") << "America/St_Johns"_ba << 31;
    QTest::addRow("seldom") << "Asia/Shanghai"_ba << 500;
}

void TestBackupRetention::prunedAsTimeGoesOn_leavesTheSpread()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const int, every);
    const QTimeZone here(zone);
    QDateTime now = utc(u"2026-01-01T00:00:00"_s);
    const QDateTime end = now.addDays(400);
    QList<QDateTime> times;
    for (int i = 1; now < end; ++i) {
        now = now.addSecs(HalfHour);
        times.append(now);
        if (i % every == 0 || now == end)
            times = keptOf(times, now, here);
    }
    // While a week was what is kept, its Sunday stood for it: that is what there is when the month's turn comes.
    QCOMPARE(faultOfSpread(times, now, here, MonthsEnd::OnTheirLastSunday), QString());
}

void TestBackupRetention::prunedAfterPauses_leavesTheSpread()
{
    // One backup in an evening, Tuesdays and Fridays, and none at all in the summer; pruned each time.
    QList<QDateTime> times;
    QDateTime now;
    for (QDate day(2024, 1, 1); day < QDate(2026, 7, 1); day = day.addDays(1)) {
        const bool studies = day.dayOfWeek() == Qt::Tuesday || day.dayOfWeek() == Qt::Friday;
        if (!studies || day.month() == 7 || day.month() == 8)
            continue;
        now = QDateTime(day, QTime(20, 0), Qt::UTC);
        times.append(now);
        times = keptOf(times, now, QTimeZone::utc());
    }
    // Tuesday 30 June: today; 12 evenings back to the 19 May; 10 Fridays from the 15 May; 9 last Fridays of months,
    // of which summer has none.
    QCOMPARE(times.size(), 1 + 12 + 10 + 9);
    QCOMPARE(times[12].date(), QDate(2026, 5, 19));
    QCOMPARE(times[13].date(), QDate(2026, 5, 15));
    QCOMPARE(times[22].date(), QDate(2026, 3, 13));
    QCOMPARE(times[23].date(), QDate(2026, 2, 27));
    QCOMPARE(times[28].date(), QDate(2025, 9, 26));
    QCOMPARE(times[29].date(), QDate(2025, 6, 27));
    QCOMPARE(times[31].date(), QDate(2025, 4, 25));
}

void TestBackupRetention::clockGoneAhead_costsHalfHoursOnly()
{
    const QDateTime now = utc(u"2026-03-14T12:00:00"_s);
    QList<QDateTime> times;
    for (int i = 0; i < 400 * 48; ++i)
        times.append(now.addSecs(-HalfHour * qint64(i)));
    times = keptOf(times, now, QTimeZone::utc());
    QSet<QDate> days;
    for (const QDateTime &time : std::as_const(times))
        days.insert(time.date());

    // Ten years ahead, for a moment: of today and yesterday one each remains, two days and weeks less are counted.
    QList<QDateTime> left = keptOf(times, now.addYears(10), QTimeZone::utc());
    QVERIFY2(left.size() >= 12 + 10 + 6, qPrintable(QString::number(left.size())));
    QCOMPARE(left.constFirst(), now);
    QCOMPARE(left[11].date(), now.date().addDays(-11));
}

/// The days, weeks and months that a backup stands for.
static QSet<QString> periodsOf(QDate day)
{
    return {day.toString(u"yyyy-MM-dd"_s), u"week %1"_s.arg(day.toJulianDay() / 7), day.toString(u"yyyy-MM"_s)};
}

/// Those of the periods that hold a backup which counting by the calendar would cover: the 12 days before yesterday,
/// the 10 weeks before the week of the first of these, the 9 months before the month in which the first of these ended.
static QSet<QString> coveredByTheCalendar(const QList<QDateTime> &times, QDate today)
{
    const QDate firstDay = today.addDays(-13);
    const QDate weeksEnd = firstDay.addDays(1 - firstDay.dayOfWeek());
    const QDate firstWeek = weeksEnd.addDays(-70);
    const QDate sunday = firstWeek.addDays(6);
    const QDate monthsEnd(sunday.year(), sunday.month(), 1);
    QSet<QString> covered;
    for (const QDateTime &time : times) {
        const QDate day = time.date();
        if (day >= firstDay && day < today.addDays(-1))
            covered.insert(day.toString(u"yyyy-MM-dd"_s));
        if (day >= firstWeek && day < weeksEnd)
            covered.insert(u"week %1"_s.arg(day.toJulianDay() / 7));
        if (day >= monthsEnd.addMonths(-9) && day < monthsEnd)
            covered.insert(day.toString(u"yyyy-MM"_s));
    }
    return covered;
}

void TestBackupRetention::anyBackups_keepThePromises()
{
    QRandomGenerator random(20260314);
    for (int round = 0; round < 300; ++round) {
        const QDateTime now = utc(u"2026-01-01T00:00:00"_s).addSecs(random.bounded(500 * 86400));
        const int span = 1 << (6 + random.bounded(20)); // from a minute to a year
        QList<QDateTime> times;
        for (int i = random.bounded(400); i >= 0; --i)
            times.append(now.addSecs(span / 16 - random.bounded(span)));
        std::ranges::sort(times, std::ranges::greater());
        times.erase(std::ranges::unique(times).begin(), times.end());

        const QList<QDateTime> left = keptOf(times, now, QTimeZone::utc());
        QCOMPARE(left.constFirst(), times.constFirst());
        const auto newestPast = std::ranges::find_if(times, [&](const QDateTime &time) { return time <= now; });
        QVERIFY(newestPast == times.end() || left.contains(*newestPast));
        const QDate yesterday = now.date().addDays(-1);
        for (const QDateTime &time : std::as_const(times))
            QVERIFY((time <= now && time.date() < yesterday) || left.contains(time));
        QSet<QString> covered;
        int old = 0;
        for (const QDateTime &time : left) {
            old += time.date() < yesterday;
            covered.unite(periodsOf(time.date()));
        }
        QVERIFY(old <= 12 + 10 + 9);
        QCOMPARE(coveredByTheCalendar(times, now.date()) - covered, QSet<QString>());
        QCOMPARE(keptOf(left, now, QTimeZone::utc()), left);
    }
}

QTEST_GUILESS_MAIN(TestBackupRetention)
#include "tst_backupretention.moc"
