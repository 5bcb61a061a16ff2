// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "progress/mastery.h"

#include <QSet>

#include <optional>

namespace Baiwen {

/// How well the questions of a topic, and of all below it, are known.
struct TopicMastery
{
    QString bankId;
    QString topicId; ///< empty: a whole bank, or what stands in none of its topics
    QString title;
    int fresh = 0; ///< Mastery::New
    int learning = 0;
    int mastered = 0;

    [[nodiscard]] int questions() const { return fresh + learning + mastered; }
    bool operator==(const TopicMastery &) const = default;
};

/// The topic whose parts are looked at.
struct TopicPlace
{
    QString bankId; ///< empty: all banks
    QString topicId; ///< empty: the bank itself
};

/// As the tree counts them: the topics directly below `place`, in the order of the banks; without a place, the
/// built-in bank's topics and each bank of the user's. What stands in `place` itself comes under its own title. When
/// `only` is given, no other questions are counted; what has none is left out.
[[nodiscard]] QList<TopicMastery> masteryByTopic(const QList<BankPtr> &banks, const QHash<QString, Mastery> &mastery,
                                                 const std::optional<QSet<QString>> &only,
                                                 const TopicPlace &place = {});

} // namespace Baiwen
