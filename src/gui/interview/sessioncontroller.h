// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "interview/session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Baiwen {

class Library;

/// Joins the session's rules, the clock and the library: every transition is on the disk before it becomes the session
/// that the window shows; drafts and times follow in the background. A write that fails is said and tried again for as
/// long as it takes, and what was typed stays where it is.
class SessionController final : public QObject
{
    Q_OBJECT

public:
    SessionController(const Clock &clock, Library &library, QObject *parent = nullptr);

    [[nodiscard]] const InterviewSession &session() const { return m_session; }
    /// Between the start and the report, halts included; not while a recovered interview waits for a decision.
    [[nodiscard]] bool isRunning() const;

    void start(const InterviewConfig &config, const QList<PlannedQuestion> &plan);
    /// Takes up an interview that was cut off: in the state Recovered then.
    [[nodiscard]] Result<void> recover(const InterviewRecord &record);
    void handle(InterviewEvent event);
    void rateConfidence(int percent);
    void assess(int attempt, const Assessment &assessment);
    void setAddition(int attempt, const QString &text);
    /// Asks the question at hand again, three others later.
    void retry();
    /// The whole text as it stands. Kept here too, so that what is typed while a transition is being stored is not
    /// lost.
    void setDraft(const QString &text);
    /// Pauses what can be paused and starts storing it all: before the window closes.
    void keepForLater();
    /// Back to Idle from the report or from a recovered interview that is left for later.
    void leave();

public Q_SLOTS:
    /// Lets the clock act. Called by the timer at each boundary of a second; calling it more often does no harm.
    void poll();

Q_SIGNALS:
    /// Another state or another question, stored already.
    void moved();
    /// Time went on, or something else of the session changed within its state.
    void changed();
    void noticed(Baiwen::Notice notice);
    void storingFailed(const Baiwen::Error &error);
    void storingRecovered();

private:
    using Operation = std::function<SessionStep(InterviewSession &)>;

    void perform(const Operation &operation);
    void store();
    void onStored();
    void moveOn();
    void announce(const SessionStep &step);
    void armTimer();

    Library &m_library;
    const Clock &m_clock;
    InterviewSession m_session;
    /// The session after a transition, until it is stored.
    struct Pending
    {
        InterviewSession session;
        SessionStep step;
    };
    std::optional<Pending> m_pending;
    std::optional<QString> m_typed; ///< while a transition is being stored
    QFutureWatcher<Result<void>> m_write;
    bool m_writesPending = false; ///< the write under way is that of m_pending
    bool m_storeAgain = false;
    bool m_hasFailed = false;
    QTimer m_tick;
    QTimer m_retry;
};

} // namespace Baiwen
