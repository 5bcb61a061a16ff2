// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/backupcommand.h"
#include "cli/checkcommand.h"
#include "cli/console.h"
#include "cli/exportcommand.h"
#include "cli/importcommand.h"
#include "cli/interviewcommand.h"
#include "cli/listcommand.h"
#include "cli/mergecommand.h"
#include "cli/optimizecommand.h"
#include "cli/reportcommand.h"
#include "cli/restorecommand.h"
#include "cli/schedulecommand.h"
#include "cli/searchcommand.h"
#include "cli/verifycommand.h"

#include <QFile>
#include <QFileInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <numeric>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr auto HelpOption = "help"_L1;
constexpr auto VersionOption = "version"_L1;

using Commands = std::array<const Command *, 13>;

const Commands &commands()
{
    static const CheckCommand check;
    static const ListCommand list;
    static const SearchCommand search;
    static const ImportCommand import;
    static const ExportCommand exportTo;
    static const BackupCommand backup;
    static const RestoreCommand restore;
    static const MergeCommand merge;
    static const VerifyCommand verify;
    static const InterviewCommand interview;
    static const ReportCommand report;
    static const ScheduleCommand schedule;
    static const OptimizeCommand optimize;
    static const Commands all{&check,  &list,    &search, &import, &exportTo, &interview, &report,
                              &backup, &restore, &merge,  &verify, &schedule, &optimize};
    return all;
}

const Command *findCommand(QStringView name)
{
    for (const Command *command : commands()) {
        if (command->name() == name)
            return command;
    }
    return nullptr;
}

/// The options of QGuiApplication and QApplication, which take them from the arguments by themselves: to be known here,
/// not to be acted on.
void declareToolkitOptions(QCommandLineParser &parser)
{
    const auto declare = [&parser](QLatin1StringView name, const QString &value) {
        QCommandLineOption option(name, {}, value);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    for (const auto name :
         {"platform"_L1, "platformpluginpath"_L1, "platformtheme"_L1, "plugin"_L1, "qwindowgeometry"_L1,
          "qwindowicon"_L1, "qwindowtitle"_L1, "session"_L1, "display"_L1, "style"_L1, "stylesheet"_L1})
        declare(name, u"value"_s);
    for (const auto name : {"reverse"_L1, "widgetcount"_L1})
        declare(name, {});
}

void declareCommonOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(
        {DataFolderOption,
         QCoreApplication::translate("Baiwen::CommandLine", "Keep everything of yours in the folder <DIR>"), u"DIR"_s});
    parser.addOption({{u"h"_s, HelpOption}, QCoreApplication::translate("Baiwen::CommandLine", "Show this help")});
    parser.addOption({{u"v"_s, VersionOption}, QCoreApplication::translate("Baiwen::CommandLine", "Show the version")});
    declareToolkitOptions(parser);
}

/// Where the first argument stands that is neither an option nor the value of one; -1: nowhere. What follows "--" is a
/// file, whatever it is called.
qsizetype firstWord(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareCommonOptions(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.parse(arguments);
    const qsizetype words = parser.positionalArguments().size();
    const qsizetype position = arguments.size() - words;
    return words == 0 || arguments.at(position - 1) == "--"_L1 ? -1 : position;
}

/// A word as commands are named, which is no file: "chekc", but not "notes.md", "dir/notes" or "题库".
bool looksLikeCommand(const QString &word)
{
    const bool isPlain = std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
    return isPlain && !QFileInfo::exists(word);
}

/// Levenshtein's: the least number of characters to insert, delete or replace.
qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({replaced, row.at(j) + 1, diagonal + 1});
        }
    }
    return row.constLast();
}

QStringList fromLocal8Bit(std::span<const char *const> arguments)
{
    QStringList texts;
    for (const char *argument : arguments)
        texts.append(QString::fromLocal8Bit(argument));
    return texts;
}

QString nearestCommand(const QString &word)
{
    const auto distance = [&word](const Command *command) { return editDistance(word.toLower(), command->name()); };
    return (*std::ranges::min_element(commands(), {}, distance))->name();
}

QString commandList()
{
    QString text;
    for (const Command *command : commands())
        text += u"\n  "_s + command->name().leftJustified(10) + command->summary();
    return text;
}

} // namespace

