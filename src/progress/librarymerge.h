// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QStringList>

namespace Baiwen {

/// What a merge changed, seen from the library merged into.
struct MergeReport
{
    int bookmarksAdded = 0;
    int bookmarksRemoved = 0;
    int tagsAdded = 0; ///< on a question each
    int tagsRemoved = 0;
    int notesAdded = 0;
    int notesChanged = 0; ///< those joined among them
    int notesJoined = 0; ///< edited on both sides: both texts are kept
    int notesRemoved = 0;
    int searchesAdded = 0; ///< saved ones
    int searchesChanged = 0;
    int searchesRemoved = 0;
    int interviewsAdded = 0;
    int interviewsChanged = 0;
    int interviewsRemoved = 0;
    int reviewsAdded = 0;
    int reviewsTakenBack = 0;
    int cardMarksChanged = 0; ///< questions suspended or buried, or no longer so
    int parametersChanged = 0; ///< 1: others of the model of memory hold now

    [[nodiscard]] bool isEmpty() const { return *this == MergeReport(); }
    bool operator==(const MergeReport &) const = default;
};

/// "2 bookmarks added", "1 note edited on both sides: both texts are kept" …; empty when nothing changed.
[[nodiscard]] QStringList inWords(const MergeReport &report);

/// Takes what another copy of the library holds into an open one, in one transaction; the other file is only read.
///
/// Each thing is merged by itself. Bookmarks, tags, titles, saved searches, and an interview's content, name and
/// removal: the later change wins, removals too, and equal times are settled by the values, so that neither side
/// matters; so with suspended and buried questions. Notes: see NoteStore. Interviews: the union, less those that one
/// side deleted for good. Reviews, what was taken back of them, and adopted parameters: the union. The merge is
/// idempotent, commutative and associative.
///
/// A file that is not a sound library fails with its reason, and an older format is brought up in a copy.
///
/// Tie::ToOther is for an `into` that may have lost rows to damage: of an interview last changed at the same time on
/// both sides the other's content is taken.
enum class Tie { ByValue, ToOther };
[[nodiscard]] Result<MergeReport> mergeLibrary(Database &into, const QString &otherFile, Tie tie = Tie::ByValue);

} // namespace Baiwen
