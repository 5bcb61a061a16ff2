// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartcard.h"
#include "gui/charts/charttablemodel.h"
#include "gui/charts/chartview.h"
#include "gui/interview/reportcharts.h"
#include "gui/theme/theme.h"
#include "interview/historyfixture.h"
#include "support/hostileinterview.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QLabel>
#include <QPushButton>
#include <QScatterSeries>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestReportCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void time_isAShareOfTheLimit();
    void time_needsTwoScoredAnswers();
    void trend_needsTwoInterviewsOfTheMode();
    void trend_saysADirectionOnlyBeyondChance_data();
    void trend_saysADirectionOnlyBeyondChance();
    void longTrend_showsTheLatest();
    void calibration_setsEarlierAnswersApart();
    void everyPoint_standsInTheTable();
    void tableModel_isSound();
    void card_showsItsNumbersOnRequest();
    void view_isDrawnInTheColoursOfTheTheme();
    void view_tellsAScreenReader();

private:
    const InterviewRecord m_record = hostileInterview();
    const InterviewReport m_report = makeReport(m_record, hostileWords);
};

static ChartData sampleChart()
{
    ChartData chart;
    chart.title = u"Sample"_s;
    chart.summary = u"It rises."_s;
    chart.series = {{u"one"_s, false, true, {{0, 0, {}, u"first"_s}, {100, 100, 5.0, u"second"_s}}},
                    {u"two"_s, true, false, {{50, 50, {}, {}}}}};
    chart.table = {{u"Name"_s, u"Value"_s}, {{u"first"_s, u"0"_s}, {u"second"_s, u"100"_s}}};
    return chart;
}

void TestReportCharts::time_isAShareOfTheLimit()
{
    const auto chart = ReportCharts::timeAndScore(m_record, m_report);
    QVERIFY(chart.has_value());
    QCOMPARE(chart->series.size(), 1);
    const QList<ChartPoint> &points = chart->series[0].points;
    QCOMPARE(points.size(), 3); // skipped is scored 0
    QCOMPARE(points[0].x, 100.0 * 100 / 90);
    QCOMPARE(points[0].y, double(m_report.questions[0].score->value));
    QCOMPARE(chart->x.to, 150.0);
    QVERIFY(chart->guide.has_value());
    QCOMPARE(chart->guide->x1, 100.0);
    QVERIFY2(chart->summary.contains(u'3'), qPrintable(chart->summary)); // all took longer
}

void TestReportCharts::time_needsTwoScoredAnswers()
{
    InterviewRecord record = m_record;
    record.attempts = record.attempts.first(1);
    QVERIFY(!ReportCharts::timeAndScore(record, makeReport(record, hostileWords)));
    record.attempts.clear();
    QVERIFY(!ReportCharts::timeAndScore(record, makeReport(record, hostileWords)));
}

void TestReportCharts::trend_needsTwoInterviewsOfTheMode()
{
    const QList<PastInterview> history{pastOn(1, {pastAnswer(50), pastAnswer(60)}),
                                       pastOn(2, {pastAnswer(90)}, InterviewMode::Exam), pastOn(3, {pastAnswer(70)})};
    QVERIFY(!ReportCharts::trend(trendOf(history, InterviewMode::Exam)));
    const auto chart = ReportCharts::trend(trendOf(history, InterviewMode::Practice));
    QVERIFY(chart.has_value());
    const QList<ChartPoint> &points = chart->series[0].points;
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].y, 55.0);
    QCOMPARE(points[0].error, 5.0);
    QCOMPARE(points[1].error, std::nullopt);
}

void TestReportCharts::trend_saysADirectionOnlyBeyondChance_data()
{
    QTest::addColumn<int>("latest");
    QTest::addColumn<QString>("says");
    QTest::newRow("up") << 90 << u"higher"_s;
    QTest::newRow("down") << 10 << u"lower"_s;
    QTest::newRow("within chance") << 52 << u"within chance"_s;
}

void TestReportCharts::trend_saysADirectionOnlyBeyondChance()
{
    QFETCH(const int, latest);
    QFETCH(const QString, says);
    const auto chart = ReportCharts::trend(
        trendOf({pastOn(1, {pastAnswer(45), pastAnswer(55)}), pastOn(2, {pastAnswer(latest), pastAnswer(latest)})},
                InterviewMode::Practice));
    QVERIFY2(chart->summary.contains(says), qPrintable(chart->summary));
}

