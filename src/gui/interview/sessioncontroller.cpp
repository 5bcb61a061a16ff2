// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/sessioncontroller.h"

#include "progress/library.h"

namespace Baiwen {

using namespace std::chrono_literals;

static constexpr auto RetryAfter = 2s;

static bool isSamePlace(const InterviewSession &a, const InterviewSession &b)
{
    return a.state() == b.state() && a.plannedIndex() == b.plannedIndex() && a.followUpIndex() == b.followUpIndex();
}

SessionController::SessionController(const Clock &clock, Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_clock(clock)
    , m_session(clock)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SessionController::poll);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryAfter);
    connect(&m_retry, &QTimer::timeout, this, &SessionController::store);
    connect(&m_write, &QFutureWatcherBase::finished, this, &SessionController::onStored);
}

bool SessionController::isRunning() const
{
    switch (m_session.state()) {
    case InterviewState::Idle:
    case InterviewState::Setup:
    case InterviewState::Report:
    case InterviewState::Recovered:
        return false;
    default:
        return true;
    }
}

void SessionController::start(const InterviewConfig &config, const QList<PlannedQuestion> &plan)
{
    perform([&](InterviewSession &session) {
        session = InterviewSession(m_clock);
        session.handle(InterviewEvent::OpenSetup);
        return session.start(config, plan);
    });
}

Result<void> SessionController::recover(const InterviewRecord &record)
{
    Result<InterviewSession> restored = InterviewSession::restored(record, m_clock);
    if (!restored)
        return Unexpected{restored.error()};
    m_session = std::move(*restored);
    Q_EMIT moved();
    return {};
}

void SessionController::handle(InterviewEvent event)
{
    perform([event](InterviewSession &session) { return session.handle(event); });
}

void SessionController::rateConfidence(int percent)
{
    perform([percent](InterviewSession &session) { return session.rateConfidence(percent); });
}

void SessionController::assess(int attempt, const Assessment &assessment)
{
    perform([&](InterviewSession &session) { return session.assess(attempt, assessment); });
}

void SessionController::setAddition(int attempt, const QString &text)
{
    perform([&](InterviewSession &session) { return session.setAddition(attempt, text); });
}

void SessionController::retry()
{
    perform([](InterviewSession &session) { return session.retry(); });
}

void SessionController::setDraft(const QString &text)
{
    if (m_pending)
        m_typed = text;
    else
        perform([&text](InterviewSession &session) { return session.setDraft(text); });
}

void SessionController::poll()
{
    perform([](InterviewSession &session) { return session.tick(); });
}

void SessionController::keepForLater()
{
    handle(InterviewEvent::Pause);
    store();
}

void SessionController::leave()
{
    m_session = InterviewSession(m_clock);
    m_tick.stop();
    Q_EMIT moved();
}

void SessionController::perform(const Operation &operation)
{
    // What the user does while a transition is on its way to the disk was meant for the state he still sees: it is
    // let go. Only typing is kept.
    if (m_pending)
        return;
    InterviewSession next = m_session;
    SessionStep step = operation(next);
    if (!isSamePlace(next, m_session)) {
        m_pending = Pending{std::move(next), std::move(step)};
        m_tick.stop();
        store();
        return;
    }
    m_session = std::move(next);
    if (step.hasChanges())
        store();
    announce(step);
    Q_EMIT changed();
    armTimer();
}

void SessionController::store()
{
    if (m_write.isRunning()) {
        m_storeAgain = true;
        return;
    }
    m_retry.stop();
    m_storeAgain = false;
    m_writesPending = m_pending.has_value();
    m_write.setFuture(m_library.saveInterview((m_pending ? m_pending->session : m_session).record()));
}

void SessionController::onStored()
{
    const Result<void> result = m_write.future().resultCount() > 0 ? m_write.result() : failure(QString());
    if (!result) {
        m_hasFailed = true;
        m_retry.start();
        Q_EMIT storingFailed(result.error());
        return;
    }
    if (std::exchange(m_hasFailed, false))
        Q_EMIT storingRecovered();
    if (m_storeAgain)
        store();
    else if (m_writesPending && m_pending)
        moveOn();
}

void SessionController::moveOn()
{
    const Pending stored = *std::exchange(m_pending, std::nullopt);
    m_session = stored.session;
    Q_EMIT moved();
    announce(stored.step);
    armTimer();
    if (const auto typed = std::exchange(m_typed, std::nullopt))
        setDraft(*typed);
    // Captured is a moment, not a place: it stands so that the answer is on the disk before anything else happens.
    if (m_session.state() == InterviewState::Captured)
        handle(InterviewEvent::Continue);
}

void SessionController::announce(const SessionStep &step)
{
    for (const Notice notice : step.notices)
        Q_EMIT noticed(notice);
}

void SessionController::armTimer()
{
    const auto next = m_session.untilNextTick();
    if (next)
        m_tick.start(*next);
    else
        m_tick.stop();
}

} // namespace Baiwen
