// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Baiwen {

class Theme;

/// An icon of resources/icons, drawn in the theme's colours at the moment it is painted: a theme switch needs no new
/// icons. Off it is in the text colour, on (checked) in the accent, disabled muted. `theme` must outlive the icon.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name);

/// One pixmap of an icon in a colour of choice, for delegates and documents.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace Baiwen
