// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;

namespace Baiwen {

/// A label that shows its text as it is, markup included, and wraps it. `role` is one of the style sheet.
[[nodiscard]] QLabel *textLabel(const QString &text, const QString &role = {}, const QString &name = {});

} // namespace Baiwen
