// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reporttables.h"

namespace Baiwen {

/// What a chart shows, before anything is drawn: the view draws it, the table lists it, the summary says it.

struct ChartPoint
{
    double x = 0;
    double y = 0;
    std::optional<double> error; ///< y ± this
    QString text; ///< for the pointer over it

    bool operator==(const ChartPoint &) const = default;
};

struct ChartSeries
{
    QString name; ///< for the legend
    bool isMuted = false; ///< stands back behind the others
    bool isConnected = false; ///< by a line
    QList<ChartPoint> points;

    bool operator==(const ChartSeries &) const = default;
};

/// What the colour of a bar means; its name says it too.
enum class ChartTone { Accent, Muted, Good, Warning, Error };

/// One layer of a stack of bars.
struct ChartBars
{
    QString name; ///< for the legend
    ChartTone tone = ChartTone::Accent;
    QList<double> values; ///< at 0, 1, 2 … of the x axis

    bool operator==(const ChartBars &) const = default;
};

struct ChartLabel
{
    double at = 0;
    QString text;

    bool operator==(const ChartLabel &) const = default;
};

struct ChartAxis
{
    QString title;
    double from = 0;
    double to = 100;
    double step = 25; ///< between the ticks; 0: none are wanted
    QList<ChartLabel> labels{}; ///< in the place of numbers, in their order; no two are the same

    bool operator==(const ChartAxis &) const = default;
};

/// A line to compare with, from one point to another, in the units of the axes.
struct ChartGuide
{
    QString name;
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;

    bool operator==(const ChartGuide &) const = default;
};

struct ChartData
{
    QString title;
    QString summary; ///< a sentence or two with what matters, for whoever does not see the chart
    ChartAxis x;
    ChartAxis y;
    QList<ChartSeries> series;
    QList<ChartBars> bars; ///< stacked, the first at the bottom
    QStringList barTexts; ///< for the pointer over a stack, by its place
    std::optional<ChartGuide> guide;
    TextTable table; ///< its numbers

    bool operator==(const ChartData &) const = default;
};

} // namespace Baiwen
