// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/migrations.h"

#include <QList>

#include <stop_token>

namespace Baiwen {

/// What came out of one table.
struct TableSalvage
{
    QString table;
    qint64 recovered = 0; ///< rows in the new file
    bool isWhole = false; ///< it was read to its end and no fault was met
    qint64 unfit = 0; ///< rows left out because they broke a constraint
    qint64 orphaned = 0; ///< rows left out because the row they belong to is lost
    qint64 strays = 0; ///< of those recovered: found in pages that no longer hung on the table
    qint64 mended = 0; ///< values in the rows recovered: text that was no UTF-8, times that were none

    bool operator==(const TableSalvage &) const = default;
};

struct SalvageReport
{
    int version = 0; ///< the format the damaged file had, or most likely had
    bool schemaWasReadable = false; ///< the file's own list of tables
    bool logWasDamaged = false; ///< the write-ahead log; what its damaged pages held may be wrong or lost
    /// The list of unused pages was damaged while rows were looked for in pages that hang on no table: some of these
    /// may have been deleted long ago.
    bool mayHoldDeletedRows = false;
    QList<TableSalvage> tables; ///< of that format

    [[nodiscard]] qint64 recovered() const;
    /// Nothing was lost: every table was read to its end, and every row fitted.
    [[nodiscard]] bool isComplete() const;
};

/// Writes a new library file of the latest format to `into`, which must not exist, with every row that can still be
/// read from the damaged one, its write-ahead log included. The damaged file and its companions are only read; the work
/// is done on a copy in a folder beside `into`, which is gone afterwards. On failure there is no `into` either. Fails
/// when a file cannot be read or written, when the file is another program's or a later version's, or when stopped. A
/// file in which nothing is left gives an empty library: see SalvageReport::recovered().
///
/// Like SQLite's own `.recover` this reads the pages itself instead of asking SQLite for rows, which gives up a whole
/// page, and all below it, for one wrong byte. Beyond that:
/// - nothing is believed of the header and the list of tables but what the program's own migrations confirm: they say
///   which tables there are, where their first pages stand in a fresh file, and what their records look like;
/// - pages cut off from their table are given to it by the shape of their records, and left alone when two tables would
///   do; there is no table of leftovers;
/// - a log is read past a damaged frame;
/// - a row is taken only when its record adds up to the byte, fits its table's constraints and has its parent.
///
/// Not done: rows are not taken from free pages or from the unused bytes of a page, nor rebuilt from indexes; a row
/// whose overflow pages are lost is left out whole; files with another page size, text encoding or auto-vacuum are not
/// read. A byte changed within a text or a number cannot be told from what was meant: such a row comes through as it
/// stands.
///
/// The work is bounded by the length of the file: no page is looked at more than a few times for each table, and at
/// most four times the file's pages are read as overflow.
[[nodiscard]] Result<SalvageReport> salvageLibrary(const QString &damagedFile, const QString &into,
                                                   const std::stop_token &stop = {},
                                                   const Migrations &migrations = Migrations::builtIn());

} // namespace Baiwen
