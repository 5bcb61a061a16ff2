// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

namespace Baiwen {

/// All or nothing: what is not committed when it goes out of scope is undone. The outermost takes the write lock at
/// once (BEGIN IMMEDIATE), so that reading first and writing then cannot fail half-way; one inside another is a
/// savepoint.
class [[nodiscard]] Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /// For several readings of one and the same state; takes no lock. Ends with its scope.
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// The outermost commit is on the disk when this returns success. After a failure nothing of it is kept.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] static Result<Transaction> begin(Database &database, std::string_view sql);
    Transaction(Database &database, bool isOutermost)
        : m_database(&database)
        , m_isOutermost(isOutermost)
    { }

    Database *m_database = nullptr; ///< null: done, or moved away
    bool m_isOutermost = true;
};

/// Runs `work` in a transaction and commits when it succeeds.
template <typename Work> [[nodiscard]] Result<void> inTransaction(Database &database, Work work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = work(); !done)
        return done;
    return transaction->commit();
}

} // namespace Baiwen
