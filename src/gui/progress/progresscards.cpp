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
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &ProgressCards::workOff);
    connect(&context.theme, &Theme::changed, this, &ProgressCards::arrange);
    make();
}

void ProgressCards::make()
{
    const auto chart = [this](Member member, const QString &name) {
        m_makers.append([this, member, name] { add(member, new ChartCard(m_context.theme, name), false); });
    };
    m_makers.append([this] {
        m_heatmap = new CalendarHeatmap(m_context.theme);
        m_heatmap->setObjectName(u"calendarHeatmap"_s);
        add(&ProgressCards::m_calendar, new ChartCard(m_context.theme, u"calendarChart"_s, m_heatmap), true);
    });
    chart(&ProgressCards::m_forecast, u"forecastChart"_s);
    chart(&ProgressCards::m_retention, u"retentionChart"_s);
    chart(&ProgressCards::m_answers, u"answersChart"_s);
    chart(&ProgressCards::m_time, u"studyTimeChart"_s);
    m_makers.append([this] {
        m_bars = new MasteryBars(m_context.theme);
        m_bars->setObjectName(u"masteryBars"_s);
        add(&ProgressCards::m_topics, new ChartCard(m_context.theme, u"masteryChart"_s, m_bars), true);
    });
    chart(&ProgressCards::m_stability, u"stabilityChart"_s);
    chart(&ProgressCards::m_difficulty, u"difficultyChart"_s);
    chart(&ProgressCards::m_practice, u"practiceTrend"_s);
    chart(&ProgressCards::m_exam, u"examTrend"_s);
    m_filling.start();
}

void ProgressCards::add(Member member, ChartCard *card, bool isWide)
{
    this->*member = card;
    card->addExport();
    card->hide(); // until it has something to show
    connect(card, &ChartCard::exported, this, &ProgressCards::exported);
    connect(card, &ChartCard::exportFailed, this, &ProgressCards::exportFailed);
    m_cards.append({card, isWide});
    m_columns = 0; // where it goes is to be seen
    arrange();
}

void ProgressCards::workOff()
{
    QList<std::function<void()>> &next = m_makers.isEmpty() ? m_steps : m_makers;
    if (next.isEmpty())
        m_filling.stop();
    else
        next.takeFirst()();
}

void ProgressCards::fill(const std::function<void()> &step)
{
    m_steps.append(step);
    m_filling.start();
}

void ProgressCards::show(Member member, const std::function<ChartData()> &chart)
{
    fill([this, member, chart] {
        ChartCard *card = this->*member;
        card->setContent(chart());
        card->show();
    });
}

void ProgressCards::setNumbers(const ProgressNumbers &numbers, Period period, bool isStudied)
{
    m_steps.clear(); // what is not filled yet is outdated
    for (ChartCard *card : {m_calendar, m_forecast, m_retention, m_answers, m_time, m_stability, m_difficulty}) {
        if (card && !isStudied)
            card->hide();
    }
    if (isStudied) {
        fill([this, numbers] { m_heatmap->setDays(numbers.days, numbers.today); });
        show(&ProgressCards::m_calendar, [numbers] { return ProgressCharts::calendar(numbers); });
        show(&ProgressCards::m_forecast, [numbers] { return ProgressCharts::forecast(numbers); });
        show(&ProgressCards::m_retention, [this, numbers] {
            return ProgressCharts::retention(numbers, m_context.settings.get(StudySettings::DesiredRetention));
        });
        show(&ProgressCards::m_answers, [numbers, period] { return ProgressCharts::answers(numbers, period); });
        show(&ProgressCards::m_time, [numbers, period] { return ProgressCharts::time(numbers, period); });
    }
    if (!numbers.topics.isEmpty()) {
        fill([this, numbers] { m_bars->setTopics(numbers.topics); });
        show(&ProgressCards::m_topics, [numbers] { return ProgressCharts::topics(numbers); });
    } else if (m_topics) {
        m_topics->hide();
    }
    if (isStudied) {
        show(&ProgressCards::m_stability, [numbers] { return ProgressCharts::stability(numbers); });
        show(&ProgressCards::m_difficulty, [numbers] { return ProgressCharts::difficulty(numbers); });
    }
}

void ProgressCards::setInterviews(const QList<PastInterview> &past)
{
    // Behind the makers of the cards, where other numbers do not drop it.
    for (const auto &[member, mode] : {std::pair(&ProgressCards::m_practice, InterviewMode::Practice),
                                       {&ProgressCards::m_exam, InterviewMode::Exam}}) {
        m_makers.append([this, past, member = member, mode = mode] {
            ChartCard *card = this->*member;
            const auto chart = ReportCharts::trend(trendOf(past, mode));
            if (chart)
                card->setContent(*chart);
            card->setVisible(chart.has_value());
        });
    }
    m_filling.start();
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
    if (m_heatmap)
        m_heatmap->retranslate();
    if (m_bars)
        m_bars->retranslate();
    for (const Card &card : std::as_const(m_cards))
        card.card->retranslate();
}

} // namespace Baiwen
