// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/librarystore.h"
#include "study/replay.h"

namespace Baiwen {

/// How well a question is known, drawn as an empty, half or full dot.
enum class Mastery { New, Learning, Mastered };

/// Mastered is what went well in the latest interview, and what studying brings back after three weeks or more unless
/// that interview found it weak. Questions not in it are New.
[[nodiscard]] QHash<QString, Mastery> masteryOf(const ProgressByQuestion &progress, const StatesByQuestion &states);

} // namespace Baiwen
