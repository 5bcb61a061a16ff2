// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/topicmastery.h"
#include "study/statistics.h"

namespace Baiwen {

/// What the numbers of the progress page are made of: values that are shared, so that another thread can have them.
struct ProgressInput
{
    QList<BankPtr> banks;
    std::optional<QSet<QString>> only; ///< ids of the questions that count; none: all
    TopicPlace place; ///< whose topics are told apart
    ReviewsByQuestion reviews;
    StatesByQuestion states;
    QHash<QString, CardMark> marks;
    ProgressByQuestion interviews;
    QList<Holiday> holidays;
    StudyCalendar calendar;
    QDate today; ///< day of study
};

struct ProgressNumbers
{
    static constexpr int ForecastDays = 30;

    QDate today;
    AnswersByDay days;
    QMap<QDate, TrueRetention> retention;
    DueForecast forecast;
    std::array<int, StabilityEnds.size() + 1> stability{};
    std::array<int, 10> difficulty{};
    QList<TopicMastery> topics;

    bool operator==(const ProgressNumbers &) const = default;
};

/// Answers count whether a bank still has the question or not; what is to come and how well it is known is told of
/// questions that the banks have.
[[nodiscard]] ProgressNumbers progressNumbers(const ProgressInput &input);

} // namespace Baiwen
