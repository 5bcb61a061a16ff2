// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/rowpainting.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Baiwen {

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QRect &row)
{
    const Tokens &t = theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected)
        painter->fillRect(row, t.accentTint);
    else if (hovered)
        painter->fillRect(row, t.sunken);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), Metrics::SelectionBar, row.height()), t.accent);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, Metrics::FocusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
}

} // namespace Baiwen
