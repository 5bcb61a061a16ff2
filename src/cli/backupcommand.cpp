// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backupcommand.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/libraryaccess.h"
#include "progress/libraryfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString ToOption = u"to"_s;

/// Nothing is written but what a start writes that follows a crash. A connection that may only read would leave files
/// beside the library; it is for where nothing can be written.
Result<void> openForCopying(Database &database, const QString &path)
{
    if (auto sound = requireSound(path); !sound)
        return sound;
    if (database.open(path))
        return {};
    const auto opened = openLibraryForReading(database, path);
    return opened ? Result<void>() : Unexpected{opened.error()};
}

/// Where a copy called `name` is to stand. What is there already is replaced only when it is a copy that nobody uses.
Result<QString> destination(const QString &name, const QString &libraryFile)
{
    const QFileInfo file(name);
    const QString folder = file.absoluteDir().canonicalPath();
    if (folder.isEmpty())
        return failure(BackupCommand::tr("There is no folder %1").arg(QDir::toNativeSeparators(file.absolutePath())));
    const QString path = file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
    const QString library = QFileInfo(libraryFile).canonicalFilePath();
    if (path == library || path.startsWith(library + u'-')) // SQLite's own files beside it
        return failure(BackupCommand::tr("This is the library itself"));
    if (!file.exists())
        return path;
    Database old;
    const bool isEmptyFile = file.isFile() && file.size() == 0;
    if (!isEmptyFile && !openLibraryForReading(old, path))
        return failure(BackupCommand::tr("Something else of this name is there already; it was left as it is"));
    if (QFileInfo(path + "-wal"_L1).size() > 0)
        return failure(BackupCommand::tr("This is a library in use; it was left as it is"));
    return path;
}

} // namespace

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::syntax() const
{
    return tr("[options]");
}

QString BackupCommand::summary() const
{
    return tr("Back up your library");
}

void BackupCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Makes a backup of your library (bookmarks, tags, notes, interviews) in the\n"
           "folder of backups and prints its path. With --to it writes one file for another\n"
           "machine instead; a copy that is there already is replaced. Both may be done\n"
           "while the program runs.\n\n"
           "Exit status: 0 done, 1 nothing was copied, 2 wrong usage."));
    parser.addOption({ToOption, tr("Write the copy to <FILE>"), u"FILE"_s});
}

ExitCode BackupCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty())
        return refuse(console, tr("backup takes no file; --to says where the copy is to go"));
    const QString to = arguments.value(ToOption);
    if (arguments.isSet(ToOption) && (to.isEmpty() || to == StandardInputName))
        return refuse(console, tr("--to needs a file"));

    const DataFolder folder(arguments.value(DataFolderOption));
    Database database;
    if (const auto opened = openForCopying(database, folder.libraryFile()); !opened)
        return fail(console, opened.error().message);

    if (!to.isEmpty()) {
        const Result<QString> path = destination(to, folder.libraryFile());
        const Result<void> written = path ? database.backUpTo(*path) : Unexpected{path.error()};
        if (!written) {
            console.printError(unreadable(to, written.error()).toString());
            return ExitCode::Failure;
        }
        console.printLine(QDir::toNativeSeparators(*path));
        return ExitCode::Success;
    }

    const auto made = Backups(folder.backupsFolder()).make(database, BackupReason::Manual, SystemClock().now());
    if (!made)
        return fail(console, made.error().message);
    console.printLine(QDir::toNativeSeparators(made->path));
    return ExitCode::Success;
}

} // namespace Baiwen
