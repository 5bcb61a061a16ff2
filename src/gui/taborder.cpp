// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/taborder.h"

#include <QList>
#include <QWidget>

namespace Baiwen {

void takePlaceInTabOrder(QWidget *body, QWidget *place)
{
    QList<QWidget *> stops;
    for (QWidget *w = body->nextInFocusChain(); w != body; w = w->nextInFocusChain()) {
        if (w->focusPolicy() != Qt::NoFocus && body->isAncestorOf(w))
            stops << w;
    }
    // QWidget::setTabOrder() passes over what takes no focus; in the order it stands all the same.
    const Qt::FocusPolicy policy = place->focusPolicy();
    place->setFocusPolicy(Qt::TabFocus);
    QWidget *before = place;
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    place->setFocusPolicy(policy);
}

} // namespace Baiwen
