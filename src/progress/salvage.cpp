// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/salvage.h"

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

/// Of every library: it is SQLite's default, and restoring refuses any other.
constexpr qint64 PageSize = 4096;

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
    Salvage(const QString &damagedFile, const QString &into, const Migrations &migrations)
        : m_damagedFile(damagedFile)
        , m_into(into)
        , m_migrations(migrations)
    { }

    [[nodiscard]] Result<SalvageReport> run();

private:
    [[nodiscard]] Result<void> copyTo(const QString &copy) const;
    [[nodiscard]] Result<void> makeFresh(const QString &fresh, int version);
    void mendDeclarations();
    [[nodiscard]] Result<void> readTables();
    [[nodiscard]] Result<TableSalvage> readTable(const LibraryTable &table);
    [[nodiscard]] QSet<QString> knownKeys(const LibraryTable &table);
    [[nodiscard]] bool hasSoundPages(const LibraryTable &table);

    [[nodiscard]] Unexpected unreadable(const QString &detail) const;
    [[nodiscard]] Unexpected unwritable(const QString &detail) const;

    QString m_damagedFile;
    QString m_into;
    const Migrations &m_migrations;
    Database m_damaged; ///< a copy
    Database m_fresh;
    SalvageReport m_report;
};

/// Page by page: where the disk gives nothing, only that page is lost, to bytes that are neither a page nor text. Part
/// of a page at the end is left out, because SQLite would add zeros to it.
bool copyPages(QFile &from, QFile &to)
{
    for (qint64 offset = 0; offset + PageSize <= from.size(); offset += PageSize) {
        QByteArray page = from.seek(offset) ? from.read(PageSize) : QByteArray();
        page.resize(PageSize, '\xff');
        if (to.write(page) != PageSize)
            return false;
    }
    return to.flush();
}

Result<void> Salvage::copyTo(const QString &copy) const
{
    QFile from(m_damagedFile);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(from.errorString());
    if (!to.open(QIODevice::WriteOnly) || !copyPages(from, to))
        return unwritable(to.errorString());
    for (const QLatin1StringView part : {"-wal"_L1, "-journal"_L1}) {
        QFile log(m_damagedFile + part);
        if (log.exists() && !log.copy(copy + part))
            return unwritable(log.errorString());
    }
    return {};
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
    for (const QString &other : others.value_or({})) {
        const QString sql = u"SELECT %1 FROM %2"_s.arg(table.key.first(), other);
        static_cast<void>(collect(m_damaged, sql));
    }
    return keys;
}

/// A page may have forgotten rows without being in the way of the others.
bool Salvage::hasSoundPages(const LibraryTable &table)
{
    const auto lines =
        Statement(m_damaged, "PRAGMA integrity_check(" + table.name.toStdString() + ")").rows([](const Statement &row) {
            return row.text(0);
        });
    return lines && *lines == QStringList(u"ok"_s);
}

Result<TableSalvage> Salvage::readTable(const LibraryTable &table)
{
    RowMover mover(m_damaged, m_fresh, table);
    bool isWhole = mover.move();
    if (!table.hasRowid)
        isWhole = isWhole && hasSoundPages(table);
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

/// A wrong byte in the words that declare a table would cost the whole of it, and they are known. Where it begins is
/// not.
void Salvage::mendDeclarations()
{
    const auto declared =
        Statement(m_fresh, "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
            .rows([](const Statement &row) {
                return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)};
            });
    Statement mend(m_damaged, R"(
        UPDATE sqlite_schema SET type = ?1, name = ?2, tbl_name = ?3, sql = ?4
        WHERE (name = ?2 OR sql = ?4) AND (type, name, tbl_name, sql) IS NOT (?1, ?2, ?3, ?4))");
    for (const QStringList &line : declared.value_or({}))
        static_cast<void>(mend.bind(line[0], line[1], line[2], line[3]).run()); // what fails is lost as it was
    static_cast<void>(m_damaged.runScript("PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON"));
}

Result<void> Salvage::readTables()
{
    mendDeclarations();
    const auto tables = libraryTables(m_fresh);
    if (!tables)
        return Unexpected{tables.error()};
    for (const LibraryTable &table : *tables) {
        if (table.name == "format"_L1) // its row comes with the migrations
            continue;
        const auto read = readTable(table);
        if (!read)
            return Unexpected{read.error()};
        m_report.tables.append(*read);
    }
    return {};
}

Result<void> Salvage::makeFresh(const QString &fresh, int version)
{
    if (auto opened = m_fresh.open(fresh); !opened)
        return opened;
    if (auto made = Migrations(m_migrations.steps().first(version)).apply(m_fresh); !made)
        return made;
    if (auto read = inTransaction(m_fresh, [this] { return readTables(); }); !read)
        return read;
    auto migrated = m_migrations.apply(m_fresh);
    m_fresh.close();
    return migrated;
}

Result<SalvageReport> Salvage::run()
{
    if (QFileInfo::exists(m_into))
        return failure(tr("%1 is there already.").arg(QDir::toNativeSeparators(m_into)));
    const QTemporaryDir folder(QFileInfo(m_into).absoluteDir().filePath(u"rescue-XXXXXX"_s));
    if (!folder.isValid())
        return unwritable(folder.errorString());
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    if (auto copied = copyTo(copy); !copied)
        return Unexpected{copied.error()};
    if (auto opened = m_damaged.open(copy, Database::Access::Salvage); !opened)
        return unreadable(opened.error().detail);
    const auto version = m_migrations.check(m_damaged);
    if (!version)
        return unreadable(version.error().detail);
    if (*version == 0)
        return unreadable(u"no page of it is left"_s);
    const QString fresh = folder.filePath(u"library.sqlite"_s);
    if (auto made = makeFresh(fresh, *version); !made)
        return unwritable(made.error().detail);
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

Result<SalvageReport> salvageLibrary(const QString &damagedFile, const QString &into, const Migrations &migrations)
{
    return Salvage(damagedFile, into, migrations).run();
}

} // namespace Baiwen
