// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/studyqueue.h"

#include <algorithm>
#include <utility>

namespace Baiwen {

StudyQueue::StudyQueue(QList<StudyCard> cards, const Scheduler &scheduler, const QueueOptions &options,
                       const QDateTime &now)
    : m_cards(std::move(cards))
{
    const StudyCalendar &calendar = scheduler.calendar();
    const QDate today = calendar.dayOf(now);
    m_endOfDay = calendar.startOf(today.addDays(1));
    const bool isCram = options.kind == ReviewKind::Cram;
    m_isPaused = !isCram && isHoliday(today, options.holidays);
    if (m_isPaused)
        return;

    // Most users have no holiday, and a day is costly to tell from a time.
    const auto isLater = [&](const StudyState &state) {
        return options.holidays.isEmpty() ? state.due >= m_endOfDay : dueDay(state, options.holidays, calendar) > today;
    };
    for (int i = 0; i < int(m_cards.size()); ++i) {
        const StudyCard &card = m_cards.at(i);
        if (card.mark.hides(today))
            continue;
        const bool isNew = card.state.phase == StudyPhase::New;
        const bool isStep = card.state.phase == StudyPhase::Learning || card.state.phase == StudyPhase::Relearning;
        if (!isCram && !isNew && isLater(card.state))
            continue;
        if (isNew && !isCram)
            m_new.append(i);
        else if (isStep && !isCram)
            m_waiting.emplace(card.state.due, i);
        else
            m_due.append(i);
    }
    m_new.resize(std::min<qsizetype>(m_new.size(), std::max(0, options.newLimit)));
    std::ranges::reverse(m_new);
    sortDue(scheduler, now);
    m_dueTotal = m_due.size();
    m_newTotal = m_new.size();
}

void StudyQueue::sortDue(const Scheduler &scheduler, const QDateTime &now)
{
    // Retrievability changes with the day only: what is put in order now stays so until tomorrow.
    QList<std::pair<double, int>> keyed;
    keyed.reserve(m_due.size());
    for (const int index : std::as_const(m_due))
        keyed.emplace_back(scheduler.retrievability(m_cards.at(index).state, now), index);
    std::ranges::sort(keyed, std::greater());
    std::ranges::transform(keyed, m_due.begin(), &std::pair<double, int>::second);
}

StudyQueue::Counts StudyQueue::counts() const
{
    Counts counts{int(m_due.size()), int(m_new.size()), int(m_waiting.size())};
    for (const int index : m_first) {
        const StudyPhase phase = m_cards.at(index).state.phase;
        ++(phase == StudyPhase::New ? counts.fresh : phase == StudyPhase::Review ? counts.due : counts.waiting);
    }
    return counts;
}

std::optional<QDateTime> StudyQueue::nextWaiting() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->first);
}

std::optional<int> StudyQueue::takeNext(const QDateTime &now)
{
    const auto takeWaiting = [this](const QDateTime &until) -> std::optional<int> {
        if (m_waiting.empty() || m_waiting.begin()->first > until)
            return std::nullopt;
        return m_waiting.extract(m_waiting.begin()).value().second;
    };

    std::optional<int> index;
    if (!m_first.isEmpty())
        index = m_first.takeLast();
    if (!index)
        index = takeWaiting(now);
    if (!index)
        index = takeMixed();
    if (!index)
        index = takeWaiting(now.addSecs(std::chrono::seconds(LearnAhead).count()));
    if (index)
        m_lastLeaf = m_cards.at(*index).leaf;
    return index;
}

bool StudyQueue::isNewsTurn() const
{
    // The share of new ones among those shown follows their share of all.
    const qint64 shown = m_dueShown + m_newShown + 1;
    return (m_newShown + 1) * (m_dueTotal + m_newTotal) <= shown * m_newTotal;
}

bool StudyQueue::hasOtherLeaf(const QList<int> &list) const
{
    return std::ranges::any_of(list, [this](int index) {
        const int leaf = m_cards.at(index).leaf;
        return leaf < 0 || leaf != m_lastLeaf;
    });
}

std::optional<int> StudyQueue::takeMixed()
{
    bool takesNew = !m_new.isEmpty() && (m_due.isEmpty() || isNewsTurn());
    // The other list is better than two of a leaf in a row.
    const QList<int> &mine = takesNew ? m_new : m_due;
    const QList<int> &other = takesNew ? m_due : m_new;
    if (mine.isEmpty())
        return std::nullopt;
    if (!other.isEmpty() && !hasOtherLeaf(mine) && hasOtherLeaf(other))
        takesNew = !takesNew;
    ++(takesNew ? m_newShown : m_dueShown);
    return takeApart(takesNew ? m_new : m_due);
}

int StudyQueue::takeApart(QList<int> &list)
{
    qsizetype position = list.size() - 1;
    while (position >= 0) {
        const int leaf = m_cards.at(list.at(position)).leaf;
        if (leaf < 0 || leaf != m_lastLeaf)
            break;
        --position;
    }
    return list.takeAt(position < 0 ? list.size() - 1 : position);
}

void StudyQueue::returned(int index, const StudyState &state)
{
    m_cards[index].state = state;
    const bool isStep = state.phase == StudyPhase::Learning || state.phase == StudyPhase::Relearning;
    if (isStep && state.due < m_endOfDay)
        m_waiting.emplace(state.due, index);
}

void StudyQueue::repeatLater(int index)
{
    m_due.prepend(index);
}

void StudyQueue::putFirst(int index, const StudyCard &card)
{
    m_waiting.erase({m_cards.at(index).state.due, index});
    m_due.removeOne(index);
    m_first.removeOne(index);
    m_cards[index] = card;
    m_first.append(index);
}

void StudyQueue::setMark(int index, const CardMark &mark)
{
    m_cards[index].mark = mark;
}

} // namespace Baiwen
