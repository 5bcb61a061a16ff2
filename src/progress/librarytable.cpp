// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarytable.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

/// Where a disk has lost a sector it often gives zeros, which are UTF-8 too. Nobody writes so many.
static const QByteArray LostSector(64, '\0');

bool LibraryTable::Column::isSound(const Statement &row, int index) const
{
    if (!isText || row.isNull(index))
        return true;
    const QByteArray text = row.blob(index);
    return QByteArrayView(text).isValidUtf8() && !text.contains(LostSector)
        && (!isTime || row.dateTime(index).isValid());
}

bool LibraryTable::isSound(const Statement &row, int first) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (!columns[i].isSound(row, first + i))
            return false;
    }
    return true;
}

static Result<QList<LibraryTable::Column>> columnsOf(Database &database, const QString &table)
{
    return Statement(database, "SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")
        .bind(table)
        .rows([](const Statement &row) {
            const bool isText = row.text(1) == "TEXT"_L1;
            return LibraryTable::Column{row.text(0), isText, isText && row.text(0).endsWith("_at"_L1)};
        });
}

Result<QList<LibraryTable>> libraryTables(Database &database)
{
    auto tables = Statement(database, R"(
        SELECT name, (SELECT NOT wr FROM pragma_table_list AS list WHERE list.schema = 'main' AND list.name = main.name)
        FROM sqlite_schema AS main WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY main.rowid)")
                      .rows([](const Statement &row) {
                          return LibraryTable{row.text(0), {}, {}, row.boolean(1)};
                      });
    if (!tables)
        return tables;
    for (LibraryTable &table : *tables) {
        auto columns = columnsOf(database, table.name);
        if (!columns)
            return Unexpected{columns.error()};
        table.columns = *std::move(columns);
        auto key = Statement(database, "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")
                       .bind(table.name)
                       .rows([](const Statement &row) { return row.text(0); });
        if (!key)
            return Unexpected{key.error()};
        table.key = table.hasRowid ? QStringList(u"rowid"_s) : *std::move(key);
    }
    return tables;
}

} // namespace Baiwen
