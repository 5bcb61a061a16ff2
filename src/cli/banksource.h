// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "base/result.h"
#include "progress/datafolder.h"
#include "search/searchevaluator.h"

namespace Baiwen {

class Console;

/// The documents of these names ("-": standard input). What is wrong in one, or that it cannot be read, goes to the
/// error stream; `isFine` becomes false on an error, and the others are read all the same.
[[nodiscard]] QList<BankDocument> readDocuments(const QStringList &names, Console &console, bool &isFine);
/// The same, each as a bank of its own.
[[nodiscard]] QList<BankPtr> readBanks(const QStringList &names, Console &console, bool &isFine);

/// What the user has done about questions, from the library of a data folder.
[[nodiscard]] MarksByQuestion readMarks(const DataFolder &folder, const QDateTime &now);

struct FoundQuestions
{
    QList<SearchEntry> entries;
    SearchResult result; ///< positions in entries
};
[[nodiscard]] Result<FoundQuestions> findQuestions(const SearchNode &query, const QList<BankPtr> &banks,
                                                   const MarksByQuestion &marks, const QDateTime &now);

} // namespace Baiwen
