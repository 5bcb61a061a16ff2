// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/migrations.h"

#include <stop_token>

namespace Baiwen {

/// What is wrong with a library file, in lines for the log and a "details" pane; empty when it is sound: SQLite's
/// integrity and foreign key checks, the tables as the migrations make them, text that is UTF-8, times that are times.
/// A byte changed within a word or a number is not noticed, nor can it be. Nor is a damaged write-ahead log: SQLite
/// reads it up to the damage, and what was committed after that is as if it had never been.
///
/// Fails when the file cannot be checked: it is missing, in use, not ours, from a later version, or `stop` was
/// requested. Reads only, at any time and from any thread; a connection that writes meanwhile is not held up. SQLite
/// may leave an empty `-wal` and a `-shm` beside a file that nobody has open, unless `access` is Immutable. `stop` is
/// heeded between SQLite's steps; in SQLite before 3.41 the pass over the pages is one step.
[[nodiscard]] Result<QStringList> checkLibrary(const QString &path, const std::stop_token &stop = {},
                                               const Migrations &migrations = Migrations::builtIn(),
                                               Database::Access access = Database::Access::ReadOnly);

} // namespace Baiwen