CommandLine::CommandLine(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    const qsizetype word = firstWord(m_arguments);
    if (word >= 0 && findCommand(m_arguments.at(word))) {
        m_commandPosition = word;
        return;
    }

    QCommandLineParser parser;
    declareCommonOptions(parser);
    const bool isUnderstood = parser.parse(m_arguments);
    m_files = parser.positionalArguments();
    m_dataFolder = parser.value(DataFolderOption);
    const bool asksOrErrs = !isUnderstood || parser.isSet(HelpOption) || parser.isSet(VersionOption)
        || (parser.isSet(DataFolderOption) && m_dataFolder.isEmpty());
    m_isCommand = asksOrErrs || (word >= 0 && looksLikeCommand(m_arguments.at(word)));
}

CommandLine::CommandLine(int argc, const char *const *argv)
    : CommandLine(fromLocal8Bit({argv, static_cast<size_t>(argc)}))
{ }

ExitCode CommandLine::run(QIODevice &input, QIODevice &output, QIODevice &errors) const
{
    Console console(input, output, errors);
    const ExitCode code = run(console);
    return console.finish() ? code : ExitCode::Failure;
}

int CommandLine::run() const
{
#ifdef SIGPIPE
    // A reader who leaves early must not end an import half-way: the failed write is enough to know.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QFile input;
    QFile output;
    QFile errors;
    if (!input.open(fileno(stdin), QIODevice::ReadOnly)
        || !output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !errors.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Failure);
    return static_cast<int>(run(input, output, errors));
}

const Command *CommandLine::command() const
{
    return m_commandPosition < 0 ? nullptr : findCommand(m_arguments.at(m_commandPosition));
}

QString CommandLine::helpText(QCommandLineParser &parser) const
{
    QString usage = tr("baiwen [options] [FILE…]\n       baiwen COMMAND [options] …");
    if (command()) {
        usage = u"baiwen "_s + command()->name() + u' ' + command()->syntax();
    } else {
        parser.setApplicationDescription(tr("Study for interviews about large language models. Without a command the\n"
                                            "window opens.")
                                         + u"\n\n"_s + tr("Commands:") + commandList());
        parser.addPositionalArgument(u"FILE"_s, tr("A Markdown list of questions to open in the window"));
    }
    // The first line that the parser makes names the program by its path.
    const QString made = parser.helpText();
    return tr("Usage: %1").arg(usage) + u'\n' + made.mid(made.indexOf(u'\n'));
}

bool CommandLine::parse(QCommandLineParser &parser) const
{
    QStringList arguments = m_arguments;
    declareCommonOptions(parser);
    if (command()) {
        arguments.removeAt(m_commandPosition);
        command()->declare(parser);
    }
    return parser.parse(arguments);
}

bool CommandLine::drawsPages() const
{
    QCommandLineParser parser;
    return command() && parse(parser) && command()->drawsPages(parser);
}

ExitCode CommandLine::run(Console &console) const
{
    // Whatever the locale, commands speak English: scripts read them. Even English needs help with its plurals.
    QTranslator plurals;
    if (plurals.load(u":/i18n/baiwen_en"_s))
        QCoreApplication::installTranslator(&plurals);

    QCommandLineParser parser;
    const bool isUnderstood = parse(parser);
    if (parser.isSet(HelpOption)) {
        console.write(helpText(parser).toUtf8());
        return ExitCode::Success;
    }
    if (parser.isSet(VersionOption)) {
        console.printLine(u"baiwen "_s + QLatin1StringView(BAIWEN_VERSION));
        return ExitCode::Success;
    }
    const QString commandName = command() ? command()->name() : QString();
    if (!isUnderstood)
        return refuseUsage(console, parser.errorText(), commandName);
    if (parser.isSet(DataFolderOption) && parser.value(DataFolderOption).isEmpty())
        return refuseUsage(console, tr("--data-dir needs a folder"), commandName);
    if (command())
        return command()->drawsPages(parser) ? command()->runDrawing(parser, console, m_writePdf)
                                             : command()->run(parser, console);

    // Everything else opens the window.
    const QString word = parser.positionalArguments().value(0);
    return refuseUsage(console,
                       tr("there is no command and no file “%1”; did you mean “%2”?").arg(word, nearestCommand(word)));
}

} // namespace Baiwen
