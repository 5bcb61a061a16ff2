// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/migrations.h"

#include <QDateTime>

namespace Baiwen {

/// Opens the user's library, making it when there is none and bringing an older one to the present form, after a backup
/// copy of it into `backupsFolder`. A file that is not ours, or is from a later version, is refused byte for byte as it
/// was; `database.fault()` tells why it was refused. `now` (UTC) names the backup.
[[nodiscard]] Result<void> openLibraryFile(Database &database, const QString &path, const QString &backupsFolder,
                                           const QDateTime &now,
                                           std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));

/// Opens a library to look into it or to copy it, and gives the version of its format. Nothing is written, and beside a
/// backup no file appears. What is not there, not ours, empty, or from a later version is refused; whether the file is
/// sound throughout is not looked at.
[[nodiscard]] Result<int> openLibraryForReading(Database &database, const QString &path);

/// Everything in the open library is replaced by the library at `path`: see Database::restoreFrom(). A file that is not
/// ours, empty, damaged or from a later version is refused before anything is changed; one of an older format comes as
/// it is and wants Migrations::apply() next. The file at `path` is only read.
[[nodiscard]] Result<void> restoreLibrary(Database &database, const QString &path);

/// A copy of the file as it was into `backupsFolder`, as BackupReason::BeforeMigration.
[[nodiscard]] Migrations::BeforeFirst backUpBeforeMigrating(Database &database, const QString &backupsFolder,
                                                            const QDateTime &now);

/// An empty library in memory, for when nothing can be written.
[[nodiscard]] Result<void> openLibraryInMemory(Database &database);

} // namespace Baiwen
