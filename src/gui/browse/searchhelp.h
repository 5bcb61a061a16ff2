// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen::SearchHelp {

/// What the query language knows, for the reading pane.
[[nodiscard]] QString title();
[[nodiscard]] QString markdown();

} // namespace Baiwen::SearchHelp
