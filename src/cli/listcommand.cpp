// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listcommand.h"

#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/languageoption.h"
#include "cli/questionlisting.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString JsonOption = u"json"_s;

/// Passes diagnostics on and sees whether one is an error.
bool addDiagnostics(QuestionListing &listing, const QList<Diagnostic> &diagnostics)
{
    bool isFine = true;
    for (const Diagnostic &diagnostic : diagnostics) {
        listing.add(diagnostic);
        isFine = isFine && diagnostic.level != Diagnostic::Level::Error;
    }
    return isFine;
}

bool listBuiltIn(QuestionListing &listing, Language language)
{
    const BankPtr bank = readBuiltInBank(language);
    listing.add(bank->topics(), bank->questions());
    return addDiagnostics(listing, bank->diagnostics());
}

bool listFile(QuestionListing &listing, const QString &name, QIODevice &input)
{
    const Result<BankDocument> document = readDocument(name, input);
    if (!document)
        return addDiagnostics(listing, {unreadable(name, document.error())});
    listing.add(document->topics, document->questions);
    return addDiagnostics(listing, document->diagnostics);
}

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::syntax() const
{
    return tr("[options] [FILE…]");
}

QString ListCommand::summary() const
{
    return tr("List the questions of the built-in bank or of files");
}

void ListCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(tr("Lists questions, a line each: id, topics and title, with tabs between.\n"
                                        "Without a file it lists the built-in bank. What is wrong in a file goes to\n"
                                        "standard error.\n\n"
                                        "Exit status: 0 no errors, 1 errors, 2 wrong usage."));
    parser.addOption({JsonOption, tr("Write questions, topics and diagnostics as one JSON object")});
    LanguageOption::declare(parser);
    parser.addPositionalArgument(u"FILE"_s, tr("A Markdown file, or - for standard input"));
}

ExitCode ListCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const Result<Language> language = LanguageOption::value(arguments);
    if (!language)
        return refuse(console, language.error().message);

    std::unique_ptr<QuestionListing> listing;
    if (arguments.isSet(JsonOption))
        listing = std::make_unique<JsonListing>(console);
    else
        listing = std::make_unique<TextListing>(console);

    bool isFine = true;
    const QStringList files = arguments.positionalArguments();
    if (files.isEmpty())
        isFine = listBuiltIn(*listing, *language);
    for (const QString &name : files) {
        if (console.acceptsOutput())
            isFine = listFile(*listing, name, console.input()) && isFine;
    }
    listing->finish();
    return isFine ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
