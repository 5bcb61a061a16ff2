// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/librarystore.h"
#include "progress/notestore.h"
#include "progress/tagstore.h"
#include "search/searchmarks.h"
#include "study/fsrsscheduler.h"
#include "study/holiday.h"
#include "study/replay.h"

namespace Baiwen {

/// What a search can ask of the library. Questions that the user has done nothing about are left out. `due` are ids of
/// what is to be repeated today: dueOn() of study/due.h.
[[nodiscard]] MarksByQuestion marksForSearch(const QList<Bookmark> &bookmarks, const ProgressByQuestion &progress,
                                             const TagsByQuestion &tags, const NotesByQuestion &notes,
                                             const StatesByQuestion &states, const QSet<QString> &due);

/// The same, read from a library file that may be in use; `options`, `holidays` and `zone` are those that the user
/// studies with.
/// What the file does not hold, because it is from an earlier version or is not there at all, is as if never done.
[[nodiscard]] MarksByQuestion readMarksForSearch(const QString &libraryFile, const SchedulerOptions &options,
                                                 const QList<Holiday> &holidays, const QTimeZone &zone,
                                                 const QDateTime &now);

} // namespace Baiwen
