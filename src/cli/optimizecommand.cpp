// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optimizecommand.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "study/optimiser.h"
#include "study/reviewlogreader.h"
#include "study/workerteam.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString LogOption = u"revlog"_s;
const QString JsonOption = u"json"_s;

struct FitReport
{
    FsrsParameters parameters;
    ModelEvaluation before; ///< of the defaults
    ModelEvaluation after;
    qsizetype items = 0;
    std::chrono::milliseconds time{0}; ///< of the fit alone
};

FitReport fit(const ReviewLog &log, const Clock &clock)
{
    const TrainingSet set = trainingSetOf(log.reviews, StudyCalendar(QTimeZone::systemTimeZone()));
    FitReport report;
    report.items = set.size();
    const auto start = clock.monotonic();
    report.parameters = fitParameters(set).value_or(FsrsParameters());
    report.time = clock.monotonic() - start;
    WorkerTeam team(0);
    report.before = evaluate(set, FsrsParameters(), team);
    report.after = evaluate(set, report.parameters, team);
    return report;
}

QByteArray json(const FitReport &report)
{
    QJsonArray parameters;
    for (const double value : report.parameters.values())
        parameters.append(value);
    return QJsonDocument(QJsonObject{
                             {u"parameters"_s, parameters},
                             {u"logLoss"_s, report.after.logLoss},
                             {u"logLossDefault"_s, report.before.logLoss},
                             {u"rmseBins"_s, report.after.rmseBins},
                             {u"items"_s, report.items},
                             {u"seconds"_s, double(report.time.count()) / 1000.0},
                         })
        .toJson();
}

} // namespace

QString OptimizeCommand::name() const
{
    return u"optimize"_s;
}

QString OptimizeCommand::syntax() const
{
    return tr("--revlog FILE [options]");
}

QString OptimizeCommand::summary() const
{
    return tr("Fit the parameters of FSRS on a log of reviews");
}

void OptimizeCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Fits the 21 parameters of FSRS-6 on a log of reviews as Anki's users pass it on:\n"
           "comma-separated lines with the columns card_id, review_time (milliseconds since\n"
           "1970), review_rating (1 to 4), review_state and review_duration. A day begins at\n"
           "4:00 of the local time. Lines with faults are told on standard error and left\n"
           "out.\n\n"
           "Exit status: 0 no errors, 1 errors, 2 wrong usage."));
    parser.addOption({LogOption, tr("The log; - for standard input"), u"FILE"_s});
    parser.addOption({JsonOption, tr("Write one JSON object")});
}

ExitCode OptimizeCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.isSet(LogOption))
        return refuse(console, tr("optimize needs --revlog"));
    if (!arguments.positionalArguments().isEmpty())
        return refuse(console,
                      tr("the log is named by --revlog: “%1”").arg(arguments.positionalArguments().constFirst()));

    const QString name = arguments.value(LogOption);
    const SystemClock clock;
    QFile file(name);
    if (name != StandardInputName && !file.open(QIODevice::ReadOnly)) {
        console.printError(unreadable(name, {file.errorString(), {}}).toString());
        return ExitCode::Failure;
    }
    QIODevice &device = name == StandardInputName ? console.input() : file;
    const ReviewLog log = ReviewLogReader::read(device, displayName(name), clock.now());
    for (const Diagnostic &fault : log.faults)
        console.printError(fault.toString());
    if (log.rows == 0)
        return ExitCode::Failure;

    const FitReport report = fit(log, clock);
    if (arguments.isSet(JsonOption)) {
        console.write(json(report));
    } else {
        QStringList parameters;
        for (const double value : report.parameters.values())
            parameters.append(QString::number(value, 'f', 4));
        console.printLine(parameters.join(u", "_s));
        console.printLine(tr("Items: %1, log loss: %2 (defaults: %3), RMSE(bins): %4")
                              .arg(report.items)
                              .arg(report.after.logLoss, 0, 'f', 4)
                              .arg(report.before.logLoss, 0, 'f', 4)
                              .arg(report.after.rmseBins, 0, 'f', 4));
    }
    return log.faults.isEmpty() ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
