// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Baiwen {

/// A room of the window: what fills it beside the rail.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is open here, for the window's title; empty when the program's name says enough.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void retranslate() = 0;
    /// Puts what is to be found again at the next start into the window state.
    virtual void saveState() const { }
    /// False when the user would rather stay.
    [[nodiscard]] virtual bool mayClose() { return true; }

Q_SIGNALS:
    void titleChanged();
};

} // namespace Baiwen
