// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/formatshape.h"

#include "sqlite/statement.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <limits>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    ColumnShape shape;
    int keyPosition = 0; ///< in the primary key, from 1; 0: no part of it
};

struct Object
{
    QString type;
    QString name;
    QString table;
    quint32 root = 0;
    QString sql;
};

struct ForeignKeyColumn
{
    qint64 key = 0;
    QString parent;
    QString from;
    QString to;
};

ColumnShape::Type typeNamed(const QString &name)
{
    static const QHash<QString, ColumnShape::Type> types{{u"INTEGER"_s, ColumnShape::Type::Integer},
                                                         {u"INT"_s, ColumnShape::Type::Integer},
                                                         {u"REAL"_s, ColumnShape::Type::Real},
                                                         {u"TEXT"_s, ColumnShape::Type::Text},
                                                         {u"BLOB"_s, ColumnShape::Type::Blob}};
    return types.value(name.toUpper(), ColumnShape::Type::Any);
}

Result<QList<Column>> columnsOf(Database &database, const QString &table)
{
    return Statement(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid")
        .bind(table)
        .rows([](const Statement &row) {
            return Column{{row.text(0), typeNamed(row.text(1)), row.boolean(2), false},
                          static_cast<int>(row.integer(3))};
        });
}

Result<bool> holds(Database &database, std::string_view sql, const QString &table)
{
    const auto found = Statement(database, sql).bind(table).row([](const Statement &row) { return row.boolean(0); });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(false);
}

Result<TreeShape> shapeOfTable(Database &database, const Object &object)
{
    auto columns = columnsOf(database, object.name);
    if (!columns)
        return Unexpected{columns.error()};
    const auto withoutRowid =
        holds(database, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1", object.name);
    if (!withoutRowid)
        return Unexpected{withoutRowid.error()};
    const auto keyHasIndex =
        holds(database, "SELECT count(*) FROM pragma_index_list(?1) WHERE origin = 'pk'", object.name);
    if (!keyHasIndex)
        return Unexpected{keyHasIndex.error()};

    TreeShape shape{object.name, true, !*withoutRowid, {}, 0, object.root};
    if (*withoutRowid) {
        // Such a record begins with the key (file format, 2.4).
        std::ranges::stable_sort(*columns, {}, [](const Column &column) {
            return column.keyPosition > 0 ? column.keyPosition : std::numeric_limits<int>::max();
        });
    } else if (!*keyHasIndex) {
        for (Column &column : *columns)
            column.shape.isRowid = column.keyPosition > 0;
    }
    for (const Column &column : std::as_const(*columns))
        shape.columns.append(column.shape);
    return shape;
}

Result<TreeShape> shapeOfIndex(Database &database, const Object &object)
{
    const auto columns = columnsOf(database, object.table);
    if (!columns)
        return Unexpected{columns.error()};
    const auto keys = Statement(database, "SELECT cid FROM pragma_index_xinfo(?1) ORDER BY seqno")
                          .bind(object.name)
                          .rows([](const Statement &row) { return row.integer(0); });
    if (!keys)
        return Unexpected{keys.error()};
    TreeShape shape{object.name, false, false, {}, 0, object.root};
    for (const qint64 column : *keys) {
        if (column >= 0 && column < columns->size())
            shape.columns.append((*columns)[column].shape);
        else if (column == -1)
            shape.columns.append({{}, ColumnShape::Type::Integer, true, false}); // the row's key
        else
            shape.columns.append(ColumnShape()); // an expression
        shape.columns.last().isRowid = false; // an index holds the value itself
    }
    return shape;
}

Result<FormatShape> shapeOf(Database &database, int version)
{
    const auto objects =
        Statement(database,
                  "SELECT type, name, tbl_name, rootpage, coalesce(sql, '') FROM sqlite_schema "
                  "WHERE rootpage > 0 AND tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid")
            .rows([](const Statement &row) {
                return Object{row.text(0), row.text(1), row.text(2), static_cast<quint32>(row.integer(3)), row.text(4)};
            });
    if (!objects)
        return Unexpected{objects.error()};
    FormatShape format;
    format.version = version;
    for (const Object &object : *objects) {
        const bool isTable = object.type == u"table"_s;
        auto shape = isTable ? shapeOfTable(database, object) : shapeOfIndex(database, object);
        if (!shape)
            return Unexpected{shape.error()};
        shape->fewestColumns = shape->columns.size();
        format.trees.append(*shape);
        format.sql.insert(object.name, object.sql);
    }
    return format;
}

} // namespace

const TreeShape *FormatShape::find(QStringView name) const
{
    const auto found = std::ranges::find(trees, name, &TreeShape::name);
    return found == trees.end() ? nullptr : &*found;
}

Result<void> makeEmpty(Database &database, const Migrations &migrations, int version)
{
    return Migrations(migrations.steps().first(version)).apply(database);
}

Result<QList<FormatShape>> formatShapes(const Migrations &migrations)
{
    QList<FormatShape> formats;
    for (int version = 1; version <= migrations.latestVersion(); ++version) {
        Database database;
        if (auto opened = database.open(Database::InMemory); !opened)
            return Unexpected{opened.error()};
        if (auto made = makeEmpty(database, migrations, version); !made)
            return Unexpected{made.error()};
        auto format = shapeOf(database, version);
        if (!format)
            return Unexpected{format.error()};
        for (TreeShape &tree : format->trees) {
            for (const FormatShape &older : std::as_const(formats)) {
                if (const TreeShape *before = older.find(tree.name); before && tree.isTable)
                    tree.fewestColumns = std::min(tree.fewestColumns, before->columns.size());
            }
        }
        formats.append(std::move(*format));
    }
    return formats;
}

/// `child`.`a` = parent.`x` for each pair of columns of one foreign key.
static QString matchingParent(const QString &child, const QList<ForeignKeyColumn> &columns)
{
    QStringList present;
    QStringList equal;
    for (const ForeignKeyColumn &column : columns) {
        const QString value = quoted(child) + u'.' + quoted(column.from);
        present.append(value + u" IS NOT NULL"_s);
        equal.append(u"parent.%1 = %2"_s.arg(quoted(column.to), value));
    }
    return u"%1 AND NOT EXISTS (SELECT 1 FROM %2 AS parent WHERE %3)"_s.arg(
        present.join(u" AND "_s), quoted(columns.first().parent), equal.join(u" AND "_s));
}

Result<qint64> deleteOrphans(Database &database, const QString &table)
{
    // A key that names no columns of its parent means its primary key.
    const auto columns = Statement(database, R"(
        SELECT id, "table", "from", coalesce("to", (SELECT name FROM pragma_table_info("table") WHERE pk = seq + 1))
        FROM pragma_foreign_key_list(?1) ORDER BY id, seq)")
                             .bind(table)
                             .rows([](const Statement &row) {
                                 return ForeignKeyColumn{row.integer(0), row.text(1), row.text(2), row.text(3)};
                             });
    if (!columns)
        return Unexpected{columns.error()};
    QMap<qint64, QList<ForeignKeyColumn>> keys;
    for (const ForeignKeyColumn &column : *columns)
        keys[column.key].append(column);
    qint64 deleted = 0;
    for (const QList<ForeignKeyColumn> &key : std::as_const(keys)) {
        const QString sql = u"DELETE FROM %1 WHERE %2 RETURNING 1"_s.arg(quoted(table), matchingParent(table, key));
        const auto rows = Statement(database, sql.toStdString()).rows([](const Statement &) { return true; });
        if (!rows)
            return Unexpected{rows.error()};
        deleted += rows->size();
    }
    return deleted;
}

bool holdsTime(const ColumnShape &column)
{
    return column.type == ColumnShape::Type::Text && column.name.endsWith("_at"_L1);
}

bool isTime(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs).isValid();
}

QString quoted(QStringView name)
{
    return u'"' + name.toString().replace(u'"', u"\"\""_s) + u'"';
}

} // namespace Baiwen