void TestReportCharts::longTrend_showsTheLatest()
{
    QList<PastInterview> history;
    for (int i = 0; i < 40; ++i) {
        PastInterview past = pastOn(1, {pastAnswer(i)});
        past.startedAt = past.startedAt.addDays(i);
        history << past;
    }
    const auto chart = ReportCharts::trend(trendOf(history, InterviewMode::Practice));
    QCOMPARE(chart->series[0].points.size(), ReportCharts::MostInterviews);
    QCOMPARE(chart->series[0].points.last().y, 39.0);
    QCOMPARE(chart->table.rows.size(), ReportCharts::MostInterviews);
}

void TestReportCharts::calibration_setsEarlierAnswersApart()
{
    const auto alone = ReportCharts::calibration(m_record, m_report);
    QCOMPARE(alone->series.size(), 1);
    QVERIFY(alone->summary.contains(QString::number(LeastForCalibration)));
    PastInterview earlier = pastOn(1, QList<PastAnswer>(9, pastAnswer(20, 90)));
    const auto both = ReportCharts::calibration(m_record, makeReport(m_record, hostileWords, {earlier}));
    QCOMPARE(both->series.size(), 2);
    QVERIFY(both->series[0].isMuted && !both->series[1].isMuted);
    QCOMPARE(both->series[0].points.size(), 9);
    QVERIFY2(both->summary.contains(u"overestimate"_s), qPrintable(both->summary));

    InterviewRecord unsaid = m_record;
    for (Attempt &attempt : unsaid.attempts)
        attempt.confidence.reset();
    QVERIFY(!ReportCharts::calibration(unsaid, makeReport(unsaid, hostileWords)));
}

void TestReportCharts::everyPoint_standsInTheTable()
{
    const auto time = ReportCharts::timeAndScore(m_record, m_report);
    QCOMPARE(time->table.rows.size(), time->series[0].points.size());
    const auto calibration = ReportCharts::calibration(m_record, m_report);
    QCOMPARE(calibration->table.rows.size(), calibration->series.last().points.size());
    for (const ChartData &chart : {*time, *calibration}) {
        for (const QStringList &row : chart.table.rows)
            QCOMPARE(row.size(), chart.table.header.size());
    }
}

void TestReportCharts::tableModel_isSound()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(sampleChart().table);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Value"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"100"_s);
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Value: 100"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"second"_s);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TestReportCharts::card_showsItsNumbersOnRequest()
{
    Theme theme;
    ChartCard card(theme, u"sample"_s);
    card.setContent(sampleChart());
    card.show();
    auto *table = card.findChild<QTableView *>(u"sampleTable"_s);
    auto *button = card.findChild<QPushButton *>(u"sampleNumbers"_s);
    QVERIFY(table && button);
    QVERIFY(!table->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(button->text(), u"Hide numbers"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!table->isVisible());
    QCOMPARE(card.findChild<QLabel *>(u"sampleSummary"_s)->text(), u"It rises."_s);
}

static QColor colourOfDots(const ChartView &view)
{
    for (const QAbstractSeries *series : view.chart()->series()) {
        if (const auto *dots = qobject_cast<const QScatterSeries *>(series))
            return dots->color();
    }
    return {};
}

void TestReportCharts::view_isDrawnInTheColoursOfTheTheme()
{
    Theme theme;
    theme.apply(); // until then nothing is told of changes
    theme.setMode(Theme::Mode::Light);
    ChartView view(theme);
    view.setContent(sampleChart());
    QCOMPARE(colourOfDots(view), Tokens::light().accent);
    const qsizetype before = view.chart()->series().size();
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(colourOfDots(view), Tokens::dark().accent);
    QCOMPARE(view.chart()->series().size(), before);
    QCOMPARE(view.chart()->axes().size(), 2);
    const auto *axis = qobject_cast<QValueAxis *>(view.chart()->axes(Qt::Horizontal).value(0));
    QVERIFY(axis);
    QCOMPARE(axis->labelsColor(), Tokens::dark().muted);
    QVERIFY(axis->min() < 0 && axis->max() > 100); // room for half a dot
}

void TestReportCharts::view_tellsAScreenReader()
{
    Theme theme;
    ChartView view(theme);
    view.setContent(sampleChart());
    QCOMPARE(view.accessibleName(), u"Sample"_s);
    QCOMPARE(view.accessibleDescription(), u"It rises."_s);
    QCOMPARE(view.focusPolicy(), Qt::NoFocus); // its table is what the keyboard reaches
    QCOMPARE(view.viewport()->focusPolicy(), Qt::NoFocus);
}

QTEST_MAIN(TestReportCharts)
#include "tst_reportcharts.moc"
