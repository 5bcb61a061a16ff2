// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/progressnumbers.h"

namespace Baiwen {

/// The entries whose keys are wanted.
template <typename Value, typename IsWanted>
static QHash<QString, Value> entriesOf(const QHash<QString, Value> &all, const IsWanted &isWanted)
{
    QHash<QString, Value> wanted;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (isWanted(it.key()))
            wanted.insert(it.key(), it.value());
    }
    return wanted;
}

ProgressNumbers progressNumbers(const ProgressInput &input)
{
    QSet<QString> known;
    for (const BankPtr &bank : input.banks) {
        for (const Question &question : bank->questions())
            known.insert(question.id);
    }
    const auto isWanted = [&](const QString &id) { return !input.only || input.only->contains(id); };
    const ReviewsByQuestion reviews = input.only ? entriesOf(input.reviews, isWanted) : input.reviews;
    const StatesByQuestion states =
        entriesOf(input.states, [&](const QString &id) { return known.contains(id) && isWanted(id); });

    ProgressNumbers numbers;
    numbers.today = input.today;
    numbers.days = answersByDay(reviews, input.calendar);
    numbers.retention = trueRetentionByMonth(reviews, input.calendar);
    numbers.forecast =
        forecastDue(input.today, ProgressNumbers::ForecastDays, states, input.marks, input.holidays, input.calendar);
    numbers.stability = stabilityClasses(states);
    numbers.difficulty = difficultyClasses(states);
    numbers.topics = masteryByTopic(input.banks, masteryOf(input.interviews, input.states), input.only, input.place);
    return numbers;
}

} // namespace Baiwen
