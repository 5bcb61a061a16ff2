// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/statistics.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const StudyCalendar Shanghai(QTimeZone("Asia/Shanghai"));
static const QDate Today(2026, 3, 14);

static QDateTime local(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s),
                     Shanghai.zone())
        .toUTC();
}

static Review review(const QString &time, Grade grade, StudyPhase before = StudyPhase::Review)
{
    Review result;
    result.time = local(time);
    result.grade = grade;
    result.duration = 10s;
    result.phaseBefore = before;
    return result;
}

static StudyState reviewState(int daysAhead, double stability = 10, double difficulty = 5)
{
    StudyState state;
    state.phase = StudyPhase::Review;
    state.memory = {stability, difficulty};
    state.lastReview = Shanghai.startOf(Today.addDays(-100));
    state.due = Shanghai.startOf(Today.addDays(daysAhead));
    return state;
}

class TestStatistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_countOnTheirDayOfStudy_data();
    void answers_countOnTheirDayOfStudy();
    void answers_addUpByGradeAndTime();
    void week_beginsWhereTheUserLives_data();
    void week_beginsWhereTheUserLives();
    void weeks_addUpTheirDays();
    void trueRetention_countsFirstReviewsOfADay_data();
    void trueRetention_countsFirstReviewsOfADay();
    void trueRetention_isToldByMonth();
    void standardError_isThatOfAShare();
    void forecast_countsByDay_data();
    void forecast_countsByDay();
    void forecast_movesWithHolidays();
    void stability_fallsIntoClasses_data();
    void stability_fallsIntoClasses();
    void difficulty_isRounded_data();
    void difficulty_isRounded();
    void nothing_comesToNothing();
};

void TestStatistics::answers_countOnTheirDayOfStudy_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDate>("day");
    QTest::newRow("noon") << u"2026-03-14 12:00"_s << QDate(2026, 3, 14);
    QTest::newRow("before four is the evening before") << u"2026-03-14 03:59"_s << QDate(2026, 3, 13);
    QTest::newRow("at four") << u"2026-03-14 04:00"_s << QDate(2026, 3, 14);
    QTest::newRow("last minute of a year") << u"2026-01-01 01:00"_s << QDate(2025, 12, 31);
}

void TestStatistics::answers_countOnTheirDayOfStudy()
{
    QFETCH(const QString, time);
    QFETCH(const QDate, day);
    const AnswersByDay days = answersByDay({{u"a"_s, {review(time, Grade::Good)}}}, Shanghai);
    QCOMPARE(days.keys(), QList<QDate>{day});
}

void TestStatistics::answers_addUpByGradeAndTime()
{
    const ReviewsByQuestion reviews{
        {u"a"_s, {review(u"2026-03-14 08:00"_s, Grade::Again), review(u"2026-03-14 08:10"_s, Grade::Good)}},
        {u"b"_s, {review(u"2026-03-14 09:00"_s, Grade::Good), review(u"2026-03-15 09:00"_s, Grade::Easy)}}};
    const AnswersByDay days = answersByDay(reviews, Shanghai);
    QCOMPARE(days.size(), 2);
    const AnswerCount first = days[Today];
    QCOMPARE(first.grades, (std::array{1, 0, 2, 0}));
    QCOMPARE(first.of(Grade::Good), 2);
    QCOMPARE(first.answers(), 3);
    QCOMPARE(first.time, 30s);
    QCOMPARE(days[Today.addDays(1)].of(Grade::Easy), 1);
}

void TestStatistics::week_beginsWhereTheUserLives_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("first");
    QTest::addColumn<QDate>("begin");
    QTest::newRow("Saturday, weeks from Monday") << QDate(2026, 3, 14) << 1 << QDate(2026, 3, 9);
    QTest::newRow("Saturday, weeks from Sunday") << QDate(2026, 3, 14) << 7 << QDate(2026, 3, 8);
    QTest::newRow("Monday itself") << QDate(2026, 3, 9) << 1 << QDate(2026, 3, 9);
    QTest::newRow("Sunday itself") << QDate(2026, 3, 8) << 7 << QDate(2026, 3, 8);
    QTest::newRow("Sunday ends a week from Monday") << QDate(2026, 3, 15) << 1 << QDate(2026, 3, 9);
    QTest::newRow("over the turn of the year") << QDate(2026, 1, 2) << 1 << QDate(2025, 12, 29);
}

