// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/transaction.h"

#include <utility>

namespace Baiwen {

Result<Transaction> Transaction::begin(Database &database, std::string_view sql)
{
    const bool isOutermost = !database.isInTransaction();
    // Savepoints of the same name nest: RELEASE and ROLLBACK TO mean the innermost.
    if (auto begun = database.runScript(isOutermost ? sql : "SAVEPOINT nested"); !begun)
        return Unexpected{begun.error()};
    return Transaction(database, isOutermost);
}

Result<Transaction> Transaction::begin(Database &database)
{
    return begin(database, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    return begin(database, "BEGIN");
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_isOutermost(other.m_isOutermost)
{ }

Transaction::~Transaction()
{
    // A full disk or a failing one makes SQLite roll back by itself: then there is nothing left to undo.
    if (!m_database || !m_database->isInTransaction())
        return;
    const auto undone = m_database->runScript(m_isOutermost ? "ROLLBACK" : "ROLLBACK TO nested; RELEASE nested");
    if (!undone)
        qWarning("Rolling back failed: %ls", qUtf16Printable(undone.error().detail));
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    auto committed = m_database->runScript(m_isOutermost ? "COMMIT" : "RELEASE nested");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace Baiwen
