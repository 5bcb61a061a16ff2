// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/charts/chartdata.h"
#include "gui/progress/progresscharts.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace Baiwen {

class CalendarHeatmap;
class ChartCard;
class MasteryBars;
struct Context;

/// The cards of the progress page, side by side where there is room. Each is made, and filled, in a turn of the event
/// loop of its own: all at once would be felt.
class ProgressCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressCards(const Context &context, QWidget *parent = nullptr);

    /// `isStudied`: there are answers to tell of; without them only mastery is shown.
    void setNumbers(const ProgressNumbers &numbers, ProgressCharts::Period period, bool isStudied);
    void setInterviews(const QList<PastInterview> &past);
    void retranslate();

Q_SIGNALS:
    void exported(const QString &path);
    void exportFailed(const Baiwen::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card
    {
        ChartCard *card;
        bool isWide; ///< takes the whole width
    };
    using Member = ChartCard *ProgressCards::*;
    void make();
    void add(Member member, ChartCard *card, bool isWide);
    void fill(const std::function<void()> &step);
    void show(Member member, const std::function<ChartData()> &chart);
    void workOff();
    void arrange();

    const Context &m_context;
    QGridLayout *m_grid = nullptr;
    // Null until they are made:
    CalendarHeatmap *m_heatmap = nullptr;
    MasteryBars *m_bars = nullptr;
    QList<Card> m_cards; ///< in the order of the page
    ChartCard *m_calendar = nullptr;
    ChartCard *m_forecast = nullptr;
    ChartCard *m_retention = nullptr;
    ChartCard *m_answers = nullptr;
    ChartCard *m_time = nullptr;
    ChartCard *m_topics = nullptr;
    ChartCard *m_stability = nullptr;
    ChartCard *m_difficulty = nullptr;
    ChartCard *m_practice = nullptr;
    ChartCard *m_exam = nullptr;
    int m_columns = 0;
    QList<std::function<void()>> m_makers; ///< come first, and are never dropped
    QList<std::function<void()>> m_steps; ///< what is still to be filled
    QTimer m_filling;
};

} // namespace Baiwen
