// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reporttables.h"

#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"

#include <QCoreApplication>

#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReportTables)
};

QString numberOf(const std::optional<QuestionScore> &score)
{
    return score ? QString::number(score->value) : u"–"_s;
}

QString titleOf(const ReportQuestion &question)
{
    const QString title = markdownToPlainText(question.title).simplified();
    return question.retry ? Text::tr("%1 (second try)").arg(title) : title;
}

} // namespace

TextTable ReportTables::topics(const InterviewReport &report)
{
    TextTable table{
        {Text::tr("Topic"), Text::tr("Score"), Text::tr("Answers"), Text::tr("Earlier answers"), Text::tr("Change")},
        {}};
    for (const ReportTopic &topic : report.topics)
        table.rows.append({topic.title, QString::number(std::lround(topic.score)), QString::number(topic.n),
                           QString::number(topic.earlierN),
                           topic.change ? ReportWords::change(*topic.change) : u"–"_s});
    return table;
}

TextTable ReportTables::timeAndScore(const InterviewRecord &record, const InterviewReport &report)
{
    TextTable table{
        {Text::tr("Question"), Text::tr("Time"), Text::tr("Limit"), Text::tr("Of the limit"), Text::tr("Score")}, {}};
    for (const ReportQuestion &question : report.questions) {
        const auto used = record.attempts[question.attempt].answerUsed;
        const auto limit = question.timing.limit;
        const QString share = limit.count() > 0
            ? u"%1 %"_s.arg(std::lround(100.0 * double(used.count()) / double(limit.count())))
            : u"–"_s;
        table.rows.append(
            {titleOf(question), ReportWords::clock(used), ReportWords::clock(limit), share, numberOf(question.score)});
    }
    return table;
}

TextTable ReportTables::calibration(const InterviewRecord &record, const InterviewReport &report)
{
    TextTable table{{Text::tr("Question"), Text::tr("Sure"), Text::tr("Score"), Text::tr("Difference")}, {}};
    for (const ReportQuestion &question : report.questions) {
        const std::optional<int> confidence = record.attempts[question.attempt].confidence;
        if (confidence && question.score)
            table.rows.append({titleOf(question), u"%1 %"_s.arg(*confidence), numberOf(question.score),
                               ReportWords::change(*confidence - question.score->value)});
    }
    return table;
}

TextTable ReportTables::trend(const Trend &trend)
{
    TextTable table{{Text::tr("Interview"), Text::tr("Score"), Text::tr("± SE"), Text::tr("Answers")}, {}};
    for (const TrendPoint &point : trend.points)
        table.rows.append(
            {ReportWords::title(point.title, point.startedAt), QString::number(std::lround(point.score.mean)),
             point.score.standardError ? QString::number(std::lround(*point.score.standardError)) : u"–"_s,
             QString::number(point.score.n)});
    return table;
}

} // namespace Baiwen
