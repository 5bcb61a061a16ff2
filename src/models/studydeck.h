// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/library.h"
#include "study/fsrsscheduler.h"
#include "study/holiday.h"

#include <QThreadPool>
#include <QTimer>

namespace Baiwen {

/// Where every question stands in studying: derived from the library's log, kept up with it, with the parameters that
/// were adopted last. After what changes all of it (the library has opened, a merge, other parameters) the states are
/// derived on another thread, and those before hold meanwhile. A new day of study begins by itself.
class StudyDeck final : public QObject
{
    Q_OBJECT

public:
    /// `zone` is where the user lives: days of study begin at 4:00 there. Both references must outlive the deck.
    StudyDeck(const Library &library, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);
    ~StudyDeck() override;

    /// What the user settles about scheduling.
    void setOptions(const SchedulerOptions &options);
    /// Never null.
    [[nodiscard]] std::shared_ptr<const Scheduler> scheduler() const { return m_scheduler; }

    /// New for a question without reviews.
    [[nodiscard]] StudyState state(const QString &questionId) const { return m_states.value(questionId); }
    [[nodiscard]] const StatesByQuestion &states() const { return m_states; }
    /// Days on which nothing is due.
    [[nodiscard]] const QList<Holiday> &holidays() const { return m_holidays; }
    void setHolidays(const QList<Holiday> &holidays);

    /// Ids of what is to be repeated today, steps that end today among them, whether a bank has it or not; what is
    /// suspended or buried not.
    [[nodiscard]] QSet<QString> due() const;
    /// When what is not due today comes first, among these questions; invalid when nothing does.
    [[nodiscard]] QDate nextDay(const QStringList &questionIds) const;
    /// How many came for the first time today.
    [[nodiscard]] int introducedToday() const;
    [[nodiscard]] QDate today() const;

public Q_SLOTS:
    /// Called by a timer at the day's beginning, and to be called when the user comes back to the window: a timer
    /// stands still while the machine sleeps. Calling it more often does no harm.
    void checkDay();

Q_SIGNALS:
    /// States, marks or the day.
    void changed();

private:
    void renewScheduler();
    void awaitNextDay();
    void takeReviews(const QStringList &questionIds);
    void deriveAll();

    const Library &m_library;
    const Clock &m_clock;
    StudyCalendar m_calendar;
    SchedulerOptions m_options;
    QList<Holiday> m_holidays;
    std::shared_ptr<const Scheduler> m_scheduler;
    StatesByQuestion m_states;
    QDate m_day;
    QTimer m_dayTimer;
    QThreadPool m_pool; ///< one thread
    int m_generation = 0; ///< of the states being derived: what an older one gives is dropped
};

} // namespace Baiwen
