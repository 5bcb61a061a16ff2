// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/buttonkeys.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace Baiwen {

static bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

static QAbstractButton *focusedButton(const QWidget &widget)
{
    return qobject_cast<QAbstractButton *>(widget.window()->focusWidget());
}

ButtonKeys::ButtonKeys(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this); // where keys come that nobody below has taken
}

bool ButtonKeys::isReturnForPage(const QKeyEvent &event, const QWidget &page)
{
    const QAbstractButton *button = focusedButton(page);
    return isReturn(event) && (!button || button->isCheckable());
}

bool ButtonKeys::eventFilter(QObject *window, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    QAbstractButton *button = focusedButton(*static_cast<QWidget *>(window));
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!button || (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        const bool isButtons = key.key() == Qt::Key_Space || (isReturn(key) && !button->isCheckable());
        event->setAccepted(isButtons);
        return isButtons;
    }
    if (!isReturn(key) || key.isAutoRepeat())
        return false;
    button->click();
    return true;
}

} // namespace Baiwen
