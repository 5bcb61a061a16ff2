// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

class Theme;

/// What Fusion and the palette cannot say: radii, hairlines, paddings, the primary button. Widgets opt in by the
/// dynamic properties `role` ("primary", "quiet", "chip", "card", "pane", "title", "section", "muted", "good",
/// "warning", "error").
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace Baiwen
