// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/salvage.h"

#include "progress/librarytable.h"
#include "progress/transaction.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096; // of every library: SQLite's default, and restoring refuses any other

/// One line of sqlite_schema.
struct SchemaEntry
{
    QString type;
    QString name;
    QString table;
    qint64 root = 0; ///< number of its first page
    QString sql; ///< empty for an index that a constraint brings with it
};

struct Schema
{
    int version = 0;
    QList<SchemaEntry> entries;

    [[nodiscard]] bool holds(QStringView name) const
    {
        return std::ranges::find(entries, name, &SchemaEntry::name) != entries.end();
    }
    [[nodiscard]] qint64 rootOf(QStringView name) const
    {
        const auto found = std::ranges::find(entries, name, &SchemaEntry::name);
        return found == entries.end() ? 0 : found->root;
    }
};

Result<Schema> readSchema(Database &database)
{
    const auto version =
        Statement(database, "PRAGMA user_version").row([](const Statement &row) { return row.integer(0); });
    if (!version)
        return Unexpected{version.error()};
    const auto entries =
        Statement(database, "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE rootpage > 0")
            .rows([](const Statement &row) {
                return SchemaEntry{row.text(0), row.text(1), row.text(2), row.integer(3), row.text(4)};
            });
    if (!entries)
        return Unexpected{entries.error()};
    return Schema{static_cast<int>(version->value_or(0)), *entries};
}

Result<Schema> readSchema(const QString &path, Database::Access access)
{
    Database database;
    if (auto opened = database.open(path, access); !opened)
        return Unexpected{opened.error()};
    return readSchema(database);
}

class Salvage final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Salvage)

public:
    Salvage(const QString &damagedFile, const QString &into, const QStringList &kin, const Migrations &migrations)
        : m_damagedFile(damagedFile)
        , m_into(into)
        , m_kin(kin)
        , m_migrations(migrations)
    { }

    [[nodiscard]] Result<SalvageReport> run();

private:
    [[nodiscard]] Result<void> copyDamaged(const QString &copy) const;
    [[nodiscard]] Result<void> replaceFirstPage(const QString &copy) const;
    [[nodiscard]] Result<void> makeFresh(const QString &path, const Schema &own);
    [[nodiscard]] Result<void> findRoots(const Schema &own);
    [[nodiscard]] Result<void> readTables();
    [[nodiscard]] Result<TableSalvage> readTable(const LibraryTable &table);
    [[nodiscard]] Result<void> declare(const LibraryTable &table);
    [[nodiscard]] QSet<QString> knownKeys(const LibraryTable &table);

    [[nodiscard]] Unexpected unreadable(const QString &detail) const;
    [[nodiscard]] Unexpected unwritable(const QString &detail) const;

    QString m_damagedFile;
    QString m_into;
    QStringList m_kin;
    const Migrations &m_migrations;
    Database m_damaged; ///< the copy
    Database m_fresh;
    Schema m_schema; ///< of m_fresh, with the roots in m_damaged
    SalvageReport m_report;
};

