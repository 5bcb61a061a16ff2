// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reportwords.h"

#include "bank/markdownhtml.h"

#include <QCoreApplication>

#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ReportWords)
};

} // namespace

QString ReportWords::score(const MeanScore &score)
{
    const QString mean = QString::number(std::lround(score.mean));
    return score.standardError ? u"%1 ± %2"_s.arg(mean).arg(std::lround(*score.standardError)) : mean;
}

QString ReportWords::change(double points)
{
    const long rounded = std::lround(points);
    return rounded == 0 ? u"0"_s : (rounded > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(rounded));
}

QString ReportWords::clock(std::chrono::milliseconds time)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString ReportWords::time(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString ReportWords::mode(InterviewMode mode)
{
    return mode == InterviewMode::Exam ? Text::tr("Exam") : Text::tr("Practice");
}

QString ReportWords::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return Text::tr("Answered");
    case Outcome::Skipped:
        return Text::tr("Skipped");
    case Outcome::DontKnow:
        return Text::tr("Not known");
    case Outcome::TimedOut:
        return Text::tr("Time ran out");
    case Outcome::Open:
    case Outcome::Abandoned:
        break;
    }
    return Text::tr("Left unfinished");
}

QString ReportWords::title(const QString &title, const QDateTime &startedAt)
{
    return title.isEmpty() ? time(startedAt) : title;
}

QStringList ReportWords::counts(const InterviewReport &report)
{
    QStringList counts{Text::tr("%1 of %2 answered").arg(report.answered).arg(report.planned)};
    const auto add = [&counts](int number, const QString &text) {
        if (number > 0)
            counts << text.arg(number);
    };
    add(report.timedOut, Text::tr("%1 of them at the end of the time"));
    add(report.skipped, Text::tr("%1 skipped"));
    add(report.notKnown, Text::tr("%1 not known"));
    add(report.notReached, Text::tr("%1 not reached"));
    add(report.notAssessed, Text::tr("%1 not judged"));
    return counts;
}

QString ReportWords::timeUsed(const InterviewReport &report)
{
    const QString used = clock(report.timeUsed);
    return report.timeBudget ? Text::tr("Time used %1 of %2").arg(used, clock(*report.timeBudget))
                             : Text::tr("Time used %1, no limit").arg(used);
}

QString ReportWords::history(const AttemptHistory &history)
{
    const auto day = [](const QDateTime &time) { return time.toLocalTime().toString(u"yyyy-MM-dd"_s); };
    return Text::tr("First attempt %1 on %2, latest %3 on %4 (%n attempt(s))", nullptr, history.attempts)
        .arg(QString::number(history.first), day(history.firstAt), QString::number(history.latest),
             day(history.latestAt));
}

QString ReportWords::error(const ReportError &error)
{
    const QString pitfall = markdownToPlainText(error.text).simplified();
    if (error.weight == ErrorWeight::Major)
        return pitfall.isEmpty() ? Text::tr("Major error") : Text::tr("Major error: %1").arg(pitfall);
    return pitfall.isEmpty() ? Text::tr("Minor error") : Text::tr("Minor error: %1").arg(pitfall);
}

QString ReportWords::calibration(const ReportCalibration &calibration)
{
    if (!calibration.overall)
        return {};
    return Text::tr("Bias %1, mean error %2 points over %n answer(s); above 0 means too sure.", nullptr,
                    calibration.overall->n)
        .arg(change(calibration.overall->bias), QString::number(std::lround(calibration.overall->error)));
}

} // namespace Baiwen
