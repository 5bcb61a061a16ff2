// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <optional>
#include <utility>

namespace Baiwen {

/// Finds that the machine slept: the lead of the boot clock over the monotonic one grew by more than 2 s.
class SleepWatch final
{
public:
    explicit SleepWatch(const Clock &clock)
        : m_lead(clock.boot() - clock.monotonic())
    { }

    /// Time slept since the last call, if it was sleep and not the clocks' own drift.
    [[nodiscard]] std::optional<std::chrono::milliseconds> takeSleep(const Clock &clock)
    {
        const auto lead = clock.boot() - clock.monotonic();
        const auto slept = lead - std::exchange(m_lead, lead);
        return slept > std::chrono::seconds(2) ? std::optional(slept) : std::nullopt;
    }

private:
    std::chrono::milliseconds m_lead;
};

} // namespace Baiwen
