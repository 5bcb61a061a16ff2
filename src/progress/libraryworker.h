// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/backups.h"
#include "progress/cardmarkstore.h"
#include "progress/datafolder.h"
#include "progress/librarylock.h"
#include "progress/librarymerge.h"
#include "progress/libraryrepair.h"
#include "progress/librarystore.h"
#include "progress/notestore.h"
#include "progress/parameterstore.h"
#include "progress/questiontitles.h"
#include "progress/reviewstore.h"
#include "progress/searchstore.h"
#include "progress/tagstore.h"

namespace Baiwen {

/// What the window keeps in memory of the library.
struct LibraryContents
{
    QList<Bookmark> bookmarks;
    TagsByQuestion tags;
    NotesByQuestion notes;
    QList<SavedSearch> searches;
    QHash<QString, QuestionTitle> titles;
    ProgressByQuestion progress;
    ReviewsByQuestion reviews;
    CardMarksByQuestion cardMarks;
    AdoptedParameters parameters;
};

/// What the library's own thread works on: the open file and what is done to it as a whole. Every call but the
/// constructor comes from that thread.
class LibraryWorker final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::LibraryWorker)

public:
    explicit LibraryWorker(DataFolder folder);

    struct Opening
    {
        LibraryContents contents;
        std::optional<Error> notKept; ///< why it is in memory only
        std::optional<RepairReport> repair; ///< the file was damaged
    };

    /// Opens the file, repaired if it is damaged, or a library in memory when the folder cannot be written.
    [[nodiscard]] Result<Opening> open(const QDateTime &now);
    /// After open() failed because another machine, or nobody who can be made out, holds the library: once the user has
    /// agreed, this takes it, and open() may be called again.
    [[nodiscard]] bool canTakeOver() const;
    [[nodiscard]] Result<void> takeOver() { return m_lock.takeOver(); }
    /// None: open and sound. Otherwise why nothing can be read or written.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] Result<LibraryContents> contents();

    /// Before each write: what is written to a file that was removed or replaced would be lost. Then what is open goes
    /// back to its place, together with what stands there now; gives a report if that was needed.
    [[nodiscard]] Result<std::optional<RepairReport>> putBack(const QDateTime &now);
    /// After each write: a backup when one is due, and the log into the file. A failure of either costs no data. True
    /// when a backup was made.
    bool afterWrite(const QDateTime &now);
    /// Closes the file, which was found damaged, and opens what can be made of it.
    [[nodiscard]] Result<RepairReport> repair(const QDateTime &now);

    [[nodiscard]] Result<MergeReport> merge(const QString &otherFile, const QDateTime &now);
    /// Moves a copy that has been merged to the backups. Where that fails it is offered again, and merging it again
    /// changes nothing.
    void putAway(const QString &copy) const;
    /// The present state is backed up first.
    [[nodiscard]] Result<void> restore(const QString &backupFile, const QDateTime &now);
    [[nodiscard]] Result<void> backUp(BackupReason reason, const QDateTime &now);
    /// One file with everything in it, for another machine.
    [[nodiscard]] Result<void> exportTo(const QString &path);

private:
    DataFolder m_folder;
    LibraryLock m_lock; ///< before the database: let go after it is closed

public:
    Database database;
    LibraryStore store{database};
    TagStore tags{database};
    NoteStore notes{database};
    SearchStore searches{database};
    ReviewStore reviews{database};
    CardMarkStore cardMarks{database};
    ParameterStore parameters{database};

private:
    [[nodiscard]] Result<void> openFile(const QDateTime &now, Opening &opening);
    [[nodiscard]] Result<void> openSound(const QDateTime &now);
    [[nodiscard]] bool isInMemory() const { return database.path() == Database::InMemory; }

    Backups m_backups;
    std::optional<Error> m_problem;
};

} // namespace Baiwen
