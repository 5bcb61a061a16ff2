// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkcommand.h"

#include "bank/bankcheck.h"
#include "bank/banklibrary.h"
#include "base/clock.h"
#include "cli/console.h"
#include "cli/documentinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString TranslationOption = u"translation"_s;

struct CheckedFile
{
    QString name; ///< as diagnostics have it
    std::optional<BankDocument> document; ///< none: it could not be read
    QList<Diagnostic> diagnostics;

    /// A list from the web owes nothing to the rules of our dialect.
    [[nodiscard]] bool isOurs() const { return document && document->rule == QuestionRule::Markers; }
};

CheckedFile read(const QString &name, QIODevice &input)
{
    Result<BankDocument> document = readDocument(name, input);
    if (!document)
        return {displayName(name), std::nullopt, {unreadable(name, document.error())}};
    QList<Diagnostic> diagnostics = document->diagnostics;
    return {displayName(name), std::move(*document), std::move(diagnostics)};
}

/// What links may lead to: any question of the files that are checked together, or of the built-in bank.
QSet<QString> linkTargets(const QList<CheckedFile> &files)
{
    QSet<QString> ids;
    for (const CheckedFile &file : files) {
        if (!file.document)
            continue;
        for (const Question &question : file.document->questions)
            ids.insert(question.id);
    }
    for (const Language language : {Language::Chinese, Language::English}) {
        const BankPtr builtIn = readBuiltInBank(language);
        for (const Question &question : builtIn->questions())
            ids.insert(question.id);
    }
    return ids;
}

void checkRules(QList<CheckedFile> &files)
{
    if (std::ranges::none_of(files, &CheckedFile::isOurs))
        return;
    CheckOptions options;
    options.knownIds = linkTargets(files);
    options.today = SystemClock().now().toLocalTime().date();
    for (CheckedFile &file : files) {
        options.file = file.name;
        if (file.isOurs())
            file.diagnostics += checkBank(*file.document, options);
    }
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
    parser.addOption({TranslationOption,
                      tr("Also compare two files as the Chinese and the English edition of one "
                         "document")});
    parser.addPositionalArgument(u"FILE"_s, tr("A Markdown file, or - for standard input"));
}

ExitCode CheckCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return refuse(console, tr("check needs a file"));

    const bool isTranslation = arguments.isSet(TranslationOption);
    if (isTranslation && names.size() != 2)
        return refuse(console, tr("--translation compares two files"));

    QList<CheckedFile> files;
    for (const QString &name : names)
        files.append(read(name, console.input()));
    checkRules(files);
    if (isTranslation && files.at(0).document && files.at(1).document) {
        const bool isChineseFirst = files.at(0).document->language == languageCode(Language::Chinese);
        CheckedFile &chinese = files[isChineseFirst ? 0 : 1];
        const CheckedFile &english = files.at(isChineseFirst ? 1 : 0);
        if (chinese.document->language == english.document->language)
            return refuse(console, tr("--translation compares a Chinese file with an English one"));
        chinese.diagnostics += checkTranslation(*chinese.document, *english.document, chinese.name);
    }

    DiagnosticCounts counts;
    qsizetype questions = 0;
    for (CheckedFile &file : files) {
        std::ranges::stable_sort(file.diagnostics, {}, &Diagnostic::line);
        for (const Diagnostic &diagnostic : std::as_const(file.diagnostics))
            console.printLine(diagnostic.toString());
        counts.add(file.diagnostics);
        questions += file.document ? file.document->questions.size() : 0;
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
