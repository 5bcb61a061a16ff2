// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/phaseclock.h"

#include <algorithm>
#include <utility>

namespace Baiwen {

using namespace std::chrono;

PhaseClock::PhaseClock(Milliseconds now, std::optional<Milliseconds> budget, Milliseconds used, Milliseconds extension)
    : m_start(now - used)
    , m_extension(extension)
{
    if (budget) {
        m_budget = *budget + extension;
        m_before = *m_budget - used;
    }
}

void PhaseClock::pause(Milliseconds now)
{
    if (!m_pausedAt)
        m_pausedAt = now;
}

PhaseClock::Milliseconds PhaseClock::resume(Milliseconds now)
{
    if (!m_pausedAt)
        return Milliseconds(0);
    const Milliseconds pause = now - *std::exchange(m_pausedAt, std::nullopt);
    m_paused += pause;
    return pause;
}

void PhaseClock::extend(Milliseconds time)
{
    m_extension += time;
    m_before += time;
    if (m_budget)
        *m_budget += time;
}

PhaseClock::Milliseconds PhaseClock::used(Milliseconds now) const
{
    return std::max(Milliseconds(0), m_pausedAt.value_or(now) - m_start - m_paused);
}

std::optional<PhaseClock::Milliseconds> PhaseClock::remaining(Milliseconds now) const
{
    return m_budget ? std::optional(*m_budget - used(now)) : std::nullopt;
}

PhaseClock::Milliseconds PhaseClock::overtime(Milliseconds now) const
{
    return m_budget ? std::max(Milliseconds(0), used(now) - *m_budget) : Milliseconds(0);
}

qint64 PhaseClock::shownSeconds(Milliseconds now) const
{
    return m_budget ? ceil<seconds>(*m_budget - used(now)).count() : floor<seconds>(used(now)).count();
}

PhaseClock::Milliseconds PhaseClock::untilNextSecond(Milliseconds now) const
{
    const seconds shown(shownSeconds(now));
    return m_budget ? *remaining(now) - (shown - 1s) : shown + 1s - used(now);
}

ClockStage PhaseClock::stage(Milliseconds now) const
{
    if (!m_budget || 2 * used(now) < *m_budget)
        return ClockStage::Plain;
    if (4 * used(now) < 3 * *m_budget)
        return ClockStage::Green;
    return used(now) < *m_budget ? ClockStage::Yellow : ClockStage::Red;
}

QList<PhaseClock::Milliseconds> PhaseClock::takeCrossed(Milliseconds now, QList<Milliseconds> thresholds)
{
    if (!m_budget)
        return {};
    const Milliseconds before = std::exchange(m_before, *remaining(now));
    thresholds.removeIf([=, this](Milliseconds threshold) { return before <= threshold || m_before > threshold; });
    std::ranges::sort(thresholds, std::ranges::greater());
    return thresholds;
}

} // namespace Baiwen
