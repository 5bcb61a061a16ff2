// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace Baiwen {

using namespace std::chrono;

#ifdef Q_OS_LINUX
static milliseconds read(clockid_t id)
{
    timespec t{};
    clock_gettime(id, &t);
    return duration_cast<milliseconds>(seconds(t.tv_sec) + nanoseconds(t.tv_nsec));
}

milliseconds SystemClock::monotonic() const
{
    return read(CLOCK_MONOTONIC);
}

milliseconds SystemClock::boot() const
{
    return read(CLOCK_BOOTTIME);
}
#else
milliseconds SystemClock::monotonic() const
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

milliseconds SystemClock::boot() const
{
    // No second clock to compare with: sleep is then not seen, and counts as time passed.
    return monotonic();
}
#endif

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace Baiwen
