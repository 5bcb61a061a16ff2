// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Baiwen {

/// The days of study: one begins at 4:00 on the clock of the wall, so that what is studied after midnight belongs to
/// the evening before. The time zone comes in: the same moment may lie in two days of two places.
class StudyCalendar final
{
public:
    static constexpr int DayStartHour = 4;

    explicit StudyCalendar(const QTimeZone &zone = QTimeZone::utc());

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// The day of study that `time` lies in.
    [[nodiscard]] QDate dayOf(const QDateTime &time) const;
    /// When that day begins, UTC. Where the clocks jump over 4:00, the moment they jump.
    [[nodiscard]] QDateTime startOf(QDate day) const;
    /// Whole days of study from one moment to the other; 0 when the clock was moved back.
    [[nodiscard]] int daysBetween(const QDateTime &from, const QDateTime &to) const;

private:
    QTimeZone m_zone;
};

} // namespace Baiwen
