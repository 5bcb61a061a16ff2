// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/restorecommand.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/libraryaccess.h"
#include "progress/librarysummary.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString JsonOption = u"json"_s;
const QString ListOption = u"list"_s;

/// What a backup is called for short: the time as its name has it.
QString stampOf(const BackupFile &backup)
{
    return QFileInfo(backup.path).fileName().section(u'-', 1, 1);
}

QString inWords(const LibrarySummary &holds)
{
    return RestoreCommand::tr("bookmarks: %1, tags: %2, notes: %3, interviews: %4, reviews: %5")
        .arg(holds.bookmarks)
        .arg(holds.tags)
        .arg(holds.notes)
        .arg(holds.interviews)
        .arg(holds.reviews);
}

QString toLine(const BackupFile &backup, const Result<LibrarySummary> &holds)
{
    const QString what =
        holds ? inWords(*holds) : RestoreCommand::tr("cannot be used: %1").arg(holds.error().message.simplified());
    return QStringList{stampOf(backup), reasonName(backup.reason), what, QLocale::c().formattedDataSize(backup.bytes)}
        .join(u'\t');
}

QJsonObject toJson(const BackupFile &backup, const Result<LibrarySummary> &holds)
{
    const auto count = [&holds](int LibrarySummary::*number) {
        return holds ? QJsonValue((*holds).*number) : QJsonValue();
    };
    const bool hasChange = holds && holds->latestChange.isValid();
    return {
        {u"stamp"_s, stampOf(backup)},
        {u"file"_s, backup.path},
        {u"madeAt"_s, backup.madeAt.toString(Qt::ISODateWithMs)},
        {u"reason"_s, reasonName(backup.reason)},
        {u"bytes"_s, backup.bytes},
        {u"bookmarks"_s, count(&LibrarySummary::bookmarks)},
        {u"tags"_s, count(&LibrarySummary::tags)},
        {u"notes"_s, count(&LibrarySummary::notes)},
        {u"interviews"_s, count(&LibrarySummary::interviews)},
        {u"reviews"_s, count(&LibrarySummary::reviews)},
        {u"latestChange"_s, hasChange ? QJsonValue(holds->latestChange.toString(Qt::ISODateWithMs)) : QJsonValue()},
        {u"error"_s, holds ? QJsonValue() : QJsonValue(holds.error().message)},
    };
}

void list(const QList<BackupFile> &backups, bool isJson, Console &console)
{
    QJsonArray entries;
    for (const BackupFile &backup : backups) {
        if (!console.acceptsOutput())
            return;
        const auto holds = summarise(backup.path);
        if (isJson)
            entries.append(toJson(backup, holds));
        else
            console.printLine(toLine(backup, holds));
    }
    if (isJson)
        console.write(QJsonDocument(QJsonObject{{u"backups"_s, entries}}).toJson());
}

/// A backup goes by its stamp or the name of its file; any other name is a path.
Result<QString> find(const QString &name, const QList<BackupFile> &backups)
{
    QStringList paths;
    for (const BackupFile &backup : backups) {
        if (name == stampOf(backup) || name == QFileInfo(backup.path).fileName())
            paths.append(backup.path);
    }
    if (paths.size() > 1)
        return failure(RestoreCommand::tr("More than one backup is called that; name its file"));
    if (!paths.isEmpty())
        return paths.constFirst();
    if (!QFileInfo(name).isFile())
        return failure(
            RestoreCommand::tr("There is no such backup and no such file; “baiwen restore --list” lists them"));
    return QFileInfo(name).absoluteFilePath();
}

/// What the backup holds. What cannot be restored must not have cost a backup or a repair.
Result<LibrarySummary> lookInto(const QString &backup, const DataFolder &folder)
{
    if (QFileInfo(backup) == QFileInfo(folder.libraryFile()))
        return failure(RestoreCommand::tr("This is the library itself"));
    return summarise(backup);
}

