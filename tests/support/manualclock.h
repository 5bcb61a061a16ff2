// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace Baiwen {

/// A clock that a test moves by hand.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] std::chrono::milliseconds boot() const override { return m_boot; }
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void advance(std::chrono::milliseconds time)
    {
        m_monotonic += time;
        m_boot += time;
        m_now = m_now.addMSecs(time.count());
    }
    /// The machine sleeps: time passes on the boot and wall clocks only.
    void sleep(std::chrono::milliseconds time)
    {
        m_boot += time;
        m_now = m_now.addMSecs(time.count());
    }
    /// Somebody sets the wall clock.
    void setNow(const QDateTime &now) { m_now = now; }

private:
    std::chrono::milliseconds m_monotonic{1'000'000};
    std::chrono::milliseconds m_boot{1'500'000};
    QDateTime m_now{QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC};
};

} // namespace Baiwen
