// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/statistics.h"

#include "study/due.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

AnswerCount &AnswerCount::operator+=(const AnswerCount &other)
{
    for (size_t i = 0; i < grades.size(); ++i)
        grades.at(i) += other.grades.at(i);
    time += other.time;
    return *this;
}

AnswersByDay answersByDay(const ReviewsByQuestion &reviews, const StudyCalendar &calendar)
{
    AnswersByDay days;
    for (const QList<Review> &ofQuestion : reviews) {
        for (const Review &review : ofQuestion) {
            AnswerCount &day = days[calendar.dayOf(review.time)];
            ++day.grades.at(size_t(gradeNumber(review.grade) - 1));
            day.time += review.duration;
        }
    }
    return days;
}

QDate weekOf(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
}

AnswersByDay answersByWeek(const AnswersByDay &days, Qt::DayOfWeek firstDay)
{
    AnswersByDay weeks;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        weeks[weekOf(it.key(), firstDay)] += it.value();
    return weeks;
}

double TrueRetention::standardError() const
{
    return total > 0 ? std::sqrt(share() * (1 - share()) / total) : 0;
}

QMap<QDate, TrueRetention> trueRetentionByMonth(const ReviewsByQuestion &reviews, const StudyCalendar &calendar)
{
    QMap<QDate, TrueRetention> months;
    for (const QList<Review> &ofQuestion : reviews) {
        QDate latest;
        for (const Review &review : ofQuestion) {
            const QDate day = calendar.dayOf(review.time);
            if (std::exchange(latest, day) == day || review.phaseBefore != StudyPhase::Review)
                continue;
            TrueRetention &month = months[{day.year(), day.month(), 1}];
            ++month.total;
            month.passed += review.grade == Grade::Again ? 0 : 1;
        }
    }
    return months;
}

DueForecast forecastDue(QDate today, int days, const StatesByQuestion &states, const QHash<QString, CardMark> &marks,
                        const QList<Holiday> &holidays, const StudyCalendar &calendar)
{
    DueForecast forecast;
    forecast.days.resize(days);
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const QDate coming = comingDay(*it, marks.value(it.key()), holidays, calendar);
        if (!coming.isValid())
            continue;
        const qint64 ahead = today.daysTo(coming);
        if (ahead < 0)
            ++forecast.overdue;
        else if (ahead < days)
            ++forecast.days[ahead];
    }
    return forecast;
}

std::array<int, StabilityEnds.size() + 1> stabilityClasses(const StatesByQuestion &states)
{
    std::array<int, StabilityEnds.size() + 1> classes{};
    for (const StudyState &state : states) {
        if (state.phase == StudyPhase::New)
            continue;
        const auto end = std::ranges::upper_bound(StabilityEnds, state.memory.stability);
        ++classes.at(size_t(end - StabilityEnds.begin()));
    }
    return classes;
}

std::array<int, 10> difficultyClasses(const StatesByQuestion &states)
{
    std::array<int, 10> classes{};
    for (const StudyState &state : states) {
        if (state.phase != StudyPhase::New)
            ++classes.at(size_t(std::clamp(std::lround(state.memory.difficulty), 1L, 10L) - 1));
    }
    return classes;
}

} // namespace Baiwen
