// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/clockring.h"

#include "gui/interview/interviewtext.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

#include <numeric>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int DigitText = 28;
static constexpr int RingWidth = 8;
static constexpr int RingPadding = 18; ///< between the ring and the widest time

ClockRing::ClockRing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"clockRing"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ClockRing::setLongest(qint64 seconds)
{
    if (m_longest == seconds)
        return;
    m_longest = seconds;
    updateGeometry();
    update();
}

void ClockRing::setTime(qint64 seconds, double left, ClockStage stage)
{
    if (m_seconds == seconds && qFuzzyCompare(1 + m_left, 1 + left) && m_stage == stage)
        return;
    m_seconds = seconds;
    m_left = qBound(0.0, left, 1.0);
    m_stage = stage;
    update();
}

QString ClockRing::text() const
{
    return InterviewText::clock(m_seconds);
}

QFont ClockRing::digitFont() const
{
    QFont font = this->font();
    font.setPixelSize(m_theme.px(DigitText));
    font.setWeight(QFont::DemiBold);
    return font;
}

QList<QRectF> ClockRing::cells() const
{
    const QFontMetricsF metrics(digitFont());
    qreal digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = qMax(digit, metrics.horizontalAdvance(QChar(c)));
    const QString longest = InterviewText::clock(m_longest);
    const qsizetype count = qMax(longest.size(), qsizetype(InterviewText::clock(qAbs(m_seconds)).size()));
    const qreal colon = metrics.horizontalAdvance(u':');
    QList<qreal> widths;
    for (qsizetype i = 0; i < count; ++i)
        widths.append((count - i) % 3 == 0 ? colon : digit);
    qreal x = width() / 2.0 - std::accumulate(widths.begin(), widths.end(), 0.0) / 2;
    const qreal height = metrics.ascent() + metrics.descent();
    QList<QRectF> cells;
    for (const qreal cell : widths) {
        cells.append(QRectF(x, (this->height() - height) / 2, cell, height));
        x += cell;
    }
    return cells;
}

QSize ClockRing::sizeHint() const
{
    const QFontMetricsF metrics(digitFont());
    // Room for five cells and a sign whatever is shown: one size for every question.
    const qreal digits = metrics.horizontalAdvance(u"+00:00"_s);
    const int side = qCeil(digits) + 2 * m_theme.px(RingPadding) + 2 * m_theme.px(RingWidth);
    return {side, side};
}

QColor ClockRing::stageColour() const
{
    const Tokens &t = m_theme.tokens();
    switch (m_stage) {
    case ClockStage::Plain:
        break;
    case ClockStage::Green:
        return t.jade;
    case ClockStage::Yellow:
        return t.amber;
    case ClockStage::Red:
        return t.cinnabar;
    }
    return t.accent;
}

void ClockRing::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = m_theme.px(RingWidth);
    const qreal side = qMin(width(), height()) - pen - 2;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setBrush(t.surface);
    painter.setPen(QPen(t.border, pen));
    painter.drawEllipse(ring);
    const QColor colour = stageColour();
    if (m_left > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, qRound(m_left * 360 * 16));
    }

    painter.setFont(digitFont());
    painter.setPen(m_stage == ClockStage::Red ? colour : t.text);
    const QList<QRectF> places = cells();
    const QString digits = InterviewText::clock(qAbs(m_seconds));
    for (qsizetype i = 0; i < digits.size(); ++i)
        painter.drawText(places[places.size() - digits.size() + i], Qt::AlignCenter, digits[i]);
    if (m_seconds < 0) {
        const QRectF first = places[places.size() - digits.size()];
        painter.drawText(first.translated(-first.width(), 0), Qt::AlignCenter, u"+"_s);
    }
}

void ClockRing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Baiwen
