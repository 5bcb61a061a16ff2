// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "bank/markdownreader.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/questionlisting.h"
#include "exchange/bankimport.h"
#include "exchange/duplicates.h"
#include "progress/datafolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString MapOption = u"map"_s;
const QString HeaderOption = u"header"_s;
const QString DuplicatesOption = u"duplicates"_s;
const QString PreviewOption = u"preview"_s;

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::syntax() const
{
    return tr("[options] FILE…");
}

QString ImportCommand::summary() const
{
    return tr("Keep lists of questions as banks of your own");
}

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Keeps each file as a bank of your own in the data folder and says what came in.\n"
           "A file of the same name updates the bank that came from it. Remarks about the\n"
           "contents go to standard error. Files are only read: nothing in them is fetched,\n"
           "run or unpacked to a disk.\n\n"
           "  Markdown, with answers marked or not\n"
           "  a folder of Markdown files, or a zip of one, such as a repository's\n"
           "  CSV, TSV and text with Anki's headers\n"
           "  Anki packages (.apkg), old and new; decks become topics, images come along\n"
           "  JSON that baiwen export has written\n\n"
           "The columns of a table are told by Anki's headers, by the names in its first\n"
           "row, or by --map title=1,answer=Back,tags=3 (numbers or names).\n\n"
           "Exit status: 0 all kept, 1 a file could not be read or kept, 2 wrong usage."));
    parser.addOption({MapOption, tr("Which column of a table holds what"), u"title=COLUMN,…"_s});
    parser.addOption({HeaderOption, tr("The first row of a table holds names, whatever they are")});
    parser.addOption({DuplicatesOption,
                      tr("Of questions that are in another bank or twice in the file, with the same id\n"
                         "or title, have <both> (the default), <keep> what is there, or <replace> it"),
                      u"both|keep|replace"_s});
    parser.addOption({PreviewOption, tr("Say what would come in, and keep nothing")});
    parser.addPositionalArgument(u"FILE"_s, tr("A file or folder with questions"));
}

namespace {

struct ImportRun
{
    ImportOptions options;
    std::optional<DuplicateRule> duplicates; ///< none: other banks are not looked at
    bool isPreview = false;
};

/// Imports one file after the other into one library.
class Importer final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ImportCommand)

public:
    Importer(const QString &banksFolder, ImportRun run, Console &console)
        : m_library(banksFolder)
        , m_run(std::move(run))
        , m_console(console)
    { }

    [[nodiscard]] bool import(const QString &path)
    {
        Result<ImportedBank> imported = read(path);
        if (!imported)
            return fail(path, imported.error());
        BankCandidate &candidate = imported->candidate;
        const ResolvedDuplicates resolved = resolve(path, candidate);
        for (const Diagnostic &diagnostic : resolved.document.diagnostics)
            m_console.printError(diagnostic.toString());
        // An empty bank is of no use, and it could take the place of a good one.
        if (resolved.document.questions.isEmpty())
            return fail(path,
                        {candidate.document.questions.isEmpty()
                             ? tr("No questions were found, so nothing was kept")
                             : tr("All questions are there already, so nothing was kept"),
                         {}});
        if (resolved.isChanged) {
            Result<BankCandidate> changed =
                candidateOf(resolved.document, candidate.sourcePath, m_library.banksFolder());
            if (!changed)
                return fail(path, changed.error());
            candidate = *std::move(changed);
        } else {
            candidate.document.diagnostics = resolved.document.diagnostics;
        }
        if (m_run.isPreview) {
            preview(path, *imported);
            return true;
        }
        return keep(path, *imported, resolved);
    }

