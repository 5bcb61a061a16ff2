// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Baiwen {

/// What the values of `topic:` and `tag:` can be.
struct CompletionValues
{
    QStringList topics; ///< titles
    QStringList tags;

    bool operator==(const CompletionValues &) const = default;
};

/// What can take the place of the piece of a query in which the cursor stands.
struct QueryCompletion
{
    qsizetype start = 0; ///< of the piece, UTF-16 units
    qsizetype length = 0; ///< up to the cursor
    QStringList candidates; ///< as they go into the text: "level:", "bookmarked", "\"KV 缓存\""

    bool operator==(const QueryCompletion &) const = default;
};

/// Names of fields that begin with the word before the cursor, or values of the field whose colon is before it. Values
/// that begin as typed come before those that hold it elsewhere.
[[nodiscard]] QueryCompletion completionAt(const QString &query, qsizetype cursor, const CompletionValues &values);

} // namespace Baiwen
