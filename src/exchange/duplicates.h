// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QSet>

#include <optional>

namespace Baiwen {

/// What becomes of a question that comes in and is there already: in the same file, or in another bank.
enum class DuplicateRule {
    Both, ///< both stay
    Keep, ///< what is there stays, and what comes in is left out
    Replace, ///< what comes in takes the place, under the id of what was there; the built-in bank is never changed
};

/// "both", "keep", "replace": the word on the command line.
[[nodiscard]] std::optional<DuplicateRule> duplicateRuleFromName(QStringView name);

struct ResolvedDuplicates
{
    BankDocument document; ///< what is to come in; its diagnostics tell of each duplicate
    QHash<QString, QSet<QString>> replaced; ///< bank -> questions that are to leave it
    bool isChanged = false; ///< whether questions of the document left or have other ids
};

/// Two questions are one when they have the same id or the same foldedTitle(). `others` are the banks there are,
/// without the one that is imported anew; `file` is the name that diagnostics carry.
[[nodiscard]] ResolvedDuplicates resolveDuplicates(const BankDocument &incoming, const QList<BankPtr> &others,
                                                   DuplicateRule rule, const QString &file);

} // namespace Baiwen
