// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/studyqueue.h"

#include <QStringList>

#include <array>
#include <memory>

namespace Baiwen {

/// When the user means to stop; both 0: when the queue is empty.
struct SessionGoal
{
    int answers = 0;
    std::chrono::minutes time{0};

    bool operator==(const SessionGoal &) const = default;
};

/// What a session has come to. Answers taken back are not in it.
struct SessionSummary
{
    std::array<int, 4> grades{}; ///< answers by grade, from Again
    int introduced = 0; ///< questions answered for the first time ever
    std::chrono::milliseconds time{0}; ///< spent on answers
    QStringList leeches; ///< questions whose lapses raised the alarm (leech.h)

    [[nodiscard]] int answers() const { return grades[0] + grades[1] + grades[2] + grades[3]; }
    [[nodiscard]] int forgotten() const { return grades[0]; }

    bool operator==(const SessionSummary &) const = default;
};

/// One sitting: shows one question after another and takes answers, with undo of all of them. It stores nothing. Each
/// change comes in two steps, so that what is shown as done is on the disk: ask for the value that is to be stored
/// (review(), marked(), undoing()), store it, then let it count (accept(), acceptMark(), acceptUndo()).
class StudySession final
{
public:
    /// The scheduler must not be null.
    StudySession(QList<StudyCard> cards, std::shared_ptr<const Scheduler> scheduler, const QueueOptions &options,
                 const SessionGoal &goal, const QDateTime &now);

    /// The question on the table; null when there is none.
    [[nodiscard]] const StudyCard *current() const;
    /// Looks again for a question when there is none on the table: one may have waited long enough.
    void refresh(const QDateTime &now);
    [[nodiscard]] std::optional<QDateTime> nextWaiting() const { return m_queue.nextWaiting(); }
    [[nodiscard]] StudyQueue::Counts counts() const { return m_queue.counts(); }
    [[nodiscard]] bool isPaused() const { return m_queue.isPaused(); }
    [[nodiscard]] bool isOutdated(const QDateTime &now) const { return m_queue.isOutdated(now); }
    [[nodiscard]] ReviewKind kind() const { return m_kind; }
    /// What the four buttons promise. There is a question on the table.
    [[nodiscard]] std::array<StudyState, 4> preview(const QDateTime &now) const;

    /// What answering the question on the table would leave in the log. There is one.
    [[nodiscard]] Review review(const QString &id, Grade grade, const QDateTime &now,
                                std::chrono::milliseconds duration) const;
    void accept(const Review &review);

    /// The mark that suspends the question on the table, or buries it until the next day. There is one.
    [[nodiscard]] CardMark suspended() const;
    [[nodiscard]] CardMark buried(const QDateTime &now) const;
    /// It leaves the table for the rest of the session.
    void acceptMark(const CardMark &mark, const QDateTime &now);

    /// What undoing the last step would change in the store: a review to retract, or a mark to put back.
    struct Undo
    {
        QString questionId;
        QString retractedReview; ///< id; empty: none
        std::optional<CardMark> restoredMark;

        bool operator==(const Undo &) const = default;
    };
    [[nodiscard]] std::optional<Undo> undoing() const;
    /// The question comes back to the table as it was; the one that lay there comes after it.
    void acceptUndo();

    [[nodiscard]] const SessionSummary &summary() const { return m_summary; }
    [[nodiscard]] bool isGoalReached() const;

private:
    struct Step
    {
        int index;
        StudyCard before;
        SessionSummary summary;
        QString reviewId; ///< empty: a mark was set
    };
    void next(const QDateTime &now);
    void remember(const QString &reviewId);

    std::shared_ptr<const Scheduler> m_scheduler;
    StudyQueue m_queue;
    ReviewKind m_kind;
    SessionGoal m_goal;
    std::optional<int> m_current;
    QList<Step> m_steps;
    SessionSummary m_summary;
};

} // namespace Baiwen
