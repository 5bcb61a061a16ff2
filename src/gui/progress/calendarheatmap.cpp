// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/calendarheatmap.h"

#include "gui/progress/progresscharts.h"
#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Weeks = ProgressCharts::CalendarWeeks;
static constexpr int Levels = 4; ///< beside none
static constexpr int LargestCell = 20;
static constexpr int SmallestCell = 6;
static constexpr int Gap = 3;
static constexpr int Padding = 6;

CalendarHeatmap::CalendarHeatmap(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(Weeks * SmallestCell);
    connect(&theme, &Theme::changed, this, &CalendarHeatmap::fit);
    retranslate();
}

void CalendarHeatmap::setDays(const AnswersByDay &days, QDate today)
{
    const bool isAtEnd = !m_current.isValid() || m_current == m_today;
    m_days = days;
    m_today = today;
    m_first = ProgressCharts::calendarBegin(today);
    m_most = 0;
    for (auto it = days.lowerBound(m_first); it != days.end() && it.key() <= today; ++it)
        m_most = std::max(m_most, it->answers());
    setCurrentDay(isAtEnd ? today : m_current);
    fit();
}

void CalendarHeatmap::setCurrentDay(QDate day)
{
    m_current = std::clamp(day, m_first, m_today);
    setAccessibleName(text(m_current)); // and tells that it is another
    update();
}

void CalendarHeatmap::retranslate()
{
    setAccessibleDescription(tr("A year, a day each. Arrow keys go to another day or week."));
    if (m_today.isValid())
        setDays(m_days, m_today); // weeks begin elsewhere in another language
}

QString CalendarHeatmap::text(QDate day) const
{
    return ProgressCharts::dayText(day, m_days.value(day));
}

int CalendarHeatmap::textHeight() const
{
    return QFontMetrics(m_theme.font(Metrics::SmallText)).height() + Padding;
}

int CalendarHeatmap::namesWidth() const
{
    const QFontMetrics metrics(m_theme.font(Metrics::SmallText));
    int widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return widest + Padding;
}

int CalendarHeatmap::cell() const
{
    return std::clamp((width() - namesWidth()) / Weeks, SmallestCell, m_theme.px(LargestCell));
}

void CalendarHeatmap::fit()
{
    setFixedHeight(2 * textHeight() + 7 * cell() + Padding);
    update();
}

void CalendarHeatmap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QRect CalendarHeatmap::cellOf(QDate day) const
{
    const auto days = m_first.daysTo(day);
    if (days < 0 || day > m_today)
        return {};
    const int size = cell() - std::min(Gap, cell() / 3);
    return {namesWidth() + int(days / 7) * cell(), textHeight() + int(days % 7) * cell(), size, size};
}

QDate CalendarHeatmap::dayAt(const QPoint &position) const
{
    const QPoint at = position - QPoint(namesWidth(), textHeight());
    if (at.x() < 0 || at.y() < 0 || at.x() / cell() >= Weeks || at.y() / cell() >= 7)
        return {};
    const QDate day = m_first.addDays(7 * (at.x() / cell()) + at.y() / cell());
    return day <= m_today ? day : QDate();
}

int CalendarHeatmap::levelOf(QDate day) const
{
    const int answers = m_days.value(day).answers();
    return m_most > 0 ? (Levels * answers + m_most - 1) / m_most : 0;
}

QColor CalendarHeatmap::colour(int level) const
{
    const Tokens &t = m_theme.tokens();
    if (level == 0)
        return t.sunken;
    const float share = float(level) / Levels;
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(t.accentTint.redF(), t.accent.redF()), mix(t.accentTint.greenF(), t.accent.greenF()),
                            mix(t.accentTint.blueF(), t.accent.blueF()));
}

void CalendarHeatmap::paintEvent(QPaintEvent *)
{
    if (!m_today.isValid())
        return;
    QPainter painter(this);
    painter.setFont(m_theme.font(Metrics::SmallText));
    paintNames(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (QDate day = m_first; day <= m_today; day = day.addDays(1)) {
        painter.setBrush(colour(levelOf(day)));
        painter.drawRoundedRect(cellOf(day), 2, 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().text, Metrics::FocusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellOf(m_current).adjusted(-1, -1, 1, 1), 3, 3);
    }
    paintLegend(painter);
}

void CalendarHeatmap::paintNames(QPainter &painter) const
{
    painter.setPen(m_theme.tokens().muted);
    const QLocale locale;
    const int every = 2 * cell() >= painter.fontMetrics().height() ? 2 : 3;
    for (int day = 0; day < 7; day += every) {
        const QRect row(0, textHeight() + day * cell(), namesWidth(), cell());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         locale.dayName(m_first.addDays(day).dayOfWeek(), QLocale::ShortFormat));
    }
    int free = 0; // from where on there is room
    for (QDate week = m_first; week <= m_today; week = week.addDays(7)) {
        const QDate last = week.addDays(6);
        const int x = cellOf(week).x();
        if (last.day() > 7 || x < free)
            continue; // no month begins in it
        const QString name = locale.standaloneMonthName(last.month(), QLocale::ShortFormat);
        const int wide = painter.fontMetrics().horizontalAdvance(name);
        if (x + wide > width())
            continue;
        painter.drawText(QPoint(x, painter.fontMetrics().ascent()), name);
        free = x + wide + Padding;
    }
}

void CalendarHeatmap::paintLegend(QPainter &painter) const
{
    const QRect line(0, height() - textHeight(), width(), textHeight());
    const int size = painter.fontMetrics().ascent();
    const QString more = tr("More");
    const QString less = tr("Less");
    int x = line.right() - painter.fontMetrics().horizontalAdvance(more);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(QRect(QPoint(x, line.top()), line.bottomRight()), Qt::AlignVCenter, more);
    for (int level = Levels; level >= 0; --level) {
        x -= size + Gap;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(level));
        painter.drawRoundedRect(x - Gap, line.center().y() - size / 2, size, size, 2, 2);
    }
    x -= Padding + painter.fontMetrics().horizontalAdvance(less);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(QRect(QPoint(x, line.top()), line.bottomRight()), Qt::AlignVCenter, less);
    painter.setPen(m_theme.tokens().text);
    painter.drawText(QRect(line.topLeft(), QPoint(x - Padding, line.bottom())), Qt::AlignVCenter, text(m_current));
}

bool CalendarHeatmap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QDate day = dayAt(help->pos()); day.isValid())
        QToolTip::showText(help->globalPos(), text(day), this, cellOf(day));
    else
        QToolTip::hideText();
    return true;
}

void CalendarHeatmap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentDay(m_current.addDays(-7));
        break;
    case Qt::Key_Right:
        setCurrentDay(m_current.addDays(7));
        break;
    case Qt::Key_Up:
        setCurrentDay(m_current.addDays(-1));
        break;
    case Qt::Key_Down:
        setCurrentDay(m_current.addDays(1));
        break;
    case Qt::Key_Home:
        setCurrentDay(m_first);
        break;
    case Qt::Key_End:
        setCurrentDay(m_today);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarHeatmap::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        setCurrentDay(day);
}

} // namespace Baiwen
