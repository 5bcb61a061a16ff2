// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/scorebar.h"

#include "gui/interview/interviewtext.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int BarHeight = 10;

ScoreBar::ScoreBar(const Theme &theme, int score, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_score(qBound(0, score, 100))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QString::number(m_score));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ScoreBar::sizeHint() const
{
    return {m_theme.px(160), QFontMetrics(m_theme.font()).height()};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Metrics::ListText, QFont::DemiBold));
    const int number = painter.fontMetrics().horizontalAdvance(u"100"_s);
    const qreal height = m_theme.px(BarHeight);
    const QRectF bar(0, (this->height() - height) / 2, width() - number - 12, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    painter.setBrush(InterviewText::scoreColour(m_score, t));
    if (m_score > 0) {
        const QRectF filled(bar.topLeft(), QSizeF(qMax(height, bar.width() * m_score / 100), height));
        painter.drawRoundedRect(filled, height / 2, height / 2);
    }
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_score));
}

} // namespace Baiwen
