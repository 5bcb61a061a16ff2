// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkcommand.h"

#include "bank/bankcheck.h"
#include "cli/console.h"
#include "cli/documentinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct CheckedFile
{
    QList<Diagnostic> diagnostics; ///< in the order of the lines
    qsizetype questions = 0;
};

CheckedFile checkFile(const QString &name, QIODevice &input)
{
    const Result<BankDocument> document = readDocument(name, input);
    if (!document)
        return {{unreadable(name, document.error())}};

    CheckedFile checked{document->diagnostics, document->questions.size()};
    // A list from the web owes nothing to our dialect.
    if (document->rule == QuestionRule::Markers)
        checked.diagnostics += checkBank(*document);
    std::stable_sort(checked.diagnostics.begin(), checked.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.line < b.line; });
    return checked;
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::syntax() const
{
    return tr("[options] FILE…");
}

QString CheckCommand::summary() const
{
    return tr("Say what is wrong in bank documents");
}

void CheckCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(tr("Reads bank documents and writes what is wrong in them to standard output, a\n"
                                        "line each:\n"
                                        "  file:line: level: message\n"
                                        "The level is note, warning or error. The last line counts them. Any Markdown\n"
                                        "list of questions is read; one with answer markers is also held to the rules\n"
                                        "of the built-in bank.\n\n"
                                        "Exit status: 0 no errors, 1 errors, 2 wrong usage."));
    parser.addPositionalArgument(u"FILE"_s, tr("A Markdown file, or - for standard input"));
}

ExitCode CheckCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty())
        return refuse(console, tr("check needs a file"));

    DiagnosticCounts counts;
    qsizetype questions = 0;
    for (const QString &name : files) {
        const CheckedFile checked = checkFile(name, console.input());
        for (const Diagnostic &diagnostic : checked.diagnostics)
            console.printLine(diagnostic.toString());
        counts.add(checked.diagnostics);
        questions += checked.questions;
    }
    console.printLine(tr("Files: %1, questions: %2, errors: %3, warnings: %4, notes: %5")
                          .arg(files.size())
                          .arg(questions)
                          .arg(counts.errors)
                          .arg(counts.warnings)
                          .arg(counts.notes));
    return counts.errors > 0 ? ExitCode::Failure : ExitCode::Success;
}

} // namespace Baiwen
