// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QList>
#include <QStringList>

namespace Baiwen {

/// The tables and indexes of a library file, as its sqlite_schema lists them.
struct LibrarySchema
{
    struct Entry
    {
        QString type;
        QString name;
        QString table;
        qint64 root = 0; ///< number of its first page
        QString sql; ///< empty for an index that a constraint brings with it
    };

    int version = 0; ///< of the format, as the file says
    QList<Entry> entries;

    /// 0 when there is no such entry.
    [[nodiscard]] qint64 rootOf(QStringView name) const;
    [[nodiscard]] static Result<LibrarySchema> read(Database &database);
};

/// A copy of a damaged library in which SQLite reads one table at a time. Neither the header nor the list of tables is
/// believed: the first page is replaced by that of an empty database, and the table to be read is declared in it as a
/// sound library declares it.
class DamagedLibrary final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::DamagedLibrary)

public:
    /// Copies the file into the folder and takes its log or journal in. A part that the disk cannot read is lost, and
    /// no more than that; fails when there is nothing to copy, or no room for it.
    [[nodiscard]] Result<void> open(const QString &file, const QString &folder);
    /// Of the format, as the file itself says; 0 when it cannot.
    [[nodiscard]] int version() const { return m_own.version; }

    /// `sound` says what tables there are. Each begins where the file's own list has it; where that says nothing, as in
    /// the newest of `kin`, copies of the same library, that is of the same format; and without such, as in `sound`,
    /// where a library has it that held nothing yet when it got its format. Fails when the file's own list shows
    /// another program's.
    [[nodiscard]] Result<void> setTables(const LibrarySchema &sound, const QStringList &kin);
    /// From here on database() has this table and its indexes and nothing else.
    [[nodiscard]] Result<void> declare(const QString &table);
    [[nodiscard]] Database &database() { return m_database; }

private:
    [[nodiscard]] Result<void> copy() const;
    [[nodiscard]] Result<void> replaceFirstPage() const;

    QString m_file;
    QString m_copy;
    LibrarySchema m_own; ///< as far as it could be read
    LibrarySchema m_tables;
    Database m_database;
};

} // namespace Baiwen
