// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"

#include "progress/backups.h"

#include <QDir>
#include <QFileInfo>

namespace Baiwen {

using namespace Qt::StringLiterals;

Result<void> openLibraryFile(Database &database, const QString &path, const QString &backupsFolder,
                             const QDateTime &now, std::chrono::milliseconds busyTimeout)
{
    if (auto opened = database.open(path, Database::Access::ReadWrite, busyTimeout); !opened)
        return opened;
    const Migrations migrations = Migrations::builtIn();
    if (const Result<int> version = migrations.check(database); !version) {
        database.closeUntouched();
        return Unexpected{version.error()};
    }

    auto ready = database.enableWriteAheadLog();
    if (ready)
        ready = migrations.apply(database, backUpBeforeMigrating(database, backupsFolder, now));
    if (!ready)
        database.close();
    return ready;
}

Result<int> openLibraryForReading(Database &database, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        return database.fail(DatabaseFault::CannotOpen, Database::tr("There is no file %1.").arg(file));
    if (auto opened = database.open(path, Database::Access::Immutable); !opened)
        return Unexpected{opened.error()};
    Result<int> version = Migrations::builtIn().check(database);
    if (version && *version == 0) // fit to become a library, but there is nothing in it to be read
        version =
            database.fail(DatabaseFault::Foreign, Database::tr("%1 is empty: there is no library in it.").arg(file));
    if (!version)
        database.closeUntouched();
    return version;
}

Result<void> restoreLibrary(Database &database, const QString &path)
{
    Database source;
    if (const auto opened = openLibraryForReading(source, path); !opened)
        return database.fail(source.fault(), opened.error().message, opened.error().detail);
    return database.restoreFrom(source);
}

Migrations::BeforeFirst backUpBeforeMigrating(Database &database, const QString &backupsFolder, const QDateTime &now)
{
    return [&database, backupsFolder, now](int) -> Result<void> {
        const auto made = Backups(backupsFolder).make(database, BackupReason::BeforeMigration, now);
        if (!made)
            return Unexpected{made.error()};
        return {};
    };
}

Result<void> openLibraryInMemory(Database &database)
{
    if (auto opened = database.open(Database::InMemory); !opened)
        return opened;
    return Migrations::builtIn().apply(database);
}

} // namespace Baiwen
