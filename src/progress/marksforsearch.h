// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/librarystore.h"
#include "progress/notestore.h"
#include "progress/tagstore.h"
#include "search/searchmarks.h"

namespace Baiwen {

/// What a search can ask of the library. Questions that the user has done nothing about are left out.
[[nodiscard]] MarksByQuestion marksForSearch(const QList<Bookmark> &bookmarks, const ProgressByQuestion &progress,
                                             const TagsByQuestion &tags, const NotesByQuestion &notes);

/// The same, read from a library file that may be in use. What it does not hold, because it is from an earlier version
/// or is not there at all, is as if never done.
[[nodiscard]] MarksByQuestion readMarksForSearch(const QString &libraryFile);

} // namespace Baiwen
