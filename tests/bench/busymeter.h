// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>

#include <algorithm>

namespace Baiwen {

/// The busiest stretch of this thread since reset(): from one look at the event queue to the next.
class BusyMeter final : public QObject
{
public:
    BusyMeter()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_timer.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { take(); });
    }
    void reset()
    {
        m_longest = 0;
        m_timer.start();
    }
    void take()
    {
        if (m_timer.isValid())
            m_longest = std::max(m_longest, m_timer.nsecsElapsed());
        m_timer.start();
    }
    /// In milliseconds.
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QElapsedTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace Baiwen