void TestStatistics::week_beginsWhereTheUserLives()
{
    QFETCH(const QDate, day);
    QFETCH(const int, first);
    QFETCH(const QDate, begin);
    QCOMPARE(weekOf(day, static_cast<Qt::DayOfWeek>(first)), begin);
}

void TestStatistics::weeks_addUpTheirDays()
{
    const AnswersByDay days{{QDate(2026, 3, 8), {{1, 0, 0, 0}, 1s}},
                            {QDate(2026, 3, 9), {{0, 2, 0, 0}, 2s}},
                            {QDate(2026, 3, 15), {{0, 0, 3, 4}, 3s}}};
    const AnswersByDay weeks = answersByWeek(days, Qt::Monday);
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks[QDate(2026, 3, 2)], (AnswerCount{{1, 0, 0, 0}, 1s}));
    QCOMPARE(weeks[QDate(2026, 3, 9)], (AnswerCount{{0, 2, 3, 4}, 5s}));
}

void TestStatistics::trueRetention_countsFirstReviewsOfADay_data()
{
    QTest::addColumn<QList<Review>>("reviews");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("total");
    const QString day = u"2026-03-14 "_s;
    QTest::newRow("good") << QList{review(day + u"09:00"_s, Grade::Good)} << 1 << 1;
    QTest::newRow("hard is a pass") << QList{review(day + u"09:00"_s, Grade::Hard)} << 1 << 1;
    QTest::newRow("again is not") << QList{review(day + u"09:00"_s, Grade::Again)} << 0 << 1;
    QTest::newRow("new") << QList{review(day + u"09:00"_s, Grade::Good, StudyPhase::New)} << 0 << 0;
    QTest::newRow("learning") << QList{review(day + u"09:00"_s, Grade::Good, StudyPhase::Learning)} << 0 << 0;
    QTest::newRow("relearned on the same day")
        << QList{review(day + u"09:00"_s, Grade::Again), review(day + u"09:10"_s, Grade::Good, StudyPhase::Relearning)}
        << 0 << 1;
    QTest::newRow("a second review of the day")
        << QList{review(day + u"09:00"_s, Grade::Again), review(day + u"20:00"_s, Grade::Good)} << 0 << 1;
    QTest::newRow("learned first, then reviewed on that day")
        << QList{review(day + u"09:00"_s, Grade::Good, StudyPhase::Learning), review(day + u"20:00"_s, Grade::Good)}
        << 0 << 0;
    QTest::newRow("after four is another day")
        << QList{review(day + u"03:59"_s, Grade::Again), review(day + u"04:00"_s, Grade::Good)} << 1 << 2;
}

void TestStatistics::trueRetention_countsFirstReviewsOfADay()
{
    QFETCH(const QList<Review>, reviews);
    QFETCH(const int, passed);
    QFETCH(const int, total);
    const auto months = trueRetentionByMonth({{u"a"_s, reviews}}, Shanghai);
    QCOMPARE(months.value({2026, 3, 1}), (TrueRetention{passed, total}));
    QCOMPARE(months.isEmpty(), total == 0);
}

void TestStatistics::trueRetention_isToldByMonth()
{
    const ReviewsByQuestion reviews{
        {u"a"_s, {review(u"2026-02-28 09:00"_s, Grade::Good), review(u"2026-03-01 03:00"_s, Grade::Again)}},
        {u"b"_s, {review(u"2026-03-01 05:00"_s, Grade::Easy), review(u"2026-03-31 23:00"_s, Grade::Again)}}};
    const auto months = trueRetentionByMonth(reviews, Shanghai);
    QCOMPARE(months.size(), 2);
    QCOMPARE(months[QDate(2026, 2, 1)], (TrueRetention{1, 1})); // three in the morning is still February
    QCOMPARE(months[QDate(2026, 3, 1)], (TrueRetention{1, 2}));
}

