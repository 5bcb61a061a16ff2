// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/phaseclock.h"

#include <QWidget>

namespace Baiwen {

class Theme;

/// The clock's face: a ring that empties, and digits that never move, each in a cell as wide as the widest of them.
/// Says nothing to a screen reader by itself: who shows it announces the few moments that matter.
class ClockRing final : public QWidget
{
    Q_OBJECT

public:
    explicit ClockRing(const Theme &theme, QWidget *parent = nullptr);

    /// The longest time that will be shown, in seconds: what the cells are laid out for.
    void setLongest(qint64 seconds);
    /// Negative seconds are overtime, shown as +0:12. `left` is the part of the ring still there, 0 to 1.
    void setTime(qint64 seconds, double left, ClockStage stage);

    [[nodiscard]] QString text() const;
    [[nodiscard]] ClockStage stage() const { return m_stage; }
    /// Where the characters stand, right-aligned: the last cell is the last digit's. The sign of overtime has a cell of
    /// its own before them.
    [[nodiscard]] QList<QRectF> cells() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont digitFont() const;
    [[nodiscard]] QColor stageColour() const;

    const Theme &m_theme;
    qint64 m_longest = 0;
    qint64 m_seconds = 0;
    double m_left = 1;
    ClockStage m_stage = ClockStage::Plain;
};

} // namespace Baiwen
