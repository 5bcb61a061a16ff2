// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include "bank/banklibrary.h"
#include "base/clock.h"
#include "cli/banksource.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/languageoption.h"
#include "cli/outputoption.h"
#include "exchange/bankexport.h"
#include "exchange/documentselection.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString FormatOption = u"format"_s;
const QString QueryOption = u"query"_s;
const QString WithoutAnswersOption = u"without-answers"_s;
const QString WithNotesOption = u"with-notes"_s;

/// The word that was given, or else the ending of the output's name, or else Markdown. None: there is no such format.
std::optional<BankFormat> formatOf(const QCommandLineParser &arguments)
{
    if (arguments.isSet(FormatOption))
        return bankFormatFromName(arguments.value(FormatOption));
    return bankFormatFromName(OutputOption::ending(arguments)).value_or(BankFormat::Markdown);
}

/// Where the images of the files lie: one folder, or none that is known.
QString imageFolder(const QStringList &names)
{
    QSet<QString> folders;
    for (const QString &name : names)
        folders.insert(name == StandardInputName ? QString() : QFileInfo(name).absolutePath());
    return folders.size() == 1 ? *folders.cbegin() : QString();
}

/// Several documents become one; what they do not agree on is the first one's.
BankDocument joined(const QList<BankDocument> &documents)
{
    if (documents.size() == 1)
        return documents.first();
    const BankDocument &first = documents.first();
    BankDocument document = documentOf(Bank({}, first.title, first.language, documents));
    document.points = first.points;
    return document;
}

Result<BankDocument> found(const BankDocument &document, const SearchNode &query, const MarksByQuestion &marks,
                           const QDateTime &now)
{
    const auto bank = std::make_shared<Bank>(document.id, document.title, document.language, QList{document});
    const Result<FoundQuestions> found = findQuestions(query, {bank}, marks, now);
    if (!found)
        return Unexpected{found.error()};
    QSet<QString> ids;
    for (const SearchHit &hit : found->result.hits)
        ids.insert(found->entries[hit.entry].get().id);
    return selected(document, ids);
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::syntax() const
{
    return tr("[options] [FILE…]");
}

QString ExportCommand::summary() const
{
    return tr("Write questions as Markdown, HTML, a table, Anki cards or JSON");
}

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Writes the built-in bank, or the questions of the files, as one file of another\n"
           "format. With --query only what it finds: a topic (topic:rag), bookmarks\n"
           "(is:bookmarked) or any other search; see baiwen search --help. Your library is\n"
           "only read, and the program may run meanwhile.\n\n"
           "  md    Markdown, which Baiwen reads back as it was\n"
           "  html  one page that loads nothing, to read and to print\n"
           "  csv   a table for spreadsheets\n"
           "  tsv   cards as text, for Anki\n"
           "  apkg  cards as a package, for Anki and Mnemosyne\n"
           "  json  everything, for scripts; Baiwen reads it back, too\n\n"
           "Exit status: 0 done, 1 nothing was written or a file has errors, 2 wrong usage."));
    parser.addOption({FormatOption, tr("<md> (the default), <html>, <csv>, <tsv>, <apkg> or <json>"), u"FORMAT"_s});
    OutputOption::declare(parser);
    parser.addOption({QueryOption, tr("Only the questions that this query finds"), u"QUERY"_s});
    parser.addOption({WithoutAnswersOption, tr("Write a question sheet: nothing that answers a question")});
    parser.addOption({WithNotesOption, tr("Write your notes, tags and bookmarks, too")});
    LanguageOption::declare(parser);
    parser.addPositionalArgument(u"FILE"_s, tr("A Markdown file, or - for standard input"));
}

ExitCode ExportCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const std::optional<BankFormat> format = formatOf(arguments);
    if (!format)
        return refuse(console, tr("there is no format “%1”").arg(arguments.value(FormatOption)));
    if (const QString problem = OutputOption::problem(arguments); !problem.isEmpty())
        return refuse(console, problem);
    const Result<Language> language = LanguageOption::value(arguments);
    if (!language)
        return refuse(console, language.error().message);
    const ParsedQuery query = parseQuery(arguments.value(QueryOption));
    if (query.error)
        return refuse(console, tr("at character %1: %2").arg(query.error->start + 1).arg(query.error->message));

    bool isFine = true;
    const QStringList names = arguments.positionalArguments();
    const QList<BankDocument> documents =
        names.isEmpty() ? QList{documentOf(*readBuiltInBank(*language))} : readDocuments(names, console, isFine);
    if (documents.isEmpty())
        return fail(console, tr("There is nothing to write"));
    BankDocument document = joined(documents);

    const QDateTime now = SystemClock().now();
    const MarksByQuestion marks = readMarks(DataFolder(arguments.value(DataFolderOption)), now);
    if (arguments.isSet(QueryOption)) {
        Result<BankDocument> part = found(document, query.root, marks, now);
        if (!part)
            return fail(console, part.error().message);
        document = *std::move(part);
        if (document.questions.isEmpty())
            return fail(console, tr("No question was found, so nothing was written"));
    }

    BankExportOptions options;
    options.imageFolder = imageFolder(names);
    options.now = now;
    options.withAnswers = !arguments.isSet(WithoutAnswersOption);
    if (arguments.isSet(WithNotesOption))
        options.marks = marks;
    const Result<QByteArray> bytes = exportBank(document, *format, options);
    if (!bytes)
        return fail(console, bytes.error().message);
    if (const auto written = OutputOption::write(arguments, *bytes, console); !written)
        return fail(console, written.error().message);
    return isFine ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
