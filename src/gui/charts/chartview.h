// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartdata.h"

#include <QChartView>

namespace Baiwen {

class Theme;

/// Draws a chart in the colours and sizes of the theme, and anew when that changes. It takes no keys and no wheel: the
/// page scrolls on under the pointer, and the numbers stand in a table beside it.
class ChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const ChartData &content);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void draw();
    [[nodiscard]] QAbstractAxis *makeAxis(const ChartAxis &axis) const;
    void addGuide(const ChartGuide &guide);
    void addBars();
    [[nodiscard]] QColor colour(ChartTone tone) const;
    void addSeries(const ChartSeries &series);
    void addLine(const QPen &pen, const QList<QPointF> &points, const QString &name);
    void attach(QAbstractSeries *series);

    const Theme &m_theme;
    ChartData m_content;
    QAbstractAxis *m_x = nullptr;
    QAbstractAxis *m_y = nullptr;
};

} // namespace Baiwen
