// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studycontroller.h"

#include "base/clock.h"
#include "base/whenfinished.h"
#include "gui/context.h"
#include "models/studydeck.h"

#include <QPointer>
#include <QUndoStack>

namespace Baiwen {

using namespace std::chrono_literals;

namespace {

/// A step of a sitting that has been done. Undoing it takes it off the stack: to do it again is a new answer.
class StudyStep final : public QUndoCommand
{
public:
    StudyStep(StudyController &controller, StudySession::Undo undo, const QString &name)
        : QUndoCommand(name)
        , m_controller(&controller)
        , m_undo(std::move(undo))
    { }

    void redo() override { }
    void undo() override
    {
        setObsolete(true);
        if (m_controller)
            m_controller->takeBack(m_undo, text());
    }

private:
    QPointer<StudyController> m_controller;
    StudySession::Undo m_undo;
};

} // namespace

StudyController::StudyController(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_tick, &QTimer::timeout, this, &StudyController::poll);
}

StudyController::~StudyController() = default;

void StudyController::start(QList<StudyCard> cards, const QueueOptions &options, const SessionGoal &goal)
{
    m_session = std::make_unique<StudySession>(std::move(cards), m_context.deck.scheduler(), options, goal,
                                               m_context.clock.now());
    m_shownAt = m_context.clock.monotonic();
    m_tick.start(1s);
    Q_EMIT moved();
}

void StudyController::end()
{
    m_tick.stop();
    m_session.reset();
    Q_EMIT moved();
}

void StudyController::poll()
{
    if (!m_session || m_isStoring)
        return;
    const QDateTime now = m_context.clock.now();
    if (m_session->isOutdated(now) && !m_session->current()) {
        m_tick.stop();
        Q_EMIT dayEnded();
        return;
    }
    if (m_session->current())
        return;
    m_session->refresh(now);
    if (m_session->current()) {
        m_shownAt = m_context.clock.monotonic();
        Q_EMIT moved();
    }
}

void StudyController::store(const QFuture<Result<void>> &write, const std::function<void()> &accept,
                            const std::function<void()> &refuse)
{
    m_isStoring = true;
    whenFinished(write, this, [this, accept, refuse](const Result<void> &written) {
        m_isStoring = false;
        if (!written) {
            if (refuse)
                refuse();
            Q_EMIT storingFailed(written.error());
            return;
        }
        accept();
        m_shownAt = m_context.clock.monotonic();
        Q_EMIT moved();
    });
}

void StudyController::pushStep(const QString &name)
{
    if (const auto undo = m_session->undoing())
        m_context.undoStack.push(new StudyStep(*this, *undo, name));
}

void StudyController::grade(Grade grade)
{
    if (!m_session || !m_session->current() || m_isStoring)
        return;
    const Review review =
        m_session->review(ReviewStore::newId(), grade, m_context.clock.now(), m_context.clock.monotonic() - m_shownAt);
    store(m_context.library.addReview(review), [this, review] {
        if (!m_session)
            return;
        m_session->accept(review);
        pushStep(tr("answer"));
    });
}

void StudyController::suspend()
{
    if (m_session && m_session->current())
        mark(m_session->suspended(), tr("suspend a question"));
}

void StudyController::bury()
{
    if (m_session && m_session->current())
        mark(m_session->buried(m_context.clock.now()), tr("put off a question"));
}

void StudyController::mark(const CardMark &mark, const QString &stepName)
{
    if (m_isStoring)
        return;
    const QString id = m_session->current()->questionId;
    store(m_context.library.setCardMarks({{id, mark}}), [this, mark, stepName] {
        if (!m_session)
            return;
        m_session->acceptMark(mark, m_context.clock.now());
        pushStep(stepName);
    });
}

void StudyController::takeBack(const StudySession::Undo &undo, const QString &stepName)
{
    Library &library = m_context.library;
    const auto write = undo.restoredMark ? library.setCardMarks({{undo.questionId, *undo.restoredMark}})
                                         : library.retractReview(undo.retractedReview, undo.questionId);
    store(
        write,
        [this, undo] {
            // Otherwise it belongs to a sitting that has ended.
            if (m_session && m_session->undoing() == undo)
                m_session->acceptUndo();
        },
        [this, undo, stepName] { m_context.undoStack.push(new StudyStep(*this, undo, stepName)); });
}

} // namespace Baiwen
