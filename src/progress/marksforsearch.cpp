// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/marksforsearch.h"

#include "progress/libraryfile.h"
#include "progress/mastery.h"
#include "progress/studystanding.h"

namespace Baiwen {

MarksByQuestion marksForSearch(const QList<Bookmark> &bookmarks, const ProgressByQuestion &progress,
                               const TagsByQuestion &tags, const NotesByQuestion &notes, const StatesByQuestion &states,
                               const QSet<QString> &due)
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
        of.reviewedAt = it->latestAt;
    }
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        QuestionMarks &of = marks[it.key()];
        if (!of.reviewedAt.isValid() || of.reviewedAt < it->lastReview)
            of.reviewedAt = it->lastReview;
    }
    const QHash<QString, Mastery> mastery = masteryOf(progress, states);
    for (auto it = mastery.cbegin(); it != mastery.cend(); ++it)
        marks[it.key()].isMastered = *it == Mastery::Mastered;
    for (const QString &id : due)
        marks[id].isDue = true;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        marks[it.key()].tags = *it;
    for (auto it = notes.cbegin(); it != notes.cend(); ++it)
        marks[it.key()].note = it->text;
    return marks;
}

MarksByQuestion readMarksForSearch(const QString &libraryFile, const SchedulerOptions &options,
                                   const QList<Holiday> &holidays, const QTimeZone &zone, const QDateTime &now)
{
    Database database;
    if (!openLibraryForReading(database, libraryFile))
        return {};
    const StudyStanding study = readStudyStanding(database, options, holidays, zone, now).value_or({});
    LibraryStore store(database);
    return marksForSearch(store.bookmarks().value_or({}), store.progress().value_or({}),
                          TagStore(database).tags().value_or({}), NoteStore(database).notes().value_or({}),
                          study.states, study.due);
}

} // namespace Baiwen
