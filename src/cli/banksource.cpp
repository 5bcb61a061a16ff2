// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/banksource.h"

#include "cli/console.h"
#include "cli/documentinput.h"
#include "progress/marksforsearch.h"
#include "study/studysettings.h"

namespace Baiwen {

/// False: it cannot be read.
static bool readOne(const QString &name, Console &console, bool &isFine, BankDocument &into)
{
    Result<BankDocument> document = readDocument(name, console.input());
    const QList<Diagnostic> diagnostics = document ? document->diagnostics : QList{unreadable(name, document.error())};
    for (const Diagnostic &diagnostic : diagnostics) {
        console.printError(diagnostic.toString());
        isFine = isFine && diagnostic.level != Diagnostic::Level::Error;
    }
    if (!document)
        return false;
    into = *std::move(document);
    return true;
}

QList<BankDocument> readDocuments(const QStringList &names, Console &console, bool &isFine)
{
    QList<BankDocument> documents;
    for (const QString &name : names) {
        if (BankDocument document; readOne(name, console, isFine, document))
            documents.append(std::move(document));
    }
    return documents;
}

QList<BankPtr> readBanks(const QStringList &names, Console &console, bool &isFine)
{
    QList<BankPtr> banks;
    for (const QString &name : names) {
        if (BankDocument document; readOne(name, console, isFine, document))
            banks.append(std::make_shared<Bank>(name, document.title, document.language, QList{document}));
    }
    return banks;
}

MarksByQuestion readMarks(const DataFolder &folder, const QDateTime &now)
{
    const Settings settings(folder.settingsFile());
    return readMarksForSearch(folder.libraryFile(), StudySettings::schedulerOptions(settings),
                              StudySettings::holidays(settings), QTimeZone::systemTimeZone(), now);
}

Result<FoundQuestions> findQuestions(const SearchNode &query, const QList<BankPtr> &banks, const MarksByQuestion &marks,
                                     const QDateTime &now)
{
    SearchIndex index;
    if (auto set = index.setEntries(withMarks(searchEntries(banks), marks)); !set)
        return Unexpected{set.error()};
    if (auto written = index.write(index.pending()); !written)
        return Unexpected{written.error()};
    auto result = SearchEvaluator(index, marks, now).evaluate(query);
    if (!result)
        return Unexpected{result.error()};
    return FoundQuestions{index.entries(), *std::move(result)};
}

} // namespace Baiwen
