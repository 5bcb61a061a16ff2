// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace Baiwen {

class Theme;

/// The ground of a row in every list: tint and a 3-px accent bar when selected, sunken under the mouse, a ring when it
/// has the keyboard.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QRect &row);

} // namespace Baiwen
