// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarycheck.h"

#include "progress/librarytable.h"
#include "sqlite/transaction.h"

#include <QFileInfo>
#include <QHash>

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
    [[nodiscard]] Result<void> checkSchema(Database &sound, int version);
    [[nodiscard]] Result<void> checkTables(Database &sound);
    [[nodiscard]] Result<void> checkTexts(const LibraryTable &table);

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

/// What makes each table and index, by its name.
Result<QHash<QString, QString>> declarationsOf(Database &database)
{
    const auto found = Statement(database, "SELECT name, sql FROM sqlite_schema").rows([](const Statement &row) {
        return std::pair(row.text(0), row.text(1));
    });
    if (!found)
        return Unexpected{found.error()};
    QHash<QString, QString> declarations(found->begin(), found->end());
    declarations.removeIf([](const auto &entry) { return entry.key().startsWith("sqlite_stat"_L1); });
    return declarations;
}

Result<void> LibraryCheck::checkSchema(Database &sound, int version)
{
    const auto expected = declarationsOf(sound);
    if (!expected)
        return Unexpected{expected.error()};
    const auto found = declarationsOf(m_database);
    if (!found)
        return Unexpected{found.error()};
    if (*found != *expected)
        m_faults.append(tr("The tables are not those of format %1").arg(version));
    return {};
}

Result<void> LibraryCheck::checkTexts(const LibraryTable &table)
{
    QList<int> broken(table.columns.size(), 0);
    Statement statement(m_database, "SELECT * FROM " + table.name.toStdString());
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return Unexpected{more.error()};
        if (!*more)
            break;
        for (int i = 0; i < broken.size(); ++i)
            broken[i] += table.columns[i].isSound(statement, i) ? 0 : 1;
    }
    for (int i = 0; i < broken.size(); ++i) {
        if (broken[i] > 0)
            m_faults.append(
                tr("%1: %Ln value(s) of %2 cannot be read", nullptr, broken[i]).arg(table.name, table.columns[i].name));
    }
    return {};
}

Result<void> LibraryCheck::checkTables(Database &sound)
{
    const auto tables = libraryTables(sound);
    if (!tables)
        return Unexpected{tables.error()};
    for (const LibraryTable &table : *tables) {
        Result<void> checked = checkTexts(table);
        if (!checked && !isDamage(checked.error()))
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
    // Beside an empty file SQLite deletes the log, and nothing is to be changed here.
    if (const QFileInfo file(path); file.exists() && file.size() == 0)
        return QStringList(tr("The file holds no library"));
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
    Database sound; // an empty library of the same format
    if (auto opened = sound.open(Database::InMemory); !opened)
        return Unexpected{opened.error()};
    if (auto made = Migrations(m_migrations.steps().first(*version)).apply(sound); !made)
        return Unexpected{made.error()};
    const std::array<std::function<Result<void>()>, 4> checks{
        [&] { return checkSchema(sound, *version); }, [&] { return checkIntegrity(); }, [&] { return checkParents(); },
        [&] { return checkTables(sound); }};
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