/// Reads the rows of one table on one connection and writes them on another.
class RowMover final
{
public:
    RowMover(Database &from, Database &to, const LibraryTable &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_insert(to,
                   u"INSERT INTO %1 VALUES (%2) ON CONFLICT DO NOTHING RETURNING 1"_s
                       .arg(table.name, QStringList(table.columns.size(), u"?"_s).join(u", "_s))
                       .toStdString())
    { }

    /// All rows, or those with this key: forward, and where that ends in a fault, backward. False if it did so.
    bool move(const std::optional<QString> &key = {})
    {
        if (moveInOrder(QString(), key))
            return true;
        moveInOrder(u" DESC"_s, key);
        return false;
    }

    QSet<QString> keys; ///< first values of the keys read
    qint64 moved = 0;
    QSet<QString> unfit; ///< all values of those rows, to count none twice
    std::optional<Error> writeError; ///< for no fault of a row's

private:
    bool moveInOrder(const QString &direction, const std::optional<QString> &key)
    {
        QStringList order;
        for (const QString &column : m_table.key)
            order.append(column + direction);
        Statement select(m_from,
                         u"SELECT %1, * FROM %2 %3 ORDER BY %4"_s
                             .arg(m_table.key.first(), m_table.name,
                                  key ? u"WHERE %1 = ?1"_s.arg(m_table.key.first()) : QString(), order.join(u", "_s))
                             .toStdString());
        if (key)
            select.bind(*key);
        for (;;) {
            const Result<bool> more = select.step();
            if (!more || !*more || writeError)
                return more.has_value();
            take(select);
        }
    }

    void take(const Statement &row)
    {
        keys.insert(row.text(0));
        if (!m_table.isSound(row, 1)) {
            unfit.insert(textOf(row));
            return;
        }
        const auto added = m_insert.bindRow(row, 1).rows([](const Statement &) { return true; });
        if (added)
            moved += added->size(); // none when the row was there
        else if (m_to.fault() == DatabaseFault::Other) // a constraint
            unfit.insert(textOf(row));
        else
            writeError = added.error();
    }

    [[nodiscard]] QString textOf(const Statement &row) const
    {
        QStringList values;
        for (int i = 0; i < m_table.columns.size(); ++i)
            values.append(row.text(i + 1));
        return values.join(u'\n');
    }

    Database &m_from;
    Database &m_to;
    const LibraryTable &m_table;
    Statement m_insert;
};

/// In portions, so that a disk that cannot read some of them costs no more than those. What is lost becomes bytes that
/// are neither a page nor text.
bool copyBytes(QFile &from, QFile &to)
{
    for (qint64 offset = 0; offset < from.size(); offset += PageSize) {
        const qint64 expected = std::min(PageSize, from.size() - offset);
        QByteArray bytes = from.seek(offset) ? from.read(expected) : QByteArray();
        bytes.resize(expected, '\xff');
        if (to.write(bytes) != expected)
            return false;
    }
    return to.flush();
}

Result<void> Salvage::copyDamaged(const QString &copy) const
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
        QFile from(m_damagedFile + suffix);
        if (!suffix.isEmpty() && !from.exists())
            continue;
        QFile to(copy + suffix);
        if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unreadable(from.errorString());
        if (!to.open(QIODevice::WriteOnly) || !copyBytes(from, to))
            return unwritable(to.errorString());
    }
    return {};
}

/// By that of an empty database: no tables, no free pages. The number of pages stands as 0, which has SQLite look at
/// the length of the file (file format, 1.3.7). A part of a page at the end goes: SQLite would fill it with zeros.
Result<void> Salvage::replaceFirstPage(const QString &copy) const
{
    const QString empty = copy + "-empty"_L1;
    {
        Database database;
        if (auto opened = database.open(empty); !opened)
            return opened;
        if (auto written = database.runScript("PRAGMA page_size = 4096; PRAGMA user_version = 0"); !written)
            return written;
    }
    QFile source(empty);
    if (!source.open(QIODevice::ReadOnly))
        return unwritable(source.errorString());
    const QByteArray page = source.read(PageSize).replace(28, 4, QByteArray(4, '\0'));
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(file.size() / PageSize * PageSize)
        || file.write(page) != PageSize)
        return unwritable(file.errorString());
    return {};
}

/// An empty library of the format of the damaged file, as far as that can be told, or of the latest.
Result<void> Salvage::makeFresh(const QString &path, const Schema &own)
{
    if (auto opened = m_fresh.open(path); !opened)
        return opened;
    const bool isKnown = own.version > 0 && own.version <= m_migrations.latestVersion();
    const Migrations steps(m_migrations.steps().first(isKnown ? own.version : m_migrations.latestVersion()));
    if (auto made = steps.apply(m_fresh); !made)
        return made;
    auto schema = readSchema(m_fresh);
    if (!schema)
        return Unexpected{schema.error()};
    m_schema = *std::move(schema);
    return {};
}

