// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/migrations.h"

#include <QList>

namespace Baiwen {

/// What came out of one table.
struct TableSalvage
{
    QString table;
    qint64 recovered = 0; ///< rows in the new file
    qint64 unfit = 0; ///< rows read and left out: broken text or times, against a constraint, or without their parent
    bool isWhole = false; ///< it was read from end to end, and held every row that its indexes know of

    bool operator==(const TableSalvage &) const = default;
};

struct SalvageReport
{
    QList<TableSalvage> tables; ///< of the format that the damaged file has

    [[nodiscard]] qint64 recovered() const;
    [[nodiscard]] qint64 unfit() const;
    /// As far as can be known, nothing was lost.
    [[nodiscard]] bool isComplete() const;
};

/// Writes a new library file of the latest format to `into`, which must not exist, with every row that SQLite can still
/// read from the damaged one, its log included. The damaged file is only read: the work is done on a copy, in a folder
/// beside `into` that is gone afterwards. Fails when a file cannot be read or written, or when the damaged one belongs
/// to another program; a file in which nothing is left gives an empty library.
///
/// `kin` are copies of the same library, the newest first: see DamagedLibrary::setTables().
///
/// A table is read from its beginning, and from its end if that fails half-way. What lies between two faults is asked
/// for by keys that are known from elsewhere: from the table's indexes, or from other tables that share the key.
///
/// A byte changed within a text or a number cannot be told from what was meant: such a row comes through as it stands.
[[nodiscard]] Result<SalvageReport> salvageLibrary(const QString &damagedFile, const QString &into,
                                                   const QStringList &kin = {},
                                                   const Migrations &migrations = Migrations::builtIn());

} // namespace Baiwen
