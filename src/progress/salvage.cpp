// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/salvage.h"

#include "progress/damagedlibrary.h"
#include "progress/librarytable.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

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

class Salvage final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Salvage)

public:
    explicit Salvage(const Migrations &migrations)
        : m_migrations(migrations)
    { }

    [[nodiscard]] Result<SalvageReport> run(const QString &damagedFile, const QString &into, const QStringList &kin);

private:
    [[nodiscard]] Result<void> build(const QString &damagedFile, const QString &folder, const QString &fresh,
                                     const QStringList &kin);
    [[nodiscard]] Result<void> readTables();
    [[nodiscard]] Result<TableSalvage> readTable(const LibraryTable &table);
    [[nodiscard]] QSet<QString> knownKeys(const LibraryTable &table);

    const Migrations &m_migrations;
    DamagedLibrary m_damaged;
    Database m_fresh;
    SalvageReport m_report;
};

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
            if (!collect(m_damaged.database(), sql))
                static_cast<void>(collect(m_damaged.database(), sql + u" DESC"_s));
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
    if (auto declared = m_damaged.declare(table.name); !declared)
        return Unexpected{declared.error()};
    RowMover mover(m_damaged.database(), m_fresh, table);
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

/// Fills the file with what can be read, in the latest format.
Result<void> Salvage::build(const QString &damagedFile, const QString &folder, const QString &fresh,
                            const QStringList &kin)
{
    if (auto opened = m_damaged.open(damagedFile, folder); !opened)
        return opened;
    if (auto opened = m_fresh.open(fresh); !opened)
        return opened;
    const int latest = m_migrations.latestVersion();
    const bool isKnown = m_damaged.version() > 0 && m_damaged.version() < latest;
    const Migrations steps(m_migrations.steps().first(isKnown ? m_damaged.version() : latest));
    if (auto made = steps.apply(m_fresh); !made)
        return made;
    const auto schema = LibrarySchema::read(m_fresh);
    if (!schema)
        return Unexpected{schema.error()};
    if (auto set = m_damaged.setTables(*schema, kin); !set)
        return set;
    if (auto read = inTransaction(m_fresh, [this] { return readTables(); }); !read)
        return read;
    if (auto migrated = m_migrations.apply(m_fresh); !migrated)
        return migrated;
    m_fresh.close();
    return {};
}

Result<SalvageReport> Salvage::run(const QString &damagedFile, const QString &into, const QStringList &kin)
{
    const QString name = QDir::toNativeSeparators(into);
    if (QFileInfo::exists(into))
        return failure(tr("%1 is there already.").arg(name));
    const QTemporaryDir folder(QFileInfo(into).absoluteDir().filePath(u"rescue-XXXXXX"_s));
    if (!folder.isValid())
        return failure(tr("The rescued library %1 cannot be written.").arg(name), folder.errorString());
    const QString fresh = folder.filePath(u"library.sqlite"_s);
    if (auto built = build(damagedFile, folder.path(), fresh, kin); !built)
        return Unexpected{built.error()};
    if (QFile file(fresh); !file.rename(into))
        return failure(tr("The rescued library %1 cannot be written.").arg(name), file.errorString());
    return m_report;
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
    return Salvage(migrations).run(damagedFile, into, kin);
}

} // namespace Baiwen