Result<void> Salvage::findRoots(const Schema &own)
{
    const bool isOther = std::ranges::none_of(own.entries, [this](const SchemaEntry &entry) { return m_schema.holds(entry.name); });
    if (isOther && !own.entries.isEmpty())
        return failure(tr("%1 belongs to another program.").arg(QDir::toNativeSeparators(m_damagedFile)));
    const auto moveRoots = [this](const Schema &model) {
        for (SchemaEntry &entry : m_schema.entries)
            entry.root = model.rootOf(entry.name);
    };
    for (const QString &path : m_kin) {
        const auto kin = readSchema(path, Database::Access::Immutable);
        if (kin && kin->version == m_schema.version) {
            moveRoots(*kin);
            break;
        }
    }
    const auto differing = std::ranges::count_if(m_schema.entries, [&own](const SchemaEntry &entry) {
        return own.rootOf(entry.name) != 0 && own.rootOf(entry.name) != entry.root;
    });
    if (2 * differing > m_schema.entries.size())
        moveRoots(own);
    return {};
}

/// One table at a time, so that the list fits the first page and no page is added at the end, where a damaged pointer
/// may point to.
Result<void> Salvage::declare(const LibraryTable &table)
{
    if (auto emptied = m_damaged.runScript("ROLLBACK; BEGIN"); !emptied)
        return emptied;
    Statement insert(m_damaged, "INSERT INTO sqlite_schema VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const SchemaEntry &entry : std::as_const(m_schema.entries)) {
        if (entry.table != table.name)
            continue;
        if (auto added = insert.bind(entry.type, entry.name, entry.table, entry.root, entry.sql).run(); !added)
            return added;
    }
    return m_damaged.runScript("PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON");
}

