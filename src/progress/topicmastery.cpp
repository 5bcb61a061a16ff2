// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/topicmastery.h"

namespace Baiwen {

static constexpr int NoTopic = -1;

/// The topic below `place` that `topic` is in, or `place`.
static int partOf(const Bank &bank, int topic, int place)
{
    while (topic != place && topic != NoTopic && bank.topics()[topic].parent != place)
        topic = bank.topics()[topic].parent;
    return topic;
}

static void count(TopicMastery &row, Mastery mastery)
{
    switch (mastery) {
    case Mastery::New:
        ++row.fresh;
        break;
    case Mastery::Learning:
        ++row.learning;
        break;
    case Mastery::Mastered:
        ++row.mastered;
        break;
    }
}

QList<TopicMastery> masteryByTopic(const QList<BankPtr> &banks, const QHash<QString, Mastery> &mastery,
                                   const std::optional<QSet<QString>> &only, const TopicPlace &place)
{
    QList<TopicMastery> rows;
    for (const BankPtr &bank : banks) {
        if (!place.bankId.isEmpty() && place.bankId != bank->id())
            continue;
        const bool isWhole = place.bankId.isEmpty() && !bank->isBuiltIn();
        const int top = place.topicId.isEmpty() ? NoTopic : bank->findTopic(place.topicId);
        if (top == NoTopic && !place.topicId.isEmpty())
            continue;
        // The place itself, then each of its topics where the bank has it.
        QList<TopicMastery> parts(bank->topics().size() + 1);
        for (const Question &question : bank->questions()) {
            if (only && !only->contains(question.id))
                continue;
            const bool isInPlace = top == NoTopic || (question.topic >= 0 && bank->isWithin(question.topic, top));
            if (!isInPlace)
                continue;
            const int part = isWhole ? NoTopic : partOf(*bank, question.topic, top);
            TopicMastery &row = parts[part == top ? 0 : part + 1];
            row.bankId = bank->id();
            row.topicId = part == NoTopic ? QString() : bank->topics()[part].id;
            row.title = part == NoTopic ? bank->title() : bank->topics()[part].title;
            count(row, mastery.value(question.id, Mastery::New));
        }
        parts.removeIf([](const TopicMastery &row) { return row.questions() == 0; });
        rows += parts;
    }
    return rows;
}

} // namespace Baiwen
