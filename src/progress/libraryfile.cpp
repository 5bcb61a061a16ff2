// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"

#include <QDir>
#include <QFileInfo>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// Looks at the file through a connection that cannot write: the first thing a writing one does changes the file.
static Result<void> checkOwner(Database &database, const QString &path, const Migrations &migrations,
                               std::chrono::milliseconds busyTimeout)
{
    if (QFileInfo(path).size() == 0)
        return {};
    Database probe;
    Result<void> result = probe.open(path, Database::Access::ReadOnly, busyTimeout);
    if (result) {
        if (const Result<int> version = migrations.check(probe); !version)
            result = Unexpected{version.error()};
    }
    if (!result)
        return database.fail(probe.fault(), result.error().message, result.error().detail);
    return {};
}

Result<void> openLibraryFile(Database &database, const QString &path, const QString &backupsFolder,
                             const QDateTime &now, std::chrono::milliseconds busyTimeout)
{
    const Migrations migrations = Migrations::builtIn();
    if (auto ours = checkOwner(database, path, migrations, busyTimeout); !ours)
        return ours;
    if (auto opened = database.open(path, Database::Access::ReadWrite, busyTimeout); !opened)
        return opened;

    auto ready = database.enableWriteAheadLog();
    if (ready)
        ready = migrations.apply(database, backUpBeforeMigrating(database, backupsFolder, now));
    if (!ready)
        database.close();
    return ready;
}

Migrations::BeforeFirst backUpBeforeMigrating(Database &database, const QString &backupsFolder, const QDateTime &now)
{
    return [&database, backupsFolder, now](int fromVersion) {
        const QString stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        const QString name = u"library-%1-format-%2.sqlite"_s.arg(stamp).arg(fromVersion);
        return database.backUpTo(QDir(backupsFolder).filePath(name));
    };
}

Result<void> openLibraryInMemory(Database &database)
{
    if (auto opened = database.open(Database::InMemory); !opened)
        return opened;
    return Migrations::builtIn().apply(database);
}

} // namespace Baiwen