QSet<QString> Salvage::knownKeys(const LibraryTable &table)
{
    QSet<QString> keys;
    const auto collect = [&keys](Database &database, const QString &sql) {
        Statement statement(database, sql.toStdString());
        for (;;) {
            const auto more = statement.step();
            if (!more || !*more)
                return more.has_value();
            keys.insert(statement.text(0));
        }
    };
    if (table.hasRowid) {
        const auto indexes = Statement(m_fresh, R"(
            SELECT list.name, info.name FROM pragma_index_list(?1) AS list, pragma_index_info(list.name) AS info
            WHERE info.seqno = 0)")
                                 .bind(table.name)
                                 .rows([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
        for (const auto &[index, column] : indexes.value_or({})) {
            const QString sql = u"SELECT rowid FROM %1 INDEXED BY %2 ORDER BY %3"_s.arg(table.name, index, column);
            if (!collect(m_damaged, sql))
                static_cast<void>(collect(m_damaged, sql + u" DESC"_s));
        }
        return keys;
    }
    const auto others = Statement(m_fresh, R"(
        SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS info
        WHERE list.schema = 'main' AND info.name = ?1 AND list.name <> ?2)")
                            .bind(table.key.first(), table.name)
                            .rows([](const Statement &row) { return row.text(0); });
    for (const QString &other : others.value_or({}))
        static_cast<void>(collect(m_fresh, u"SELECT DISTINCT %1 FROM %2"_s.arg(table.key.first(), other)));
    return keys;
}

Result<TableSalvage> Salvage::readTable(const LibraryTable &table)
{
    if (auto declared = declare(table); !declared)
        return Unexpected{declared.error()};
    RowMover mover(m_damaged, m_fresh, table);
    bool isWhole = mover.move();
    if (table.hasRowid || !isWhole) {
        const QSet<QString> known = knownKeys(table);
        for (const QString &key : known) {
            if (table.hasRowid && mover.keys.contains(key))
                continue;
            mover.move(key);
            isWhole = isWhole && mover.keys.contains(key);
        }
    }
    if (mover.writeError)
        return Unexpected{*mover.writeError};
    return TableSalvage{table.name, mover.moved, mover.unfit.size(), isWhole};
}

Result<void> Salvage::readTables()
{
    const auto tables = libraryTables(m_fresh);
    if (!tables)
        return Unexpected{tables.error()};
    // Parents and keys may come late: a second round may find a place for what the first left out.
    for (int round = 0; round < 2; ++round) {
        QList<TableSalvage> before = std::exchange(m_report.tables, {});
        for (const LibraryTable &table : *tables) {
            if (table.name == "format"_L1) // its row comes with the migrations
                continue;
            auto read = readTable(table);
            if (!read)
                return Unexpected{read.error()};
            if (!before.isEmpty())
                read->recovered += before[m_report.tables.size()].recovered;
            m_report.tables.append(*read);
        }
        if (m_report.isComplete())
            break;
    }
    return {};
}

Result<SalvageReport> Salvage::run()
{
    if (QFileInfo::exists(m_into))
        return failure(tr("%1 is there already.").arg(QDir::toNativeSeparators(m_into)));
    const QTemporaryDir folder(QFileInfo(m_into).absoluteDir().filePath(u"rescue-XXXXXX"_s));
    if (!folder.isValid())
        return unwritable(folder.errorString());
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    if (auto copied = copyDamaged(copy); !copied)
        return Unexpected{copied.error()};
    // Opening takes in what the log or the journal has, which may even mend the first page.
    auto own = readSchema(copy, Database::Access::ReadWrite);
    if (!own) {
        if (auto replaced = replaceFirstPage(copy); !replaced)
            return Unexpected{replaced.error()};
        own = readSchema(copy, Database::Access::ReadWrite);
    }
    const QString fresh = folder.filePath(u"library.sqlite"_s);
    if (auto made = makeFresh(fresh, own.value_or({})); !made)
        return unwritable(made.error().detail);
    if (auto found = findRoots(own.value_or({})); !found)
        return Unexpected{found.error()};
    QFile::remove(copy + "-wal"_L1); // there still only if SQLite could not use it
    QFile::remove(copy + "-journal"_L1);
    if (auto replaced = replaceFirstPage(copy); !replaced)
        return Unexpected{replaced.error()};
    if (auto opened = m_damaged.open(copy); !opened)
        return unwritable(opened.error().detail);
    // Never committed: what is declared is for this connection only.
    m_damaged.allowSchemaWrites();
    if (auto begun = m_damaged.runScript("PRAGMA cell_size_check = OFF; PRAGMA writable_schema = ON; BEGIN"); !begun)
        return unwritable(begun.error().detail);
    if (auto read = inTransaction(m_fresh, [this] { return readTables(); }); !read)
        return unwritable(read.error().detail);
    if (auto migrated = m_migrations.apply(m_fresh); !migrated)
        return unwritable(migrated.error().detail);
    m_fresh.close();
    if (QFile file(fresh); !file.rename(m_into))
        return unwritable(file.errorString());
    return m_report;
}

Unexpected Salvage::unreadable(const QString &detail) const
{
    return failure(tr("%1 cannot be read.").arg(QDir::toNativeSeparators(m_damagedFile)), detail);
}

Unexpected Salvage::unwritable(const QString &detail) const
{
    return failure(tr("The rescued library %1 cannot be written.").arg(QDir::toNativeSeparators(m_into)), detail);
}

} // namespace

qint64 SalvageReport::recovered() const
{
    qint64 sum = 0;
    for (const TableSalvage &table : tables)
        sum += table.recovered;
    return sum;
}

qint64 SalvageReport::unfit() const
{
    qint64 sum = 0;
    for (const TableSalvage &table : tables)
        sum += table.unfit;
    return sum;
}

bool SalvageReport::isComplete() const
{
    return std::ranges::all_of(tables, [](const TableSalvage &table) { return table.isWhole && table.unfit == 0; });
}

Result<SalvageReport> salvageLibrary(const QString &damagedFile, const QString &into, const QStringList &kin,
                                     const Migrations &migrations)
{
    return Salvage(damagedFile, into, kin, migrations).run();
}

} // namespace Baiwen
