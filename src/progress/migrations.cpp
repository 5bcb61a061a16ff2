// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/migrations.h"

#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace Baiwen {

using namespace Qt::StringLiterals;

static Result<qint64> readInteger(Database &database, std::string_view sql)
{
    Statement statement(database, sql);
    const auto value = statement.row([](const Statement &row) { return row.integer(0); });
    if (!value)
        return Unexpected{value.error()};
    return value->value_or(0);
}

/// The oldest Baiwen that can work with the file, as the file says itself; empty when it does not.
static QString neededProgram(Database &database)
{
    Statement statement(database, "SELECT needs FROM format");
    const auto needed = statement.row([](const Statement &row) { return row.text(0); });
    return needed ? needed->value_or(QString()) : QString();
}

Migrations::Migrations(QList<Migration> steps)
    : m_steps(std::move(steps))
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        Q_ASSERT_X(m_steps[i].version == i + 1, "Migrations", "numbered from 1 without gaps");
}

Migrations Migrations::builtIn()
{
    QList<Migration> steps;
    const QDir folder(u":/sql"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The program's own %ls cannot be read", qUtf16Printable(name));
        const QString number = name.section(u'-', 0, 0);
        steps.append({number.toInt(), name.section(u'-', 1).chopped(4), file.readAll()});
    }
    return Migrations(std::move(steps));
}

Result<int> Migrations::check(Database &database) const
{
    const Result<qint64> application = readInteger(database, "PRAGMA application_id");
    if (!application)
        return Unexpected{application.error()};
    const Result<qint64> version = readInteger(database, "PRAGMA user_version");
    if (!version)
        return Unexpected{version.error()};

    const QString file = QDir::toNativeSeparators(database.path());
    if (*application != ApplicationId) {
        const Result<qint64> tables = readInteger(database, "SELECT count(*) FROM sqlite_schema");
        if (!tables)
            return Unexpected{tables.error()};
        if (*application == 0 && *version == 0 && *tables == 0)
            return 0;
        return database.fail(
            DatabaseFault::Foreign, tr("%1 belongs to another program. It was left as it is.").arg(file),
            u"application_id 0x%1, user_version %2, %3 tables"_s.arg(*application, 0, 16).arg(*version).arg(*tables));
    }
    if (*version < 1) { // the two are written together
        return database.fail(DatabaseFault::Damaged,
                             Database::tr("%1 is damaged, or is not a library file at all.").arg(file),
                             u"user_version %1"_s.arg(*version));
    }
    if (*version > latestVersion()) {
        const QString needed = neededProgram(database);
        const QString remedy = needed.isEmpty() ? tr("Install the newest version to open it.")
                                                : tr("Install Baiwen %1 or later to open it.").arg(needed);
        return database.fail(
            DatabaseFault::TooNew,
            tr("%1 was written by a later version of Baiwen (format %2; this version knows formats up to %3). It was "
               "left as it is. %4")
                .arg(file)
                .arg(*version)
                .arg(latestVersion())
                .arg(remedy));
    }
    return static_cast<int>(*version);
}

Result<void> Migrations::apply(Database &database, const BeforeFirst &beforeFirst) const
{
    const Result<int> version = check(database);
    if (!version)
        return Unexpected{version.error()};
    if (*version == latestVersion())
        return {};
    if (*version > 0 && beforeFirst) {
        if (auto prepared = beforeFirst(*version); !prepared)
            return prepared;
    }

    // Inside a transaction this pragma does nothing, so it stands around all of them.
    if (auto off = database.runScript("PRAGMA foreign_keys = OFF"); !off)
        return off;
    Result<void> applied;
    for (qsizetype i = *version; i < m_steps.size() && applied; ++i)
        applied = applyStep(database, m_steps[i]);
    if (auto on = database.runScript("PRAGMA foreign_keys = ON"); !on && applied)
        return on;
    return applied;
}

Result<void> Migrations::applyStep(Database &database, const Migration &step) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    // Another instance of the program may have been quicker while this one waited for the lock.
    const Result<int> version = check(database);
    if (!version)
        return Unexpected{version.error()};
    if (*version >= step.version)
        return {};

    if (auto changed = database.runScript(step.sql.toStdString()); !changed)
        return changed;
    const Result<qint64> orphans = readInteger(database, "SELECT count(*) FROM pragma_foreign_key_check");
    if (!orphans)
        return Unexpected{orphans.error()};
    if (*orphans > 0) {
        return database.fail(
            DatabaseFault::Other,
            tr("%1 could not be brought to its new form and was left as it was.")
                .arg(QDir::toNativeSeparators(database.path())),
            u"migration %1 %2 leaves %3 rows without their parent"_s.arg(step.version).arg(step.name).arg(*orphans));
    }
    const QString stamp =
        u"PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(ApplicationId).arg(step.version);
    if (auto stamped = database.runScript(stamp.toStdString()); !stamped)
        return stamped;
    return transaction->commit();
}

} // namespace Baiwen
