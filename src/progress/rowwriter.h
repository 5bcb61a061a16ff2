// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/pagefile.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace Baiwen {

/// Puts rows of any table into a file one by one, in one transaction, with foreign keys off. A connection of its own,
/// because values come in types and numbers that are known at run time only.
class RowWriter final
{
public:
    enum class Outcome { Kept, Refused, Failed };

    RowWriter() = default;
    ~RowWriter();
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    [[nodiscard]] bool open(const QString &path);
    /// Starts with another table; its columns in the order in which insert() has the values.
    void setTable(const QString &table, const QStringList &columns);
    /// Columns beyond the values get their defaults. Refused: the row breaks a constraint of the table.
    [[nodiscard]] Outcome insert(const QList<RecordValue> &values);
    [[nodiscard]] bool commit();
    /// SQLite's words for what failed last.
    [[nodiscard]] QString errorString() const;

private:
    [[nodiscard]] sqlite3_stmt *statementFor(qsizetype count);
    void finalize();

    sqlite3 *m_connection = nullptr;
    QString m_table;
    QStringList m_columns;
    QHash<qsizetype, sqlite3_stmt *> m_statements; ///< by number of values
};

/// Has SQLite take back what a transaction that was never finished wrote into the file, as its `-journal` says.
/// Whether that succeeds shows when the file is read.
void rollBackJournal(const QString &path);

} // namespace Baiwen
