// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/statement.h"

#include <QStringList>

namespace Baiwen {

/// A table of the library as the migrations declare it, for the code that goes over all of them.
struct LibraryTable
{
    struct Column
    {
        QString name;
        bool isText = false;
        bool isTime = false; ///< times are text in columns named for it: `created_at`

        /// Whether the value is what the column is for: text is UTF-8, a time is one or NULL. STRICT sees to the rest.
        [[nodiscard]] bool isSound(const Statement &row, int index) const;
    };

    QString name;
    QList<Column> columns; ///< in the order of `SELECT *`
    QStringList key; ///< the columns by which SQLite keeps the rows in order: the primary key, or `rowid`
    bool hasRowid = false;

    /// The same of all columns, which begin at `first` in the row.
    [[nodiscard]] bool isSound(const Statement &row, int first) const;
};

/// The tables of a sound library that is open, in the order in which they were declared: parents before children.
[[nodiscard]] Result<QList<LibraryTable>> libraryTables(Database &database);

} // namespace Baiwen