void TestStatistics::standardError_isThatOfAShare()
{
    QCOMPARE((TrueRetention{90, 100}).share(), 0.9);
    QCOMPARE((TrueRetention{90, 100}).standardError(), 0.03);
    QCOMPARE(TrueRetention().share(), 0.0);
    QCOMPARE(TrueRetention().standardError(), 0.0);
}

void TestStatistics::forecast_countsByDay_data()
{
    QTest::addColumn<StudyState>("state");
    QTest::addColumn<CardMark>("mark");
    QTest::addColumn<int>("overdue");
    QTest::addColumn<int>("day"); // -1: none
    QTest::newRow("today") << reviewState(0) << CardMark() << 0 << 0;
    QTest::newRow("yesterday") << reviewState(-1) << CardMark() << 1 << -1;
    QTest::newRow("last day") << reviewState(6) << CardMark() << 0 << 6;
    QTest::newRow("beyond") << reviewState(7) << CardMark() << 0 << -1;
    QTest::newRow("new") << StudyState() << CardMark() << 0 << -1;
    QTest::newRow("suspended") << reviewState(0) << CardMark{true, {}} << 0 << -1;
    QTest::newRow("buried past its day") << reviewState(-3) << CardMark{false, Today.addDays(1)} << 0 << 1;
    QTest::newRow("buried before its day") << reviewState(3) << CardMark{false, Today.addDays(1)} << 0 << 3;
}

void TestStatistics::forecast_countsByDay()
{
    QFETCH(const StudyState, state);
    QFETCH(const CardMark, mark);
    QFETCH(const int, overdue);
    QFETCH(const int, day);
    const DueForecast forecast = forecastDue(Today, 7, {{u"a"_s, state}}, {{u"a"_s, mark}}, {}, Shanghai);
    DueForecast expected{overdue, QList<int>(7)};
    if (day >= 0)
        expected.days[day] = 1;
    QCOMPARE(forecast, expected);
}

void TestStatistics::forecast_movesWithHolidays()
{
    const QList<Holiday> holidays{{Today.addDays(1), Today.addDays(2)}};
    const DueForecast forecast =
        forecastDue(Today, 7, {{u"a"_s, reviewState(1)}, {u"b"_s, reviewState(0)}}, {}, holidays, Shanghai);
    QCOMPARE(forecast.days, (QList{1, 0, 0, 1, 0, 0, 0}));
}

void TestStatistics::stability_fallsIntoClasses_data()
{
    QTest::addColumn<double>("stability");
    QTest::addColumn<int>("at");
    QTest::newRow("hours") << 0.3 << 0;
    QTest::newRow("an end belongs to the next") << 1.0 << 1;
    QTest::newRow("below an end") << 6.99 << 2;
    QTest::newRow("a week") << 7.0 << 3;
    QTest::newRow("below a year") << 364.9 << 7;
    QTest::newRow("years") << 1000.0 << 8;
}

void TestStatistics::stability_fallsIntoClasses()
{
    QFETCH(const double, stability);
    QFETCH(const int, at);
    const auto classes = stabilityClasses({{u"a"_s, reviewState(0, stability)}, {u"new"_s, {}}});
    for (int i = 0; i < int(classes.size()); ++i)
        QCOMPARE(classes.at(size_t(i)), i == at ? 1 : 0);
}

void TestStatistics::difficulty_isRounded_data()
{
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<int>("at");
    QTest::newRow("lowest") << 1.0 << 1;
    QTest::newRow("down") << 5.49 << 5;
    QTest::newRow("up") << 5.5 << 6;
    QTest::newRow("highest") << 10.0 << 10;
}

void TestStatistics::difficulty_isRounded()
{
    QFETCH(const double, difficulty);
    QFETCH(const int, at);
    const auto classes = difficultyClasses({{u"a"_s, reviewState(0, 1, difficulty)}});
    QCOMPARE(classes.at(size_t(at - 1)), 1);
}

void TestStatistics::nothing_comesToNothing()
{
    QVERIFY(answersByDay({}, Shanghai).isEmpty());
    QVERIFY(trueRetentionByMonth({}, Shanghai).isEmpty());
    QCOMPARE(forecastDue(Today, 3, {}, {}, {}, Shanghai), (DueForecast{0, {0, 0, 0}}));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
