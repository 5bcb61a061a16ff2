// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/studydeck.h"

#include "base/whenfinished.h"
#include "study/due.h"

#include <QtConcurrent>

#include <algorithm>

namespace Baiwen {

using namespace std::chrono_literals;

/// More than these are derived on another thread: one takes some microseconds.
static constexpr qsizetype MostAtOnce = 100;
/// The clock may be set, and the machine may sleep, while the day is waited for.
static constexpr std::chrono::milliseconds LongestWait = 1h;

StudyDeck::StudyDeck(const Library &library, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_clock(clock)
    , m_calendar(zone)
    , m_day(m_calendar.dayOf(clock.now()))
{
    m_pool.setMaxThreadCount(1);
    renewScheduler();
    connect(&library, &Library::opened, this, &StudyDeck::deriveAll);
    connect(&library, &Library::parametersChanged, this, &StudyDeck::deriveAll);
    connect(&library, &Library::reviewsChanged, this, &StudyDeck::takeReviews);
    connect(&library, &Library::cardMarksChanged, this, &StudyDeck::changed);
    connect(&m_dayTimer, &QTimer::timeout, this, &StudyDeck::checkDay);
    m_dayTimer.setSingleShot(true);
    m_dayTimer.setTimerType(Qt::VeryCoarseTimer);
    awaitNextDay();
}

StudyDeck::~StudyDeck()
{
    m_pool.waitForDone();
}

void StudyDeck::renewScheduler()
{
    m_scheduler = std::make_shared<FsrsScheduler>(m_library.parameters().parameters, m_options, m_calendar);
}

void StudyDeck::setOptions(const SchedulerOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    deriveAll();
}

void StudyDeck::setHolidays(const QList<Holiday> &holidays)
{
    if (m_holidays == holidays)
        return;
    m_holidays = holidays;
    Q_EMIT changed();
}

void StudyDeck::takeReviews(const QStringList &questionIds)
{
    if (questionIds.size() > MostAtOnce) {
        deriveAll();
        return;
    }
    for (const QString &id : questionIds) {
        const auto reviews = m_library.reviews().constFind(id);
        if (reviews == m_library.reviews().constEnd())
            m_states.remove(id);
        else
            m_states.insert(id, replay(*reviews, *m_scheduler));
    }
    if (m_generation > 0)
        deriveAll(); // what is being derived does not know these yet
    Q_EMIT changed();
}

void StudyDeck::deriveAll()
{
    renewScheduler();
    const int generation = ++m_generation;
    whenFinished(QtConcurrent::run(&m_pool,
                                   [reviews = m_library.reviews(), scheduler = m_scheduler] {
                                       return replayAll(reviews, *scheduler);
                                   }),
                 this, [this, generation](const StatesByQuestion &states) {
                     if (generation != m_generation)
                         return;
                     m_generation = 0;
                     m_states = states;
                     Q_EMIT changed();
                 });
}

void StudyDeck::awaitNextDay()
{
    const QDateTime now = m_clock.now();
    const std::chrono::milliseconds left(now.msecsTo(m_calendar.startOf(m_calendar.dayOf(now).addDays(1))));
    m_dayTimer.start(std::clamp<std::chrono::milliseconds>(left, 1s, LongestWait));
}

void StudyDeck::checkDay()
{
    awaitNextDay();
    if (const QDate day = today(); std::exchange(m_day, day) != day)
        Q_EMIT changed();
}

QDate StudyDeck::today() const
{
    return m_calendar.dayOf(m_clock.now());
}

QSet<QString> StudyDeck::due() const
{
    return dueOn(today(), m_states, m_library.cardMarks(), m_holidays, m_calendar);
}

QDate StudyDeck::nextDay(const QStringList &questionIds) const
{
    const QDate day = today();
    QDate next;
    for (const QString &id : questionIds) {
        const QDate coming = comingDay(state(id), m_library.cardMark(id), m_holidays, m_calendar);
        if (coming.isValid() && coming > day && (!next.isValid() || coming < next))
            next = coming;
    }
    return next;
}

int StudyDeck::introducedToday() const
{
    return introducedOn(m_library.reviews(), m_calendar, m_clock.now());
}

} // namespace Baiwen
