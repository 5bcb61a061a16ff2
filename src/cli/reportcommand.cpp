// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reportcommand.h"

#include "cli/console.h"
#include "cli/interviewsource.h"
#include "cli/languageoption.h"
#include "cli/outputoption.h"
#include "exchange/reportwords.h"
#include "progress/datafolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString FormatOption = u"format"_s;
const QString ListOption = u"list"_s;
const QString JsonOption = u"json"_s;

/// The word that was given, or else the ending of the output's name, or else Markdown. None: there is no such format.
std::optional<ReportFormat> formatOf(const QCommandLineParser &arguments)
{
    if (arguments.isSet(FormatOption))
        return reportFormatFromName(arguments.value(FormatOption));
    return reportFormatFromName(OutputOption::ending(arguments)).value_or(ReportFormat::Markdown);
}

QJsonObject toJson(const InterviewSummary &interview)
{
    return {{u"id"_s, interview.id},
            {u"title"_s, interview.title},
            {u"startedAt"_s, interview.startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"mode"_s, interviewModeName(interview.mode)},
            {u"finished"_s, interview.isFinished()},
            {u"planned"_s, interview.planned},
            {u"answered"_s, interview.answered},
            {u"score"_s, interview.score ? QJsonValue(*interview.score) : QJsonValue()}};
}

QString toLine(const InterviewSummary &interview)
{
    const QString score = interview.score ? QString::number(std::lround(*interview.score)) : u"-"_s;
    const QStringList fields{interview.id,
                             ReportWords::time(interview.startedAt),
                             interviewModeName(interview.mode),
                             interview.isFinished() ? u"finished"_s : u"unfinished"_s,
                             u"%1/%2"_s.arg(interview.answered).arg(interview.planned),
                             score,
                             QString(interview.title).replace(u'\t', u' ')};
    return fields.join(u'\t');
}

ExitCode list(InterviewSource &source, bool asJson, Console &console)
{
    const auto interviews = source.interviews();
    if (!interviews)
        return fail(console, interviews.error().message);
    QJsonArray array;
    for (const InterviewSummary &interview : *interviews) {
        if (asJson)
            array.append(toJson(interview));
        else
            console.printLine(toLine(interview));
    }
    if (asJson)
        console.write(QJsonDocument(array).toJson());
    return ExitCode::Success;
}

Result<QByteArray> report(InterviewSource &source, const QString &session, ReportFormat format,
                          const PdfWriter &writePdf)
{
    const auto record = source.find(session);
    if (!record)
        return Unexpected{record.error()};
    const auto history = source.history();
    if (!history)
        return Unexpected{history.error()};
    const QuestionLookup lookup = [&source](const QString &id, const QString &language) {
        return source.info(id, language);
    };
    return reportTo(format, *record, makeReport(*record, lookup, *history), writePdf);
}

} // namespace

QString ReportCommand::name() const
{
    return u"report"_s;
}

QString ReportCommand::syntax() const
{
    return tr("[options] SESSION");
}

QString ReportCommand::summary() const
{
    return tr("Write the report of an interview");
}

void ReportCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Writes the report of an interview. SESSION is its id, the beginning of it if no\n"
           "other begins so, or “latest”. Your library is only read, and the program may run\n"
           "meanwhile. No display is needed.\n\n"
           "Exit status: 0 done, 1 nothing was written, 2 wrong usage."));
    parser.addOption({FormatOption, tr("<md> (the default), <html>, <pdf> or <json>"), u"md|html|pdf|json"_s});
    OutputOption::declare(parser);
    LanguageOption::declare(parser, tr("Language of the report: <zh> or <en> (the default)"));
    parser.addOption({ListOption,
                      tr("List the interviews, the latest first: id, time, mode, state, answers, score\n"
                         "and title, with tabs between")});
    parser.addOption({JsonOption, tr("With --list: write one JSON array")});
    parser.addPositionalArgument(u"SESSION"_s, tr("Which interview: id, its beginning, or “latest”"));
}

bool ReportCommand::drawsPages(const QCommandLineParser &arguments) const
{
    return !arguments.isSet(ListOption) && formatOf(arguments) == ReportFormat::Pdf;
}

ExitCode ReportCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    return runDrawing(arguments, console, {});
}

ExitCode ReportCommand::runDrawing(const QCommandLineParser &arguments, Console &console,
                                   const PdfWriter &writePdf) const
{
    const QStringList sessions = arguments.positionalArguments();
    const bool isList = arguments.isSet(ListOption);
    if (isList != sessions.isEmpty() || sessions.size() > 1)
        return refuse(console, tr("report takes one interview, or --list"));
    if (arguments.isSet(JsonOption) && !isList)
        return refuse(console, tr("--json goes with --list; the format of a report is said by --format"));
    if (const QString problem = OutputOption::problem(arguments); !problem.isEmpty())
        return refuse(console, problem);
    const std::optional<ReportFormat> format = formatOf(arguments);
    if (!format)
        return refuse(console, tr("the format is md, html, pdf or json, not “%1”").arg(arguments.value(FormatOption)));
    const Result<Language> language = LanguageOption::value(arguments, Language::English);
    if (!language)
        return refuse(console, language.error().message);

    InterviewSource source{DataFolder(arguments.value(DataFolderOption))};
    if (const auto opened = source.open(); !opened)
        return fail(console, opened.error().message);
    if (isList)
        return list(source, arguments.isSet(JsonOption), console);

    QTranslator words;
    if (*language == Language::Chinese && words.load(u":/i18n/baiwen_zh_CN"_s))
        QCoreApplication::installTranslator(&words);
    const Result<QByteArray> bytes = report(source, sessions.first(), *format, writePdf);
    QCoreApplication::removeTranslator(&words); // errors speak English
    if (!bytes)
        return fail(console, bytes.error().message);
    const auto written = OutputOption::write(arguments, *bytes, console);
    return written ? ExitCode::Success : fail(console, written.error().message);
}

} // namespace Baiwen
