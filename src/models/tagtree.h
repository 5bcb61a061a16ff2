// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/tagstore.h"

#include <QSet>

#include <vector>

namespace Baiwen {

/// A tag of the user's with those below it. One that no question carries itself is there for the sake of those below.
struct TagNode
{
    QString name; ///< the last level
    QString tag; ///< all levels
    QString key; ///< equal for names that are one tag: see Tag::folded()
    QSet<QString> questions; ///< ids of those that carry it or a tag below it
    std::vector<TagNode> children; ///< in alphabetical order
};

/// The uppermost tags, in alphabetical order. Names that differ only in case are one node, spelled as the first is.
[[nodiscard]] std::vector<TagNode> tagTree(const TagsByQuestion &tags);

} // namespace Baiwen
