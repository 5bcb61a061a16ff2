// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace Baiwen {

/// SQL for the time to write down for a change made at `now` to a row last changed at `before`: now, or a millisecond
/// after `before` when the clock was set back in between. So the latest change of one copy is always its newest, and
/// a merge cannot prefer an older one.
[[nodiscard]] inline std::string changeTime(const std::string &now, const std::string &before)
{
    return "max(" + now + ", coalesce(strftime('%Y-%m-%dT%H:%M:%fZ', " + before + ", '+0.001 seconds'), ''))";
}

} // namespace Baiwen
