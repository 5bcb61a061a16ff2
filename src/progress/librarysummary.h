// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>

namespace Baiwen {

/// What a library holds, as the user counts it: without what was removed or discarded.
struct LibrarySummary
{
    int bookmarks = 0;
    int tags = 0; ///< a tag counts once for each question that has it
    int notes = 0; ///< questions with a note
    int searches = 0; ///< saved ones
    int interviews = 0; ///< unfinished ones too
    int reviews = 0; ///< crammed ones too; those taken back not
    QDateTime latestChange; ///< UTC, removals included; invalid when nothing was ever done

    bool operator==(const LibrarySummary &) const = default;
};

/// Looks into a library of any format that this program knows, without writing to it and, beside a backup, without
/// leaving a file. What is not ours, damaged where it matters, or from a later version is an error in words.
[[nodiscard]] Result<LibrarySummary> summarise(const QString &path);

} // namespace Baiwen
