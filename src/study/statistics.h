// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/cardmark.h"
#include "study/holiday.h"
#include "study/replay.h"

#include <QMap>

namespace Baiwen {

/// What a log of reviews comes to, in numbers. The reviews are those in force (replay.h): neither those taken back nor
/// crammed ones. Days are days of study.

struct AnswerCount
{
    std::array<int, 4> grades{}; ///< answers by grade, from Again
    std::chrono::milliseconds time{0}; ///< spent on them

    [[nodiscard]] int answers() const { return grades[0] + grades[1] + grades[2] + grades[3]; }
    [[nodiscard]] int of(Grade grade) const { return grades.at(size_t(gradeNumber(grade) - 1)); }
    AnswerCount &operator+=(const AnswerCount &other);

    bool operator==(const AnswerCount &) const = default;
};

/// Days without answers are left out.
using AnswersByDay = QMap<QDate, AnswerCount>;
[[nodiscard]] AnswersByDay answersByDay(const ReviewsByQuestion &reviews, const StudyCalendar &calendar);
/// The same by the day that the week begins with; `firstDay` is the first of a week where the user lives.
[[nodiscard]] AnswersByDay answersByWeek(const AnswersByDay &days, Qt::DayOfWeek firstDay);
[[nodiscard]] QDate weekOf(QDate day, Qt::DayOfWeek firstDay);

struct TrueRetention
{
    int passed = 0; ///< Hard, Good or Easy
    int total = 0;

    /// 0 to 1; 0 without reviews.
    [[nodiscard]] double share() const { return total > 0 ? double(passed) / total : 0; }
    /// Of the share: √(p(1−p)/n), 0 to 1; 0 without reviews.
    [[nodiscard]] double standardError() const;

    bool operator==(const TrueRetention &) const = default;
};

/// By the first day of the month; months without such reviews are left out. Of each question only the first review of a
/// day counts, and only when it came back after an interval of a day or more, not within learning steps. Source: Anki's
/// manual, "Statistics", "True retention".
[[nodiscard]] QMap<QDate, TrueRetention> trueRetentionByMonth(const ReviewsByQuestion &reviews,
                                                              const StudyCalendar &calendar);

/// What comes to be repeated if all of it is answered on its day, once. New questions are not in it, nor what is
/// repeated because of these answers.
struct DueForecast
{
    int overdue = 0; ///< due before today
    QList<int> days; ///< how many are due on each day from today on

    bool operator==(const DueForecast &) const = default;
};
[[nodiscard]] DueForecast forecastDue(QDate today, int days, const StatesByQuestion &states,
                                      const QHash<QString, CardMark> &marks, const QList<Holiday> &holidays,
                                      const StudyCalendar &calendar);

/// Upper ends of the classes of stability, in days; a class more has no end.
inline constexpr std::array<int, 8> StabilityEnds{1, 3, 7, 14, 30, 90, 180, 365};
/// How many questions are in each class; an end belongs to the next one.
[[nodiscard]] std::array<int, StabilityEnds.size() + 1> stabilityClasses(const StatesByQuestion &states);
/// How many have a difficulty of 1 to 10, to the nearest whole number.
[[nodiscard]] std::array<int, 10> difficultyClasses(const StatesByQuestion &states);

} // namespace Baiwen
