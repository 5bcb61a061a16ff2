// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/studysession.h"

#include "study/leech.h"
#include "study/replay.h"

#include <utility>

namespace Baiwen {

StudySession::StudySession(QList<StudyCard> cards, std::shared_ptr<const Scheduler> scheduler,
                           const QueueOptions &options, const SessionGoal &goal, const QDateTime &now)
    : m_scheduler(std::move(scheduler))
    , m_queue(std::move(cards), *m_scheduler, options, now)
    , m_kind(options.kind)
    , m_goal(goal)
{
    next(now);
}

const StudyCard *StudySession::current() const
{
    return m_current ? &m_queue.card(*m_current) : nullptr;
}

void StudySession::next(const QDateTime &now)
{
    m_current = m_queue.takeNext(now);
}

void StudySession::refresh(const QDateTime &now)
{
    if (!m_current)
        next(now);
}

std::array<StudyState, 4> StudySession::preview(const QDateTime &now) const
{
    return m_scheduler->preview(current()->state, now, current()->questionId);
}

Review StudySession::review(const QString &id, Grade grade, const QDateTime &now,
                            std::chrono::milliseconds duration) const
{
    Review review = reviewOf(id, current()->questionId, current()->state, grade, now, duration);
    review.kind = m_kind;
    return review;
}

void StudySession::remember(const QString &reviewId)
{
    m_steps.append({*m_current, *current(), m_summary, reviewId});
}

void StudySession::accept(const Review &review)
{
    const int index = *m_current;
    const StudyState before = current()->state;
    const bool isCram = m_kind == ReviewKind::Cram;
    remember(review.id);

    ++m_summary.grades[size_t(gradeNumber(review.grade) - 1)];
    m_summary.time += review.duration;
    if (isCram) {
        if (review.grade == Grade::Again)
            m_queue.repeatLater(index);
    } else {
        const StudyState after = m_scheduler->answered(before, review.grade, review.time, review.questionId);
        if (before.phase == StudyPhase::New)
            ++m_summary.introduced;
        if (after.lapses > before.lapses && isLeechAlarm(after.lapses))
            m_summary.leeches.append(review.questionId);
        m_queue.returned(index, after);
    }
    next(review.time);
}

CardMark StudySession::suspended() const
{
    CardMark mark = current()->mark;
    mark.suspended = true;
    return mark;
}

CardMark StudySession::buried(const QDateTime &now) const
{
    CardMark mark = current()->mark;
    mark.buriedUntil = m_scheduler->calendar().dayOf(now).addDays(1);
    return mark;
}

void StudySession::acceptMark(const CardMark &mark, const QDateTime &now)
{
    remember({});
    m_queue.setMark(*m_current, mark);
    next(now);
}

std::optional<StudySession::Undo> StudySession::undoing() const
{
    if (m_steps.isEmpty())
        return std::nullopt;
    const Step &step = m_steps.constLast();
    Undo undo{step.before.questionId, step.reviewId, std::nullopt};
    if (step.reviewId.isEmpty())
        undo.restoredMark = step.before.mark;
    return undo;
}

void StudySession::acceptUndo()
{
    const Step step = m_steps.takeLast();
    // What lay on the table may be the same question, come again.
    if (m_current && *m_current != step.index)
        m_queue.putFirst(*m_current, m_queue.card(*m_current));
    m_queue.putFirst(step.index, step.before);
    m_summary = step.summary;
    m_current = m_queue.takeNext({});
}

bool StudySession::isGoalReached() const
{
    return (m_goal.answers > 0 && m_summary.answers() >= m_goal.answers)
        || (m_goal.time.count() > 0 && m_summary.time >= m_goal.time);
}

} // namespace Baiwen
