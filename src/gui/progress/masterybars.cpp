// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/masterybars.h"

#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int RowPadding = 10;
static constexpr int BarHeight = 8;
static constexpr int Space = 12;
static constexpr double LargestTitleShare = 0.4; ///< of the width

MasteryBars::MasteryBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &MasteryBars::fit);
    retranslate();
    fit();
}

void MasteryBars::setTopics(const QList<TopicMastery> &topics)
{
    m_topics = topics;
    fit();
}

void MasteryBars::retranslate()
{
    setAccessibleName(tr("Mastery by topic"));
    setAccessibleDescription(tr("The numbers are in the table below."));
    update();
}

QList<MasteryBars::Part> MasteryBars::partsOf(const TopicMastery &topic) const
{
    const Tokens &t = m_theme.tokens();
    return {{tr("Mastered"), t.jade, topic.mastered},
            {tr("Learning"), t.accent, topic.learning},
            {tr("New"), t.border, topic.fresh}};
}

int MasteryBars::titleWidth() const
{
    const QFontMetrics metrics(m_theme.font());
    int widest = 0;
    for (const TopicMastery &topic : m_topics)
        widest = std::max(widest, metrics.horizontalAdvance(topic.title));
    return std::min(widest, static_cast<int>(LargestTitleShare * width())) + Space;
}

int MasteryBars::rowHeight() const
{
    return QFontMetrics(m_theme.font()).height() + RowPadding;
}

void MasteryBars::fit()
{
    setFixedHeight((static_cast<int>(m_topics.size()) + 1) * rowHeight());
    update();
}

void MasteryBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font());
    for (int i = 0; i < m_topics.size(); ++i)
        paintRow(painter, {0, i * rowHeight(), width(), rowHeight()}, m_topics[i]);
    painter.setFont(m_theme.font(Metrics::SmallText));
    paintLegend(painter);
}

void MasteryBars::paintRow(QPainter &painter, const QRect &row, const TopicMastery &topic) const
{
    const Tokens &t = m_theme.tokens();
    const int left = titleWidth();
    const int numberWidth = painter.fontMetrics().horizontalAdvance(u"000 / 000"_s);
    const QRect title(row.topLeft(), QSize(left - Space, row.height()));
    painter.setPen(t.text);
    painter.drawText(title, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(topic.title, Qt::ElideRight, title.width()));
    painter.setPen(t.muted);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(topic.mastered).arg(topic.questions()));

    const qreal height = m_theme.px(BarHeight);
    const QRectF bar(left, row.center().y() - height / 2, width() - left - numberWidth - Space, height);
    QPainterPath rounded;
    rounded.addRoundedRect(bar, height / 2, height / 2);
    painter.save();
    painter.setClipPath(rounded);
    qreal x = bar.left();
    for (const Part &part : partsOf(topic)) {
        const qreal wide = bar.width() * part.count / topic.questions();
        painter.fillRect(QRectF(x, bar.top(), wide, height), part.colour);
        x += wide;
    }
    painter.restore();
}

void MasteryBars::paintLegend(QPainter &painter) const
{
    const QRect line(0, height() - rowHeight(), width(), rowHeight());
    const int size = painter.fontMetrics().ascent();
    int x = titleWidth();
    for (const Part &part : partsOf({})) {
        painter.fillRect(QRect(x, line.center().y() - size / 2, size, size), part.colour);
        x += size + Space / 2;
        painter.setPen(m_theme.tokens().muted);
        painter.drawText(QRect(QPoint(x, line.top()), line.bottomRight()), Qt::AlignVCenter, part.name);
        x += painter.fontMetrics().horizontalAdvance(part.name) + Space;
    }
}

bool MasteryBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / rowHeight();
    if (row >= m_topics.size()) {
        QToolTip::hideText();
        return true;
    }
    QStringList counts;
    for (const Part &part : partsOf(m_topics[row]))
        counts << u"%1 %2"_s.arg(part.name).arg(part.count);
    QToolTip::showText(help->globalPos(), m_topics[row].title + u'\n' + counts.join(u" · "_s), this,
                       {0, row * rowHeight(), width(), rowHeight()});
    return true;
}

} // namespace Baiwen
