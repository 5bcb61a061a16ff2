// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/progresscards.h"

#include "gui/charts/chartcard.h"
#include "gui/context.h"
#include "gui/interview/reportcharts.h"
#include "gui/progress/calendarheatmap.h"
#include "gui/progress/masterybars.h"
#include "gui/theme/theme.h"
#include "study/studysettings.h"

#include <QGridLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;
using ProgressCharts::Period;

static constexpr int WidthForTwo = 900; ///< at 100 % text
static constexpr int Space = 16;

ProgressCards::ProgressCards(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_heatmap(new CalendarHeatmap(context.theme))
    , m_bars(new MasteryBars(context.theme))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space);
    m_heatmap->setObjectName(u"calendarHeatmap"_s);
    m_bars->setObjectName(u"masteryBars"_s);
    m_calendar = add(new ChartCard(context.theme, u"calendarChart"_s, m_heatmap), true);
    m_forecast = addChart(u"forecastChart"_s);
    m_retention = addChart(u"retentionChart"_s);
    m_answers = addChart(u"answersChart"_s);
    m_time = addChart(u"studyTimeChart"_s);
    m_topics = add(new ChartCard(context.theme, u"masteryChart"_s, m_bars), true);
    m_stability = addChart(u"stabilityChart"_s);
    m_difficulty = addChart(u"difficultyChart"_s);
    m_practice = addChart(u"practiceTrend"_s);
    m_exam = addChart(u"examTrend"_s);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, [this] {
        if (!m_steps.isEmpty())
            m_steps.takeFirst()();
        if (m_steps.isEmpty())
            m_filling.stop();
    });
    connect(&context.theme, &Theme::changed, this, &ProgressCards::arrange);
    arrange();
}

ChartCard *ProgressCards::add(ChartCard *card, bool isWide)
{
    card->addExport();
    card->hide(); // until it has something to show
    connect(card, &ChartCard::exported, this, &ProgressCards::exported);
    connect(card, &ChartCard::exportFailed, this, &ProgressCards::exportFailed);
    m_cards.append({card, isWide});
    return card;
}

ChartCard *ProgressCards::addChart(const QString &name)
{
    return add(new ChartCard(m_context.theme, name), false);
}

void ProgressCards::fill(const std::function<void()> &step)
{
    m_steps.append(step);
    m_filling.start();
}

void ProgressCards::setNumbers(const ProgressNumbers &numbers, Period period, bool isStudied)
{
    m_steps.clear(); // what is not filled yet is outdated
    const auto show = [this](ChartCard *card, const std::function<ChartData()> &chart) {
        fill([card, chart] {
            card->setContent(chart());
            card->show();
        });
    };
    for (ChartCard *card : {m_calendar, m_forecast, m_retention, m_answers, m_time, m_stability, m_difficulty})
        card->setVisible(isStudied && !card->isHidden());
    if (isStudied) {
        fill([this, numbers] { m_heatmap->setDays(numbers.days, numbers.today); });
        show(m_calendar, [numbers] { return ProgressCharts::calendar(numbers); });
        show(m_forecast, [numbers] { return ProgressCharts::forecast(numbers); });
        show(m_retention, [this, numbers] {
            return ProgressCharts::retention(numbers, m_context.settings.get(StudySettings::DesiredRetention));
        });
        show(m_answers, [numbers, period] { return ProgressCharts::answers(numbers, period); });
        show(m_time, [numbers, period] { return ProgressCharts::time(numbers, period); });
    }
    if (numbers.topics.isEmpty()) {
        m_topics->hide();
    } else {
        fill([this, numbers] { m_bars->setTopics(numbers.topics); });
        show(m_topics, [numbers] { return ProgressCharts::topics(numbers); });
    }
    if (isStudied) {
        show(m_stability, [numbers] { return ProgressCharts::stability(numbers); });
        show(m_difficulty, [numbers] { return ProgressCharts::difficulty(numbers); });
    }
}

void ProgressCards::setInterviews(const QList<PastInterview> &past)
{
    for (const auto &[card, mode] : {std::pair(m_practice, InterviewMode::Practice), {m_exam, InterviewMode::Exam}}) {
        const auto chart = ReportCharts::trend(trendOf(past, mode));
        if (chart)
            card->setContent(*chart);
        card->setVisible(chart.has_value());
    }
}

void ProgressCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressCards::arrange()
{
    const int columns = width() >= m_context.theme.px(WidthForTwo) ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    int row = 0;
    int column = 0;
    for (const Card &card : std::as_const(m_cards)) {
        if (card.isWide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(card.card, row, column, 1, card.isWide ? columns : 1);
        column = card.isWide ? columns : column + 1;
        if (column == columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ProgressCards::retranslate()
{
    m_heatmap->retranslate();
    m_bars->retranslate();
    for (const Card &card : std::as_const(m_cards))
        card.card->retranslate();
}

} // namespace Baiwen
