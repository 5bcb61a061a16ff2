// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <vector>

namespace Baiwen {

/// How many tokens each row of a full-text table has in all its columns, by rowid; 0: no such row.
using RowLengths = std::vector<int>;

/// Gives this connection `rank_row(table, w0, w1, …)`, an auxiliary function of FTS5: how well a row answers the query,
/// from 0, the larger the better. w0, w1, … weigh the columns in their order, as in FTS5's own bm25(), whose value with
/// the sign turned this is:
///
///     Σ over phrases: idf · f · (k1 + 1) / (f + k1 · (1 − b + b · length / average length)),  f = Σ over hits: w
///     idf = ln((N − n + ½) / (n + ½)), at least 1e-6;  k1 = 1.2, b = 0.75
///
/// with n the rows that have the phrase and N all rows (SQLite's documentation of FTS5, "The bm25() function"). It
/// takes a fraction of the time: bm25() looks up the length of each row in another table, here the caller has them, and
/// the idf of a query of one phrase, which is the same for all rows, is left out. `lengths` must outlive the
/// connection.
[[nodiscard]] Result<void> addRankFunction(Database &database, const RowLengths &lengths);

} // namespace Baiwen
