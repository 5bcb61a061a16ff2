// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

/// The character that "&amp;", "&#20013;" or "&#x4E2D;" stands for; the text itself when the name is not known here.
[[nodiscard]] QString resolveEntity(const QString &entity);

/// Text with its entities resolved.
[[nodiscard]] QString resolveEntities(const QString &text);

} // namespace Baiwen