/// Where that is kept which was there before.
struct Restored
{
    QString formerState; ///< the backup of it
    QString damagedFile; ///< set aside; empty when the library was sound
};

Result<Restored> restore(const DataFolder &folder, const QString &backup)
{
    const QDateTime now = SystemClock().now();
    LibraryAccess library(folder, {backup});
    if (const auto opened = library.open(LibraryAccess::OnDamage::Repair, now); !opened)
        return Unexpected{opened.error()};

    const Backups backups(folder.backupsFolder());
    const QList<BackupFile> before = backups.list();
    if (const auto restored = library.worker().restore(backup, now); !restored)
        return Unexpected{restored.error()};
    const QList<BackupFile> after = backups.list();
    const auto made = std::ranges::find_if(after, [&](const BackupFile &file) { return !before.contains(file); });
    return Restored{made == after.end() ? QString() : made->path,
                    library.repair() ? library.repair()->setAside : QString()};
}

void report(const QString &backup, const LibrarySummary &holds, const Restored &restored, bool isJson, Console &console)
{
    if (isJson) {
        const QJsonValue damaged = restored.damagedFile.isEmpty() ? QJsonValue() : QJsonValue(restored.damagedFile);
        const QJsonObject object{
            {u"restored"_s, backup}, {u"formerState"_s, restored.formerState}, {u"damagedFile"_s, damaged}};
        console.write(QJsonDocument(object).toJson());
        return;
    }
    const auto native = [](const QString &path) { return QDir::toNativeSeparators(path); };
    console.printLine(RestoreCommand::tr("Restored %1 (%2)").arg(native(backup), inWords(holds)));
    if (!restored.damagedFile.isEmpty()) {
        console.printLine(RestoreCommand::tr("The library was damaged; the damaged file is kept as %1")
                              .arg(native(restored.damagedFile)));
    }
    console.printLine(RestoreCommand::tr("The former state is kept as %1").arg(native(restored.formerState)));
}

} // namespace

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::syntax() const
{
    return tr("[options] [BACKUP]");
}

QString RestoreCommand::summary() const
{
    return tr("List the backups of your library or bring one back");
}

void RestoreCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Without a backup it lists those that there are, the newest first, a line each:\n"
           "stamp (UTC), reason, contents and size, with tabs between. With one it makes\n"
           "bookmarks, tags, notes and interviews what they were then. The present state is\n"
           "backed up first, and a damaged library is set aside. Not while the program runs.\n\n"
           "Exit status: 0 done, 1 nothing was restored, 2 wrong usage."));
    parser.addOption({ListOption, tr("List the backups")});
    parser.addOption({JsonOption, tr("Write one JSON object")});
    parser.addPositionalArgument(u"BACKUP"_s, tr("A stamp of the list, or the path of a library file"));
}

ExitCode RestoreCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() > 1)
        return refuse(console, tr("restore takes one backup"));
    if (!names.isEmpty() && arguments.isSet(ListOption))
        return refuse(console, tr("--list takes no backup"));

    const DataFolder folder(arguments.value(DataFolderOption));
    const QList<BackupFile> backups = Backups(folder.backupsFolder()).list();
    const bool isJson = arguments.isSet(JsonOption);
    if (names.isEmpty()) {
        list(backups, isJson, console);
        if (backups.isEmpty() && !isJson)
            console.printError(tr("There are no backups in %1").arg(QDir::toNativeSeparators(folder.backupsFolder())));
        return ExitCode::Success;
    }

    const Result<QString> backup = find(names.constFirst(), backups);
    const Result<LibrarySummary> holds = backup ? lookInto(*backup, folder) : Unexpected{backup.error()};
    if (!holds) {
        console.printError(unreadable(names.constFirst(), holds.error()).toString());
        return ExitCode::Failure;
    }
    const Result<Restored> restored = restore(folder, *backup);
    if (!restored)
        return fail(console, restored.error().message);
    report(*backup, *holds, *restored, isJson, console);
    return ExitCode::Success;
}

} // namespace Baiwen
