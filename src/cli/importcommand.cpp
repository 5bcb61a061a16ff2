// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "bank/banklibrary.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "progress/datafolder.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baiwen {

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
    return tr("Keep Markdown files as banks of your own");
}

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Keeps each file as a bank of your own in the data folder and says what came in.\n"
           "A file of the same name updates the bank that came from it. Remarks about the\n"
           "contents go to standard error.\n\n"
           "Exit status: 0 all kept, 1 a file could not be read or kept, 2 wrong usage."));
    parser.addPositionalArgument(u"FILE"_s, tr("A Markdown file with questions"));
}

namespace {

/// Imports one file after the other into one library.
class Importer final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ImportCommand)

public:
    Importer(const QString &banksFolder, Console &console)
        : m_library(banksFolder)
        , m_console(console)
    { }

    [[nodiscard]] bool import(const QString &path)
    {
        const Result<BankCandidate> candidate = m_library.open(path).result();
        if (!candidate)
            return fail(path, candidate.error());
        for (const Diagnostic &diagnostic : candidate->document.diagnostics)
            m_console.printError(diagnostic.toString());
        // An empty bank is of no use, and it could take the place of a good one.
        if (candidate->document.questions.isEmpty())
            return fail(path, {tr("No questions were found, so nothing was kept"), {}});

        // Two files of one name in one go: the second would silently undo the first.
        const QString source = QFileInfo(path).canonicalFilePath();
        if (const QString earlier = m_sources.value(candidate->bankId); !earlier.isEmpty() && earlier != source)
            return fail(
                path,
                {tr("Not kept: it would replace the bank just imported from %1; rename one of the two").arg(earlier),
                 {}});

        if (const Result<void> kept = m_library.keep(*candidate); !kept)
            return fail(path, kept.error());
        m_sources.insert(candidate->bankId, source);
        report(path, *candidate);
        return true;
    }

private:
    [[nodiscard]] bool fail(const QString &path, const Error &error)
    {
        m_console.printError(unreadable(path, error).toString());
        return false;
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

    const DataFolder folder(arguments.value(DataFolderOption));
    if (const Result<void> ready = folder.prepare(); !ready) {
        console.printError(u"baiwen: "_s + ready.error().message);
        return ExitCode::Failure;
    }

    Importer importer(folder.banksFolder(), console);
    qsizetype kept = 0;
    for (const QString &path : files)
        kept += importer.import(path) ? 1 : 0;
    return kept == files.size() ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
