// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Baiwen {

/// Where time comes from. Injected everywhere, so that a test can make an hour pass in no time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Never goes back and stands still while the machine sleeps (CLOCK_MONOTONIC). All timing is done on this one.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Never goes back and counts sleep too (CLOCK_BOOTTIME): its lead over monotonic() grows by the time slept.
    [[nodiscard]] virtual std::chrono::milliseconds boot() const = 0;
    /// The wall clock, UTC. For stamps in the history only; the user may set it at any time.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::milliseconds boot() const override;
    [[nodiscard]] QDateTime now() const override;
};

} // namespace Baiwen
