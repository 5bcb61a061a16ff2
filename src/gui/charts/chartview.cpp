// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartview.h"

#include "gui/theme/theme.h"

#include <QBarLegendMarker>
#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int MarkerSize = 10;
static constexpr int LineWidth = 2;
static constexpr int RightMargin = 14; ///< for what of the last label stands out
static constexpr double EdgeShare = 0.04;
static constexpr double BarWidth = 0.75; ///< of the place it has

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // QGraphicsView makes it a stop of the Tab key
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, RightMargin, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &ChartView::draw);
}

void ChartView::setContent(const ChartData &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.title);
    setAccessibleDescription(content.summary);
    draw();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::draw()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : {m_x, m_y}) {
        if (axis)
            chart()->removeAxis(axis); // and hands it back
        delete axis;
    }
    m_x = makeAxis(m_content.x);
    m_y = makeAxis(m_content.y);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    if (m_content.guide)
        addGuide(*m_content.guide);
    if (!m_content.bars.isEmpty())
        addBars();
    for (const ChartSeries &series : std::as_const(m_content.series))
        addSeries(series);

    QLegend *legend = chart()->legend();
    legend->setAlignment(Qt::AlignBottom);
    legend->setFont(m_theme.font(Metrics::SmallText));
    legend->setLabelColor(m_theme.tokens().muted);
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
    int named = 0;
    const QList<QLegendMarker *> markers = legend->markers();
    for (QLegendMarker *marker : markers) {
        const bool isNamed = !marker->label().isEmpty();
        marker->setVisible(isNamed);
        if (auto *bar = qobject_cast<QBarLegendMarker *>(marker)) {
            marker->setShape(QLegend::MarkerShapeRectangle);
            marker->setBrush(bar->barset()->color());
            marker->setPen(Qt::NoPen);
        }
        named += isNamed ? 1 : 0;
    }
    legend->setVisible(named > 1);
}

static QValueAxis *makeLabelAxis(const ChartAxis &axis)
{
    auto *labelled = new QCategoryAxis;
    labelled->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    labelled->setStartValue(axis.from);
    for (const ChartLabel &label : axis.labels)
        labelled->append(label.text, label.at);
    return labelled;
}

QAbstractAxis *ChartView::makeAxis(const ChartAxis &axis) const
{
    const Tokens &t = m_theme.tokens();
    auto *value = axis.labels.isEmpty() ? new QValueAxis : makeLabelAxis(axis);
    // A little more than asked for: a dot on the edge would be cut in half. Bars stand on the edge.
    const double margin = m_content.bars.isEmpty() ? EdgeShare * (axis.to - axis.from) : 0;
    value->setRange(axis.from - margin, axis.to + margin);
    value->setLabelFormat(u"%d"_s);
    if (!axis.labels.isEmpty()) {
        value->setGridLineVisible(false);
    } else if (axis.step > 0) {
        value->setTickType(QValueAxis::TicksDynamic);
        value->setTickAnchor(axis.from);
        value->setTickInterval(axis.step);
    } else {
        value->setLabelFormat(u" "_s); // without labels there would be no room for the title
        value->setGridLineVisible(false);
        value->setLineVisible(false);
    }
    value->setTitleText(axis.title);
    value->setTitleFont(m_theme.font(Metrics::SmallText));
    value->setLabelsFont(m_theme.font(Metrics::SmallText));
    value->setTitleBrush(t.muted);
    value->setLabelsColor(t.muted);
    value->setLinePenColor(t.border);
    value->setGridLineColor(t.border);
    return value;
}

void ChartView::addGuide(const ChartGuide &guide)
{
    addLine(QPen(m_theme.tokens().muted, 1, Qt::DashLine), {{guide.x1, guide.y1}, {guide.x2, guide.y2}}, guide.name);
}

QColor ChartView::colour(ChartTone tone) const
{
    const Tokens &t = m_theme.tokens();
    switch (tone) {
    case ChartTone::Accent:
        return t.accent;
    case ChartTone::Muted:
        return t.muted;
    case ChartTone::Good:
        return t.jade;
    case ChartTone::Warning:
        return t.amber;
    case ChartTone::Error:
        return t.cinnabar;
    }
    return {};
}

void ChartView::addBars()
{
    auto *stack = new QStackedBarSeries;
    stack->setBarWidth(BarWidth);
    for (const ChartBars &bars : std::as_const(m_content.bars)) {
        auto *set = new QBarSet(bars.name);
        set->setColor(colour(bars.tone));
        set->setPen(QPen(m_theme.tokens().surface, 1));
        set->append(bars.values);
        stack->append(set);
    }
    connect(stack, &QAbstractBarSeries::hovered, this, [this](bool isOver, int place) {
        if (const QString text = m_content.barTexts.value(place); isOver && !text.isEmpty())
            QToolTip::showText(QCursor::pos(), text);
        else
            QToolTip::hideText();
    });
    attach(stack);
}

void ChartView::addSeries(const ChartSeries &series)
{
    const Tokens &t = m_theme.tokens();
    const QColor colour = series.isMuted ? t.muted : t.accent;
    QList<QPointF> points;
    for (const ChartPoint &point : series.points) {
        points << QPointF(point.x, point.y);
        if (point.error)
            addLine(QPen(colour, 1), {{point.x, point.y - *point.error}, {point.x, point.y + *point.error}}, {});
    }
    if (series.isConnected)
        addLine(QPen(colour, LineWidth), points, {});

    auto *dots = new QScatterSeries;
    dots->setName(series.name);
    dots->setMarkerSize(m_theme.px(MarkerSize));
    dots->setColor(series.isMuted ? t.surface : colour);
    dots->setBorderColor(series.isMuted ? colour : t.surface);
    dots->append(points);
    connect(dots, &QScatterSeries::hovered, this, [series](const QPointF &at, bool isOver) {
        QStringList texts; // several may lie on one another
        for (const ChartPoint &point : series.points) {
            if (QPointF(point.x, point.y) == at && !point.text.isEmpty())
                texts << point.text;
        }
        if (isOver && !texts.isEmpty())
            QToolTip::showText(QCursor::pos(), texts.join(u'\n'));
        else
            QToolTip::hideText();
    });
    attach(dots);
}

void ChartView::addLine(const QPen &pen, const QList<QPointF> &points, const QString &name)
{
    auto *line = new QLineSeries;
    line->setName(name);
    line->setPen(pen);
    line->append(points);
    attach(line);
}

void ChartView::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

} // namespace Baiwen
