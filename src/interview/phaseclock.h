// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace Baiwen {

/// How far the time has gone: plain below 0.50 T, then green, yellow from 0.75 T, red from T.
enum class ClockStage { Plain, Green, Yellow, Red };

/// The time of one phase: remaining = budget − (now − start − paused). With no budget it counts up. Holds no timer and
/// counts no ticks; `now` is monotonic and comes with each question, so a call may be late but never wrong.
class PhaseClock final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    PhaseClock() = default;
    /// `used` and `extension` are those of a phase taken up again.
    PhaseClock(Milliseconds now, std::optional<Milliseconds> budget, Milliseconds used = Milliseconds(0),
               Milliseconds extension = Milliseconds(0));

    void pause(Milliseconds now);
    /// Returns how long the pause was; 0 when there was none.
    Milliseconds resume(Milliseconds now);
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    /// More time from now on. Without a budget there is nothing to lengthen, and it is only noted.
    void extend(Milliseconds time);

    [[nodiscard]] bool isCountingUp() const { return !m_budget; }
    /// Pauses excluded, never negative.
    [[nodiscard]] Milliseconds used(Milliseconds now) const;
    [[nodiscard]] Milliseconds extension() const { return m_extension; }
    /// Extensions included; negative in overtime. None when counting up.
    [[nodiscard]] std::optional<Milliseconds> remaining(Milliseconds now) const;
    /// Beyond the budget; 0 while there is time left or no limit.
    [[nodiscard]] Milliseconds overtime(Milliseconds now) const;

    /// What the clock's face says: ceil(remaining), so that 0 is shown only when time is up, and negative in overtime;
    /// counting up, whole seconds gone.
    [[nodiscard]] qint64 shownSeconds(Milliseconds now) const;
    /// Until shownSeconds() changes, 1 to 1000 ms: what to arm a precise timer for.
    [[nodiscard]] Milliseconds untilNextSecond(Milliseconds now) const;
    [[nodiscard]] ClockStage stage(Milliseconds now) const;

    /// The thresholds (remaining times) crossed since the last call, before > t && now <= t, from the largest down. One
    /// that an extension puts ahead again is crossed again.
    [[nodiscard]] QList<Milliseconds> takeCrossed(Milliseconds now, QList<Milliseconds> thresholds);

private:
    Milliseconds m_start{0};
    std::optional<Milliseconds> m_budget; ///< extensions included
    Milliseconds m_extension{0};
    Milliseconds m_paused{0};
    std::optional<Milliseconds> m_pausedAt;
    Milliseconds m_before{0}; ///< remaining at the last takeCrossed()
};

} // namespace Baiwen
