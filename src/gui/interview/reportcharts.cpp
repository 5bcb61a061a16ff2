// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reportcharts.h"

#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"
#include "gui/interview/interviewtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReportCharts)
};

/// Per cent of the limit, none when there is no limit to speak of.
std::optional<double> shareOfLimit(const ReportQuestion &question, const Attempt &attempt)
{
    const auto limit = question.timing.limit.count();
    return limit > 0 ? std::optional(100.0 * double(attempt.answerUsed.count()) / double(limit)) : std::nullopt;
}

QString plain(const QString &markdown)
{
    return markdownToPlainText(markdown).simplified();
}

} // namespace

std::optional<ChartData> ReportCharts::timeAndScore(const InterviewRecord &record, const InterviewReport &report)
{
    static constexpr double Step = 50; // of the axis, in per cent
    ChartData data;
    data.title = Text::tr("Time and score");
    data.x = {Text::tr("Time, % of the limit"), 0, 2 * Step, Step};
    data.y.title = Text::tr("Score");
    ChartSeries series{Text::tr("Answer"), false, false, {}};
    int late = 0;
    double longest = 0;
    for (const ReportQuestion &question : report.questions) {
        const auto share = shareOfLimit(question, record.attempts[question.attempt]);
        if (!share || !question.score)
            continue;
        series.points.append({*share, double(question.score->value), {}, plain(question.title)});
        longest = std::max(longest, *share);
        late += *share > 100 ? 1 : 0;
    }
    if (series.points.size() < 2)
        return {};
    data.x.to = std::max(data.x.to, Step * std::ceil(longest / Step));
    data.guide = {Text::tr("Time limit"), 100, 0, 100, 100};
    data.series = {series};
    data.summary = late == 0 ? Text::tr("Every answer kept within its time.")
                             : Text::tr("%n answer(s) took longer than the limit.", nullptr, late);
    data.table = ReportTables::timeAndScore(record, report);
    return data;
}

std::optional<ChartData> ReportCharts::trend(const Trend &trend)
{
    if (trend.points.size() < 2)
        return {};
    Trend shown = trend;
    shown.points = trend.points.last(std::min<qsizetype>(MostInterviews, trend.points.size()));
    const int count = int(shown.points.size());
    ChartData data;
    data.title = trend.mode == InterviewMode::Exam ? Text::tr("Trend of the exams") : Text::tr("Trend of the practice");
    data.x = {Text::tr("Interviews, the oldest first"), 1, double(count), 0};
    data.y.title = Text::tr("Score");
    ChartSeries series{Text::tr("Score ± standard error"), false, true, {}};
    for (int i = 0; i < count; ++i) {
        const TrendPoint &point = shown.points[i];
        series.points.append(
            {double(i + 1), point.score.mean, point.score.standardError,
             u"%1: %2"_s.arg(InterviewText::title(point.title, point.startedAt), ReportWords::score(point.score))});
    }
    data.series = {series};
    const QString last = ReportWords::score(shown.points.last().score);
    switch (trend.direction()) {
    case TrendDirection::Up:
        data.summary = Text::tr("The latest: %1, higher than the one before.").arg(last);
        break;
    case TrendDirection::Down:
        data.summary = Text::tr("The latest: %1, lower than the one before.").arg(last);
        break;
    case TrendDirection::None:
        data.summary = Text::tr("The latest: %1; the difference from the one before is within chance.").arg(last);
        break;
    }
    data.table = ReportTables::trend(shown);
    return data;
}

std::optional<ChartData> ReportCharts::calibration(const InterviewRecord &record, const InterviewReport &report)
{
    const ReportCalibration &calibration = report.calibration;
    if (calibration.here.isEmpty())
        return {};
    const auto pointsOf = [](const QList<CalibrationPoint> &from) {
        QList<ChartPoint> points;
        for (const CalibrationPoint &point : from)
            points.append({double(point.confidence),
                           double(point.score),
                           {},
                           Text::tr("%1 % sure, score %2").arg(point.confidence).arg(point.score)});
        return points;
    };
    ChartData data;
    data.title = Text::tr("Confidence and score");
    data.x.title = Text::tr("How sure, %");
    data.y.title = Text::tr("Score");
    data.guide = {Text::tr("As sure as right"), 0, 0, 100, 100};
    if (!calibration.earlier.isEmpty())
        data.series.append({Text::tr("Earlier"), true, false, pointsOf(calibration.earlier)});
    data.series.append({Text::tr("This interview"), false, false, pointsOf(calibration.here)});
    QStringList words{ReportWords::calibration(calibration)};
    words += calibration.remarks;
    words.removeAll(QString());
    if (words.isEmpty())
        words << Text::tr("Below the line you were surer than right. From %1 answers on, how far is said in numbers.")
                     .arg(LeastForCalibration);
    data.summary = words.join(u' ');
    data.table = ReportTables::calibration(record, report);
    return data;
}

} // namespace Baiwen
