// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mergecommand.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/libraryaccess.h"
#include "progress/libraryfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString JsonOption = u"json"_s;

struct MergedFile
{
    QString name; ///< as on the command line
    std::optional<Error> error;
    MergeReport report; ///< of no meaning beside an error
};

/// What is no library must not have cost a backup.
MergedFile lookInto(const QString &name)
{
    Database database;
    const auto opened = openLibraryForReading(database, name);
    return {name, opened ? std::nullopt : std::optional(opened.error()), {}};
}

/// Gives the path of the backup that was made before; none where there was nothing to back up.
Result<QString> merge(const DataFolder &folder, QList<MergedFile> &files, const QStringList &names)
{
    const QDateTime now = SystemClock().now();
    LibraryAccess library(folder, names);
    if (const auto opened = library.open(LibraryAccess::OnDamage::Refuse, now); !opened)
        return Unexpected{opened.error()};
    QString backup;
    if (!library.isNew()) {
        const auto made = library.backUp(BackupReason::BeforeMerge, now);
        if (!made)
            return Unexpected{made.error()};
        backup = made->path;
    }
    for (MergedFile &file : files) {
        if (file.error)
            continue;
        if (const auto merged = mergeLibrary(library.worker().database, file.name))
            file.report = *merged;
        else
            file.error = merged.error();
    }
    return backup;
}

QJsonObject toJson(const MergeReport &report)
{
    return {
        {u"bookmarksAdded"_s, report.bookmarksAdded},
        {u"bookmarksRemoved"_s, report.bookmarksRemoved},
        {u"tagsAdded"_s, report.tagsAdded},
        {u"tagsRemoved"_s, report.tagsRemoved},
        {u"searchesAdded"_s, report.searchesAdded},
        {u"searchesChanged"_s, report.searchesChanged},
        {u"searchesRemoved"_s, report.searchesRemoved},
        {u"notesAdded"_s, report.notesAdded},
        {u"notesChanged"_s, report.notesChanged},
        {u"notesJoined"_s, report.notesJoined},
        {u"notesRemoved"_s, report.notesRemoved},
        {u"interviewsAdded"_s, report.interviewsAdded},
        {u"interviewsChanged"_s, report.interviewsChanged},
        {u"interviewsRemoved"_s, report.interviewsRemoved},
        {u"reviewsAdded"_s, report.reviewsAdded},
        {u"reviewsTakenBack"_s, report.reviewsTakenBack},
        {u"cardMarksChanged"_s, report.cardMarksChanged},
        {u"parametersChanged"_s, report.parametersChanged},
    };
}

void printJson(const QList<MergedFile> &files, const QString &backup, Console &console)
{
    QJsonArray entries;
    for (const MergedFile &file : files) {
        entries.append(QJsonObject{
            {u"file"_s, file.name},
            {u"error"_s, file.error ? QJsonValue(file.error->message) : QJsonValue()},
            {u"changes"_s, file.error ? QJsonValue() : QJsonValue(toJson(file.report))},
        });
    }
    console.write(QJsonDocument(QJsonObject{{u"formerState"_s, backup.isEmpty() ? QJsonValue() : QJsonValue(backup)},
                                            {u"files"_s, entries}})
                      .toJson());
}

void printText(const QList<MergedFile> &files, const QString &backup, Console &console)
{
    for (const MergedFile &file : files) {
        if (file.error)
            continue;
        const QStringList words = inWords(file.report);
        console.printLine(file.name + u": "_s
                          + (words.isEmpty() ? MergeCommand::tr("nothing new") : words.join(MergeCommand::tr(", "))));
    }
    if (!backup.isEmpty())
        console.printLine(MergeCommand::tr("The former state is kept as %1").arg(QDir::toNativeSeparators(backup)));
}

} // namespace

QString MergeCommand::name() const
{
    return u"merge"_s;
}

QString MergeCommand::syntax() const
{
    return tr("[options] FILE…");
}

QString MergeCommand::summary() const
{
    return tr("Take other copies of your library into it");
}

void MergeCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Takes what each file holds into your library and says what that changed. A file\n"
           "is a library of another machine, an export, a backup or a copy that a\n"
           "synchronising tool has left; it is only read. Of two changes to one thing the\n"
           "later wins; of a note edited on both sides both texts are kept. The present\n"
           "state is backed up first. Not while the program runs.\n\n"
           "Exit status: 0 all merged, 1 a file was not merged, 2 wrong usage."));
    parser.addOption({JsonOption, tr("Write the counts as one JSON object")});
    parser.addPositionalArgument(u"FILE"_s, tr("A library file"));
}

ExitCode MergeCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return refuse(console, tr("merge needs a file"));
    if (names.contains(StandardInputName))
        return refuse(console, tr("merge takes no standard input"));

    QList<MergedFile> files;
    for (const QString &name : names)
        files.append(lookInto(name));
    QString backup;
    if (!std::ranges::all_of(files, &std::optional<Error>::has_value, &MergedFile::error)) {
        const auto merged = merge(DataFolder(arguments.value(DataFolderOption)), files, names);
        if (!merged)
            return fail(console, merged.error().message);
        backup = *merged;
    }

    bool isFine = true;
    for (const MergedFile &file : std::as_const(files)) {
        if (file.error)
            console.printError(unreadable(file.name, *file.error).toString());
        isFine = isFine && !file.error;
    }
    if (arguments.isSet(JsonOption))
        printJson(files, backup, console);
    else
        printText(files, backup, console);
    return isFine ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
