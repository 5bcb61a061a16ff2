// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "study/studysession.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Baiwen {

class Library;
class StudyDeck;
struct Context;

/// Joins a sitting's rules, the clock and the library: an answer counts and the next question comes when it is on the
/// disk. While it is being written nothing else is taken; when that fails all stays as it was. Each answer and mark is
/// a step on the undo stack.
class StudyController final : public QObject
{
    Q_OBJECT

public:
    explicit StudyController(const Context &context, QObject *parent = nullptr);
    ~StudyController() override;

    /// Null between sittings.
    [[nodiscard]] const StudySession *session() const { return m_session.get(); }
    void start(QList<StudyCard> cards, const QueueOptions &options, const SessionGoal &goal);
    /// The summary goes with it.
    void end();

    void grade(Grade grade);
    void suspend();
    void bury();
    /// For the steps on the undo stack: takes back what is on the disk, in this sitting or in one that has ended.
    void takeBack(const StudySession::Undo &undo, const QString &stepName);

public Q_SLOTS:
    /// Looks whether a waiting question's time has come, or a new day. Called by a timer each second.
    void poll();

Q_SIGNALS:
    /// Another question, or none; stored already.
    void moved();
    /// The day of study that this sitting was made for is over.
    void dayEnded();
    void storingFailed(const Baiwen::Error &error);

private:
    void store(const QFuture<Result<void>> &write, const std::function<void()> &accept,
               const std::function<void()> &refuse = {});
    void mark(const CardMark &mark, const QString &stepName);
    void pushStep(const QString &name);

    const Context &m_context;
    std::unique_ptr<StudySession> m_session;
    QTimer m_tick;
    std::chrono::milliseconds m_shownAt{0}; ///< monotonic: when the question on the table came into sight
    bool m_isStoring = false;
};

} // namespace Baiwen
