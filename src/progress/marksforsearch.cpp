// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/marksforsearch.h"

#include "progress/libraryfile.h"

namespace Baiwen {

MarksByQuestion marksForSearch(const QList<Bookmark> &bookmarks, const ProgressByQuestion &progress,
                               const TagsByQuestion &tags, const NotesByQuestion &notes)
{
    MarksByQuestion marks;
    for (const Bookmark &bookmark : bookmarks) {
        QuestionMarks &of = marks[bookmark.questionId];
        of.isBookmarked = true;
        of.addedAt = bookmark.createdAt;
    }
    for (auto it = progress.cbegin(); it != progress.cend(); ++it) {
        QuestionMarks &of = marks[it.key()];
        of.isWeak = it->weak;
        of.isMastered = it->isMastered();
        of.reviewedAt = it->latestAt;
    }
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        marks[it.key()].tags = *it;
    for (auto it = notes.cbegin(); it != notes.cend(); ++it)
        marks[it.key()].note = it->text;
    return marks;
}

MarksByQuestion readMarksForSearch(const QString &libraryFile)
{
    Database database;
    if (!openLibraryForReading(database, libraryFile))
        return {};
    LibraryStore store(database);
    return marksForSearch(store.bookmarks().value_or({}), store.progress().value_or({}),
                          TagStore(database).tags().value_or({}), NoteStore(database).notes().value_or({}));
}

} // namespace Baiwen
