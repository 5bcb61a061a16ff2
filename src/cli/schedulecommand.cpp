// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/schedulecommand.h"

#include "cli/console.h"
#include "study/fsrs.h"
#include "study/trainingset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString HistoryOption = u"history"_s;
const QString ParametersOption = u"parameters"_s;
const QString RetentionOption = u"retention"_s;
const QString JsonOption = u"json"_s;

constexpr double DefaultRetention = 0.9;

/// What one answer leads to.
struct ScheduledReview
{
    MemoryState state;
    std::optional<double> retrievability; ///< just before it; none for the first
    int interval = 0;
};

QList<ScheduledReview> schedule(const Fsrs &model, const std::vector<TrainingReview> &history, double retention)
{
    QList<ScheduledReview> reviews;
    for (const TrainingReview &answer : history) {
        ScheduledReview review;
        if (reviews.isEmpty()) {
            review.state = model.initial(answer.grade);
        } else {
            const MemoryState &before = reviews.constLast().state;
            review.retrievability = model.retrievability(answer.days, before.stability);
            review.state = model.next(before, answer.grade, answer.days);
        }
        review.interval = model.interval(retention, review.state.stability);
        reviews.append(review);
    }
    return reviews;
}

QByteArray json(const QList<ScheduledReview> &reviews)
{
    QJsonArray array;
    for (const ScheduledReview &review : reviews) {
        array.append(QJsonObject{
            {u"stability"_s, review.state.stability},
            {u"difficulty"_s, review.state.difficulty},
            {u"retrievability"_s, review.retrievability ? QJsonValue(*review.retrievability) : QJsonValue()},
            {u"interval"_s, review.interval},
        });
    }
    return QJsonDocument(array).toJson();
}

} // namespace

QString ScheduleCommand::name() const
{
    return u"schedule"_s;
}

QString ScheduleCommand::syntax() const
{
    return tr("--history GRADE@DAYS,… [options]");
}

QString ScheduleCommand::summary() const
{
    return tr("Say when a question comes back after given answers");
}

void ScheduleCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Applies FSRS-6 to answers to one question and writes a line for each, with tabs\n"
           "between: grade, days since the answer before, stability (days), difficulty (1 to\n"
           "10), probability of recall just before the answer (- for the first), days until\n"
           "the next. Steps within a day and the random spread are left out.\n\n"
           "Exit status: 0 no errors, 2 wrong usage."));
    parser.addOption({HistoryOption,
                      tr("The answers, parted by commas: <GRADE> is 1 again, 2 hard, 3 good or 4 easy; "
                         "DAYS have passed since the answer before (0 for the first)"),
                      u"GRADE@DAYS,…"_s});
    parser.addOption(
        {ParametersOption, tr("The 21 parameters of FSRS-6, or 19 or 17 of an older version"), u"w0,w1,…"_s});
    parser.addOption({RetentionOption, tr("Desired probability of recall, between 0 and 1 (default: 0.9)"), u"R"_s});
    parser.addOption({JsonOption, tr("Write one JSON array with an object for each answer")});
}

Result<std::vector<TrainingReview>> ScheduleCommand::historyFrom(const QString &text)
{
    std::vector<TrainingReview> history;
    for (const QString &word : text.split(u',')) {
        const QStringList parts = word.trimmed().split(u'@');
        bool isGrade = false;
        bool isDays = false;
        const auto grade = gradeFromNumber(parts.value(0).toInt(&isGrade));
        const int days = parts.value(1).toInt(&isDays);
        if (parts.size() != 2 || !isGrade || !grade || !isDays || days < 0) {
            return failure(tr("answer %1 is “%2”; it is a grade from 1 to 4, @ and whole days, as in 3@5")
                               .arg(history.size() + 1)
                               .arg(word.trimmed()));
        }
        if (history.empty() && days != 0)
            return failure(
                tr("no days pass before the first answer: %1@0, not “%2”").arg(gradeNumber(*grade)).arg(word));
        history.push_back({*grade, days});
    }
    return history;
}

ExitCode ScheduleCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.isSet(HistoryOption))
        return refuse(console, tr("schedule needs --history"));
    if (!arguments.positionalArguments().isEmpty())
        return refuse(console, tr("schedule takes no file: “%1”").arg(arguments.positionalArguments().constFirst()));
    const auto history = historyFrom(arguments.value(HistoryOption));
    if (!history)
        return refuse(console, history.error().message);

    FsrsParameters parameters;
    if (arguments.isSet(ParametersOption)) {
        const auto given = FsrsParameters::fromText(arguments.value(ParametersOption));
        if (!given)
            return refuse(console, given.error().message);
        parameters = *given;
    }
    double retention = DefaultRetention;
    if (arguments.isSet(RetentionOption)) {
        bool isNumber = false;
        retention = arguments.value(RetentionOption).toDouble(&isNumber);
        if (!isNumber || !(retention > 0 && retention < 1))
            return refuse(console,
                          tr("the retention lies between 0 and 1: “%1”").arg(arguments.value(RetentionOption)));
    }

    const QList<ScheduledReview> reviews = schedule(Fsrs(parameters), *history, retention);
    if (arguments.isSet(JsonOption)) {
        console.write(json(reviews));
        return ExitCode::Success;
    }
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        const TrainingReview &answer = (*history)[size_t(i)];
        const ScheduledReview &review = reviews.at(i);
        const auto decimal = [](double value, int digits) { return QString::number(value, 'f', digits); };
        console.printLine(u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(gradeNumber(answer.grade))
                              .arg(answer.days)
                              .arg(decimal(review.state.stability, 4), decimal(review.state.difficulty, 4),
                                   review.retrievability ? decimal(*review.retrievability, 4) : u"-"_s)
                              .arg(review.interval));
    }
    return ExitCode::Success;
}

} // namespace Baiwen
