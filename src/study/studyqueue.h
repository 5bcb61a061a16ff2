// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/cardmark.h"
#include "study/holiday.h"
#include "study/review.h"

#include <QSet>

#include <optional>
#include <set>

namespace Baiwen {

/// A question as studying sees it.
struct StudyCard
{
    QString questionId;
    int leaf = -1; ///< the topic it stands in, as an index; -1: none
    StudyState state;
    CardMark mark;

    bool operator==(const StudyCard &) const = default;
};

struct QueueOptions
{
    int newLimit = 10; ///< how many new ones may still come today
    QList<Holiday> holidays;
    ReviewKind kind = ReviewKind::Scheduled; ///< Cram: every card, the weakest first, whether due or not

    bool operator==(const QueueOptions &) const = default;
};

/// The order in which a day's questions come. Due ones by retrievability, the lowest first, and new ones mixed in
/// evenly up to the limit; two of one leaf do not follow each other while another is left. What waits in a step comes
/// when its time is there, and up to 20 minutes ahead when nothing else is left. Cards are known by their index. A card
/// that was shown is put back by returned() or is gone for the day.
class StudyQueue final
{
public:
    static constexpr std::chrono::minutes LearnAhead{20};

    StudyQueue(QList<StudyCard> cards, const Scheduler &scheduler, const QueueOptions &options, const QDateTime &now);

    struct Counts
    {
        int due = 0; ///< and still to come
        int fresh = 0; ///< new ones, within the limit
        int waiting = 0; ///< in a step that ends today

        bool operator==(const Counts &) const = default;
    };
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] const StudyCard &card(int index) const { return m_cards.at(index); }
    [[nodiscard]] int size() const { return int(m_cards.size()); }
    /// A holiday: nothing comes.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// The day it was made for is over: another queue is to be made.
    [[nodiscard]] bool isOutdated(const QDateTime &now) const { return now >= m_endOfDay; }

    /// Takes the next card out of the queue; none when nothing is left, or only what waits for longer than the learn-
    /// ahead time: see nextWaiting().
    [[nodiscard]] std::optional<int> takeNext(const QDateTime &now);
    [[nodiscard]] std::optional<QDateTime> nextWaiting() const;

    /// The card was answered and stands thus now. It comes back today if its step ends today.
    void returned(int index, const StudyState &state);
    /// Cramming: it comes back after all others.
    void repeatLater(int index);
    /// Comes next, before all others: an answer was undone.
    void putFirst(int index, const StudyCard &card);
    /// Of a card that is not in the queue.
    void setMark(int index, const CardMark &mark);

private:
    void sortDue(const Scheduler &scheduler, const QDateTime &now);
    [[nodiscard]] std::optional<int> takeMixed();
    [[nodiscard]] bool isNewsTurn() const;
    [[nodiscard]] int takeApart(QList<int> &list);
    [[nodiscard]] bool hasOtherLeaf(const QList<int> &list) const;

    QList<StudyCard> m_cards;
    QList<int> m_first;
    QList<int> m_due; ///< the last comes first: taking from the end is cheap
    QList<int> m_new; ///< the same
    std::set<std::pair<QDateTime, int>> m_waiting;
    QDateTime m_endOfDay;
    qint64 m_dueTotal = 0;
    qint64 m_newTotal = 0;
    qint64 m_dueShown = 0;
    qint64 m_newShown = 0;
    int m_lastLeaf = -1;
    bool m_isPaused = false;
};

} // namespace Baiwen
