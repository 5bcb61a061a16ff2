// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/migrations.h"

#include <QHash>

namespace Baiwen {

/// A column as STRICT tables declare it.
struct ColumnShape
{
    enum class Type { Integer, Real, Text, Blob, Any };

    QString name;
    Type type = Type::Any;
    bool isRequired = false; ///< NOT NULL
    bool isRowid = false; ///< an INTEGER PRIMARY KEY: its value is the row's key, and NULL stands in the record

    bool operator==(const ColumnShape &) const = default;
};

/// One b-tree of a library file: a table or an index. Good enough to tell whose a page is by the records in it.
struct TreeShape
{
    QString name;
    bool isTable = false;
    bool hasRowid = false; ///< false for indexes and WITHOUT ROWID tables, which are kept as indexes are
    QList<ColumnShape> columns; ///< in the order of the record
    qsizetype fewestColumns = 0; ///< rows from before ALTER TABLE ADD COLUMN are shorter
    quint32 root = 0; ///< its first page in a fresh file of this format

    [[nodiscard]] bool operator==(const TreeShape &) const = default;
};

/// What the library file of one format looks like, learnt from an empty one.
struct FormatShape
{
    int version = 0;
    QList<TreeShape> trees;
    QHash<QString, QString> sql; ///< of each table and index, by its name

    [[nodiscard]] const TreeShape *find(QStringView name) const;
};

/// Of every format from 1 to the latest.
[[nodiscard]] Result<QList<FormatShape>> formatShapes(const Migrations &migrations);

/// Makes an empty library of that format.
[[nodiscard]] Result<void> makeEmpty(Database &database, const Migrations &migrations, int version);

/// Deletes the rows of the table that refer to a row which is not there; gives their number.
[[nodiscard]] Result<qint64> deleteOrphans(Database &database, const QString &table);

/// Times are text in columns named for it: `created_at`.
[[nodiscard]] bool holdsTime(const ColumnShape &column);
[[nodiscard]] bool isTime(const QByteArray &text);

/// As part of a statement.
[[nodiscard]] QString quoted(QStringView name);

} // namespace Baiwen
