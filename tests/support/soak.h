// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Baiwen {

/// How often a test repeats what only chance can show: the short form in the daily run, the full one under the ctest
/// label "soak". A test that includes this file is registered for both.
[[nodiscard]] inline int repetitions(int daily, int full)
{
    return qEnvironmentVariableIsSet("BAIWEN_SOAK") ? full : daily;
}

} // namespace Baiwen
