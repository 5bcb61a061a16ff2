// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace Baiwen {

/// Space and Return belong to the button that has the keyboard. By itself Qt 6.4 gives Return to buttons in dialogs
/// only, and both keys to a shortcut before any button.
class ButtonKeys final : public QObject
{
    Q_OBJECT

public:
    explicit ButtonKeys(QWidget *window);

    /// For a page on which Return means something: no button with an act of its own has the keyboard. (Buttons that can
    /// be checked choose; Return goes on to what the choice is for.)
    [[nodiscard]] static bool isReturnForPage(const QKeyEvent &event, const QWidget &page);

    bool eventFilter(QObject *window, QEvent *event) override;
};

} // namespace Baiwen
