// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

/// Tables whose rule has cells of one or two hyphens, as GitHub Flavored Markdown allows (section 4.10) and people
/// write; md4c asks for three. Their rules come back with three; nothing in a fenced code block is touched.
[[nodiscard]] QString repairTables(QStringView markdown);

} // namespace Baiwen
