// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Baiwen {

/// A widget that stands in the reading column of DetailView and scrolls with its text.
class ColumnPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Takes this width and says which height it then needs.
    [[nodiscard]] virtual int fit(int width) = 0;

Q_SIGNALS:
    /// It needs another height.
    void grown();
    /// This, in its own coordinates, should be in sight: the keyboard went there. Not what was clicked: it is in sight,
    /// and must not move away under the mouse.
    void sightRequested(const QRect &rect);
};

} // namespace Baiwen
