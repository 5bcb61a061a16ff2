// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/topicmastery.h"

#include <QWidget>

namespace Baiwen {

class Theme;

/// A row a topic: its title, how many of its questions are mastered, being learned and new as a bar, and in numbers.
class MasteryBars final : public QWidget
{
    Q_OBJECT

public:
    explicit MasteryBars(const Theme &theme, QWidget *parent = nullptr);

    void setTopics(const QList<TopicMastery> &topics);
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QString name;
        QColor colour;
        int count;
    };
    [[nodiscard]] QList<Part> partsOf(const TopicMastery &topic) const;
    [[nodiscard]] int titleWidth() const; ///< with the space beside it
    [[nodiscard]] int rowHeight() const;
    void fit();
    void paintRow(QPainter &painter, const QRect &row, const TopicMastery &topic) const;
    void paintLegend(QPainter &painter) const;

    const Theme &m_theme;
    QList<TopicMastery> m_topics;
};

} // namespace Baiwen
