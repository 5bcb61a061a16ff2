// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/timebar.h"

#include "gui/interview/interviewtext.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int BarHeight = 10;
static constexpr int MarkHeight = 5; ///< of the target's bracket below the bar

TimeBar::TimeBar(const Theme &theme, const Attempt &attempt, const Timing &timing, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_timing(timing)
    , m_prep(attempt.prepUsed)
    , m_answer(attempt.answerUsed - attempt.overtime)
    , m_overtime(attempt.overtime)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text());
    setToolTip(text());
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QString TimeBar::text() const
{
    QStringList parts{tr("Preparing %1").arg(InterviewText::clock(m_prep)),
                      tr("answering %1 (target %2 to %3)")
                          .arg(InterviewText::clock(m_answer), InterviewText::clock(m_timing.targetFrom),
                               InterviewText::clock(m_timing.targetTo))};
    if (m_overtime.count() > 0)
        parts << tr("overtime %1").arg(InterviewText::clock(m_overtime));
    return parts.join(tr(", ", "between the parts of a time"));
}

QSize TimeBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(BarHeight + MarkHeight + 2)};
}

void TimeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Milliseconds whole =
        std::max({m_prep + m_answer + m_overtime, m_timing.prep + m_timing.limit + m_timing.grace, Milliseconds(1)});
    const auto xOf = [&](Milliseconds time) { return width() * double(time.count()) / double(whole.count()); };
    const qreal height = m_theme.px(BarHeight);

    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, width(), height), height / 2, height / 2);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.sunken);
    qreal x = 0;
    const auto segment = [&](Milliseconds time, const QColor &colour) {
        const qreal end = x + xOf(time);
        painter.fillRect(QRectF(x, 0, end - x, height), colour);
        x = end;
    };
    segment(m_prep, t.border);
    segment(m_answer, m_answer <= m_timing.targetTo ? t.jade : t.amber);
    segment(m_overtime, t.cinnabar);
    painter.setClipping(false);

    // The target lies behind the preparation actually taken.
    const qreal from = xOf(m_prep + m_timing.targetFrom);
    const qreal to = xOf(m_prep + m_timing.targetTo);
    const qreal below = height + m_theme.px(MarkHeight);
    painter.setPen(QPen(t.muted, 1.5));
    painter.drawPolyline(QPolygonF({{from, height + 1}, {from, below}, {to, below}, {to, height + 1}}));
}

} // namespace Baiwen
