// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarycheck.h"

#include "progress/formatshape.h"
#include "progress/writeaheadlog.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <array>
#include <functional>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

class LibraryCheck final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::LibraryCheck)

public:
    LibraryCheck(const std::stop_token &stop, const Migrations &migrations, Database::Access access)
        : m_stop(stop)
        , m_migrations(migrations)
        , m_access(access)
    { }

    [[nodiscard]] Result<QStringList> run(const QString &path);

private:
    /// Damage is noted and gone past; any other failure ends the check.
    [[nodiscard]] bool isDamage(const Error &error);
    [[nodiscard]] Unexpected stopped();
    [[nodiscard]] Result<void> checkIntegrity();
    [[nodiscard]] Result<void> checkParents();
    [[nodiscard]] Result<void> checkSchema(const FormatShape &format);
    [[nodiscard]] Result<void> checkTables(const FormatShape &format);
    [[nodiscard]] Result<void> checkTexts(const TreeShape &table);

    std::stop_token m_stop;
    const Migrations &m_migrations;
    Database::Access m_access;
    Database m_database;
    QStringList m_faults;
};

Result<void> LibraryCheck::checkIntegrity()
{
    const auto lines =
        Statement(m_database, "PRAGMA integrity_check").rows([](const Statement &row) { return row.text(0); });
    if (!lines)
        return Unexpected{lines.error()};
    if (*lines != QStringList(u"ok"_s))
        m_faults.append(*lines);
    return {};
}

Result<void> LibraryCheck::checkParents()
{
    const auto orphans =
        Statement(m_database, "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"")
            .rows([](const Statement &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!orphans)
        return Unexpected{orphans.error()};
    for (const auto &[table, count] : *orphans)
        m_faults.append(
            tr("%1: %Ln row(s) have lost the row they belong to", nullptr, static_cast<int>(count)).arg(table));
    return {};
}

Result<void> LibraryCheck::checkSchema(const FormatShape &format)
{
    const auto found =
        Statement(m_database,
                  "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
            .rows([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!found)
        return Unexpected{found.error()};
    const QHash<QString, QString> sql(found->begin(), found->end());
    if (sql != format.sql)
        m_faults.append(tr("The tables are not those of format %1").arg(format.version));
    return {};
}

Result<void> LibraryCheck::checkTexts(const TreeShape &table)
{
    QStringList names;
    QList<ColumnShape> columns;
    for (const ColumnShape &column : table.columns) {
        if (column.type == ColumnShape::Type::Text) {
            columns.append(column);
            names.append(quoted(column.name));
        }
    }
    if (columns.isEmpty())
        return {};
    const QString sql = u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), quoted(table.name));
    QList<int> broken(columns.size(), 0);
    Statement statement(m_database, sql.toStdString());
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return Unexpected{more.error()};
        if (!*more)
            break;
        for (int i = 0; i < columns.size(); ++i) {
            const QByteArray text = statement.blob(i);
            const bool isSound =
                QByteArrayView(text).isValidUtf8() && (!holdsTime(columns[i]) || statement.isNull(i) || isTime(text));
            broken[i] += isSound ? 0 : 1;
        }
    }
    for (int i = 0; i < columns.size(); ++i) {
        if (broken[i] > 0)
            m_faults.append(
                tr("%1: %Ln value(s) of %2 cannot be read", nullptr, broken[i]).arg(table.name, columns[i].name));
    }
    return {};
}

Result<void> LibraryCheck::checkTables(const FormatShape &format)
{
    for (const TreeShape &tree : format.trees) {
        if (!tree.isTable)
            continue;
        if (auto checked = checkTexts(tree); !checked)
            return checked;
    }
    return {};
}

bool LibraryCheck::isDamage(const Error &error)
{
    if (m_stop.stop_requested() || m_database.fault() != DatabaseFault::Damaged)
        return false;
    m_faults.append(error.detail);
    return true;
}

Result<QStringList> LibraryCheck::run(const QString &path)
{
    const auto formats = formatShapes(m_migrations);
    if (!formats)
        return Unexpected{formats.error()};
    // A frame that is being written while it is read looks damaged, once.
    bool isDamaged = isLogDamaged(path);
    if (isDamaged)
        isDamaged = isLogDamaged(path);
    if (isDamaged)
        m_faults.append(tr("The write-ahead log is damaged"));
    if (auto opened = m_database.open(path, m_access); !opened) {
        if (isDamage(opened.error()))
            return m_faults;
        return Unexpected{opened.error()};
    }
    const std::stop_callback interrupt(m_stop, [this] { m_database.interrupt(); });

    // One state of the file for all, whoever writes meanwhile.
    const auto transaction = Transaction::beginReading(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const Result<int> version = m_migrations.check(m_database);
    if (!version) {
        if (isDamage(version.error()))
            return m_faults;
        return Unexpected{version.error()};
    }
    if (*version == 0) {
        m_faults.append(tr("The file holds no library"));
        return m_faults;
    }
    const FormatShape &format = (*formats)[*version - 1];
    const std::array<std::function<Result<void>()>, 4> checks{
        [&] { return checkSchema(format); }, [&] { return checkIntegrity(); }, [&] { return checkParents(); },
        [&] { return checkTables(format); }};
    for (const auto &check : checks) {
        const Result<void> checked = m_stop.stop_requested() ? stopped() : check();
        if (!checked && !isDamage(checked.error()))
            return Unexpected{checked.error()};
    }
    return m_faults;
}

Unexpected LibraryCheck::stopped()
{
    return m_database.fail(DatabaseFault::Interrupted, tr("The check was stopped."));
}

} // namespace

Result<QStringList> checkLibrary(const QString &path, const std::stop_token &stop, const Migrations &migrations,
                                 Database::Access access)
{
    return LibraryCheck(stop, migrations, access).run(path);
}

} // namespace Baiwen
