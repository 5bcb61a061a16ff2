// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Baiwen {

/// A question that is forgotten again and again, and wants to be looked at rather than repeated: at 8 lapses, and told
/// again at every 4 more. It is marked and shown, not hidden. Source: Anki's manual, "Leeches" (which tells again at
/// every half of the threshold).
inline constexpr int LeechThreshold = 8;

[[nodiscard]] constexpr bool isLeech(int lapses)
{
    return lapses >= LeechThreshold;
}

/// Whether the lapse that made them so many is one to tell the user.
[[nodiscard]] constexpr bool isLeechAlarm(int lapses)
{
    return isLeech(lapses) && (lapses - LeechThreshold) % (LeechThreshold / 2) == 0;
}

} // namespace Baiwen