private:
    [[nodiscard]] bool fail(const QString &path, const Error &error)
    {
        m_console.printError(unreadable(path, error).toString());
        return false;
    }

    [[nodiscard]] Result<ImportedBank> read(const QString &path)
    {
        const ImportFormat format = importFormatOf(path, m_run.options);
        if (format != ImportFormat::Table && (m_run.options.hasHeader || !m_run.options.columns.isEmpty()))
            return failure(tr("It is no table, and --map and --header are for tables"));
        if (format != ImportFormat::Markdown)
            return importBank(path, m_library.banksFolder(), m_run.options);
        Result<BankCandidate> candidate = m_library.open(path).result();
        if (!candidate)
            return Unexpected{candidate.error()};
        return ImportedBank{*std::move(candidate), {}, {}};
    }

    [[nodiscard]] ResolvedDuplicates resolve(const QString &path, const BankCandidate &candidate) const
    {
        if (m_run.duplicates)
            return resolveDuplicates(candidate.document, otherBanks(candidate), *m_run.duplicates, path);
        // The reader of Markdown has told what stands in a file twice.
        if (importFormatOf(path, m_run.options) == ImportFormat::Markdown)
            return {candidate.document, {}, false};
        return resolveDuplicates(candidate.document, {}, DuplicateRule::Both, path);
    }

    /// The banks there are now, but for the one that the file is going to update.
    [[nodiscard]] QList<BankPtr> otherBanks(const BankCandidate &candidate) const
    {
        QList<BankPtr> banks = readOwnBanks(m_library.banksFolder());
        banks.removeIf([&candidate](const BankPtr &bank) { return bank->id() == candidate.bankId; });
        banks.append(readBuiltInBank(languageFromCode(candidate.document.language)));
        return banks;
    }

    [[nodiscard]] bool keep(const QString &path, const ImportedBank &imported, const ResolvedDuplicates &resolved)
    {
        const BankCandidate &candidate = imported.candidate;
        // Two files of one name in one go: the second would silently undo the first.
        const QString source = QFileInfo(path).canonicalFilePath();
        if (const QString earlier = m_sources.value(candidate.bankId); !earlier.isEmpty() && earlier != source)
            return fail(
                path,
                {tr("Not kept: it would replace the bank just imported from %1; rename one of the two").arg(earlier),
                 {}});
        // The images first: no bank is to show what is not there.
        if (const auto kept = keepMedia(m_library.banksFolder(), candidate.bankId, imported.media); !kept)
            return fail(path, kept.error());
        if (const Result<void> kept = m_library.keep(candidate); !kept)
            return fail(path, kept.error());
        m_sources.insert(candidate.bankId, source);
        report(path, candidate);
        bool isFine = true;
        for (auto it = resolved.replaced.cbegin(); it != resolved.replaced.cend(); ++it) {
            if (const Result<void> done = takeOut(it.key(), it.value()); !done)
                isFine = fail(path, done.error());
        }
        return isFine;
    }

    /// Questions that were replaced leave the bank they were in; one that is left empty goes to the removed ones.
    [[nodiscard]] Result<void> takeOut(const QString &bankId, const QSet<QString> &questionIds)
    {
        const QString path = QDir(m_library.banksFolder()).filePath(bankId + u".md"_s);
        Result<BankDocument> document = readBankFile(path);
        if (!document)
            return Unexpected{document.error()};
        document->questions.removeIf(
            [&questionIds](const Question &question) { return questionIds.contains(question.id); });
        if (document->questions.isEmpty())
            return m_library.remove(bankId);
        const Result<BankCandidate> rest = candidateOf(*document, path, m_library.banksFolder());
        return rest ? m_library.keep(*rest) : Unexpected{rest.error()};
    }

    void preview(const QString &path, const ImportedBank &imported)
    {
        for (const QString &line : imported.mapping)
            m_console.printLine(u"# "_s + line);
        TextListing listing(m_console);
        listing.add(imported.candidate.document.topics, imported.candidate.document.questions);
        report(path, imported.candidate);
    }

    void report(const QString &path, const BankCandidate &candidate)
    {
        const BankDocument &document = candidate.document;
        DiagnosticCounts counts;
        counts.add(document.diagnostics);
        const QString what = candidate.replacesExisting ? tr("updated bank “%1”") : tr("new bank “%1”");
        m_console.printLine(tr("%1: %2; questions: %3, topics: %4, errors: %5, warnings: %6")
                                .arg(path, what.arg(document.title.isEmpty() ? candidate.bankId : document.title),
                                     QString::number(document.questions.size()),
                                     QString::number(document.topics.size()), QString::number(counts.errors),
                                     QString::number(counts.warnings)));
    }

    BankLibrary m_library;
    const ImportRun m_run;
    Console &m_console;
    QHash<QString, QString> m_sources; ///< bank id -> the file it was imported from in this run
};

} // namespace

ExitCode ImportCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty())
        return refuse(console, tr("import needs a file"));
    if (files.contains(StandardInputName))
        return refuse(console, tr("import takes no standard input: a bank is named after its file"));
    ImportRun options;
    options.options.hasHeader = arguments.isSet(HeaderOption);
    options.isPreview = arguments.isSet(PreviewOption);
    if (arguments.isSet(MapOption)) {
        Result<QList<ColumnChoice>> columns = columnChoices(arguments.value(MapOption));
        if (!columns)
            return refuse(console, columns.error().message);
        options.options.columns = *std::move(columns);
    }
    if (arguments.isSet(DuplicatesOption)) {
        const auto rule = duplicateRuleFromName(arguments.value(DuplicatesOption));
        if (!rule)
            return refuse(console,
                          tr("duplicates are both, keep or replace, not “%1”").arg(arguments.value(DuplicatesOption)));
        options.duplicates = *rule;
    }

    const DataFolder folder(arguments.value(DataFolderOption));
    if (const Result<void> ready = options.isPreview ? Result<void>() : folder.prepare(); !ready)
        return fail(console, ready.error().message);

    Importer importer(folder.banksFolder(), std::move(options), console);
    qsizetype kept = 0;
    for (const QString &path : files)
        kept += importer.import(path) ? 1 : 0;
    return kept == files.size() ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
