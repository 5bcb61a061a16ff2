// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/statistics.h"

#include <QWidget>

namespace Baiwen {

class Theme;

/// A year of days, a column a week, the darker the more answers. One day is current: arrow keys move it by a day or a
/// week, Home and End go to the ends, and what it has is written below and told to screen readers.
class CalendarHeatmap final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHeatmap(const Theme &theme, QWidget *parent = nullptr);

    /// The year ends today.
    void setDays(const AnswersByDay &days, QDate today);
    [[nodiscard]] QDate currentDay() const { return m_current; }
    void setCurrentDay(QDate day); ///< held within the year
    /// Where a day is drawn; empty outside the year.
    [[nodiscard]] QRect cellOf(QDate day) const;
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QDate dayAt(const QPoint &position) const; ///< invalid: none
    [[nodiscard]] QString text(QDate day) const;
    [[nodiscard]] QColor colour(int level) const;
    [[nodiscard]] int levelOf(QDate day) const;
    [[nodiscard]] int cell() const; ///< with the gap to the next
    [[nodiscard]] int textHeight() const;
    [[nodiscard]] int namesWidth() const; ///< of the days of the week, at the left
    void fit();
    void paintNames(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    const Theme &m_theme;
    AnswersByDay m_days;
    QDate m_first; ///< of the first week
    QDate m_today;
    QDate m_current;
    int m_most = 0; ///< answers of the busiest day
};

} // namespace Baiwen
