// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryworker.h"

#include "progress/libraryfile.h"
#include "progress/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// Long enough for a change of mind that crosses midnight, short enough for "deleted" to be true.
static constexpr int DaysUntilPurge = 1;

LibraryWorker::LibraryWorker(DataFolder folder)
    : m_folder(std::move(folder))
    , m_lock(m_folder)
    , m_backups(m_folder.backupsFolder())
    , m_problem(Error{tr("The library has not been opened."), {}})
{ }

Result<void> LibraryWorker::openSound(const QDateTime &now)
{
    return openLibraryFile(database, m_folder.libraryFile(), m_folder.backupsFolder(), now);
}

Result<void> LibraryWorker::openFile(const QDateTime &now, Opening &opening)
{
    if (const auto prepared = m_folder.prepare(); !prepared) {
        opening.notKept = prepared.error();
        return openLibraryInMemory(database);
    }
    // A program that is just ending lets go in a moment.
    if (!m_lock.isHeld()) {
        if (const auto locked = m_lock.tryLock(std::chrono::seconds(2)); !locked) {
            if (m_lock.obstacle() != LibraryLock::Obstacle::CannotWrite)
                return Unexpected{locked.error()};
            opening.notKept = locked.error();
            return openLibraryInMemory(database);
        }
    }
    if (auto finished = finishRepair(m_folder.libraryFile()); !finished)
        return finished;
    auto opened = openSound(now);
    if (opened)
        opened = store.purgeInterviews(now.addDays(-DaysUntilPurge));
    if (opened)
        return opened;
    switch (database.fault()) {
    case DatabaseFault::ReadOnly:
        opening.notKept = opened.error();
        return openLibraryInMemory(database);
    case DatabaseFault::Damaged:
        if (auto repaired = repair(now); repaired) {
            opening.repair = *repaired;
            return {};
        } else {
            return Unexpected{repaired.error()};
        }
    default:
        return opened;
    }
}

Result<LibraryWorker::Opening> LibraryWorker::open(const QDateTime &now)
{
    Opening opening;
    m_problem.reset();
    auto opened = openFile(now, opening);
    auto read = opened ? contents() : Result<LibraryContents>(Unexpected{opened.error()});
    if (!read && database.isOpen() && database.fault() == DatabaseFault::Damaged) {
        // It opened, but not all of it can be read.
        if (const auto repaired = repair(now)) {
            opening.repair = *repaired;
            read = contents();
        }
    }
    if (!read) {
        m_problem = read.error();
        database.close(); // what could not be read whole must not be written to
        return Unexpected{read.error()};
    }
    opening.contents = *std::move(read);
    return opening;
}

bool LibraryWorker::canTakeOver() const
{
    return m_lock.obstacle() == LibraryLock::Obstacle::OtherMachine
        || m_lock.obstacle() == LibraryLock::Obstacle::Unclear;
}

Result<RepairReport> LibraryWorker::repair(const QDateTime &now)
{
    database.closeUntouched();
    auto repaired = repairLibrary(m_folder.libraryFile(), m_folder.backupsFolder(), now);
    if (auto opened = openSound(now); !opened)
        m_problem = opened.error();
    notes.startNewWriter();
    if (repaired && m_problem)
        return Unexpected{*m_problem};
    return repaired;
}

Result<std::optional<RepairReport>> LibraryWorker::putBack(const QDateTime &now)
{
    if (isInMemory())
        return std::optional<RepairReport>();
    if (!m_lock.isStillOurs())
        return failure(tr("Another machine has taken over the library, so nothing more is written here. Close Baiwen "
                          "and start it again."));
    if (!database.hasMoved())
        return std::optional<RepairReport>();
    RepairReport report;
    report.cause = QFile::exists(m_folder.libraryFile()) ? RepairReport::Cause::Replaced : RepairReport::Cause::Gone;
    if (auto prepared = m_folder.prepare(); !prepared) // the whole folder may be gone
        return Unexpected{prepared.error()};
    const auto copy = m_backups.make(database, BackupReason::BeforeRepair, now);
    if (!copy)
        return Unexpected{copy.error()};
    report.setAside = copy->path;
    // SQLite must not touch what stands under the old names: its log may be another file's by now. Ours is in the copy.
    database.closeUntouched();
    for (const QLatin1StringView part : {"-wal"_L1, "-shm"_L1})
        QFile::remove(m_folder.libraryFile() + part);
    auto opened = openSound(now);
    if (!opened && database.fault() == DatabaseFault::Damaged) {
        const auto repaired = repairLibrary(m_folder.libraryFile(), m_folder.backupsFolder(), now);
        opened = repaired ? openSound(now) : Result<void>(Unexpected{repaired.error()});
    }
    if (!opened) {
        m_problem = opened.error();
        return Unexpected{opened.error()};
    }
    notes.startNewWriter();
    const auto merged = mergeLibrary(database, copy->path);
    if (!merged)
        return Unexpected{merged.error()};
    report.filledIn = *merged;
    return std::optional(report);
}

bool LibraryWorker::afterWrite(const QDateTime &now)
{
    if (isInMemory())
        return false;
    bool isMade = false;
    if (m_backups.isDue(now)) {
        const auto made = m_backups.make(database, BackupReason::Regular, now);
        isMade = made.has_value();
        if (!made)
            qWarning("No backup could be made: %ls", qUtf16Printable(made.error().message + made.error().detail));
    }
    database.takeInLog();
    return isMade;
}

/// Puts what was read into its place; the first failure stops the others.
template <typename T> static bool take(Result<T> read, T &into, std::optional<Error> &error)
{
    if (!read) {
        error = read.error();
        return false;
    }
    into = *std::move(read);
    return true;
}

Result<LibraryContents> LibraryWorker::contents()
{
    LibraryContents all;
    std::optional<Error> error;
    const bool isRead = take(store.bookmarks(), all.bookmarks, error) && take(tags.tags(), all.tags, error)
        && take(notes.notes(), all.notes, error) && take(searches.searches(), all.searches, error)
        && take(QuestionTitles::read(database), all.titles, error) && take(store.progress(), all.progress, error)
        && take(reviews.inForce(), all.reviews, error) && take(cardMarks.marks(), all.cardMarks, error)
        && take(parameters.latest(), all.parameters, error);
    if (!isRead)
        return Unexpected{*error};
    return all;
}

Result<void> LibraryWorker::backUp(BackupReason reason, const QDateTime &now)
{
    const auto made = m_backups.make(database, reason, now);
    return made ? Result<void>() : Unexpected{made.error()};
}

Result<MergeReport> LibraryWorker::merge(const QString &otherFile, const QDateTime &now)
{
    if (!isInMemory()) {
        if (auto backedUp = backUp(BackupReason::BeforeMerge, now); !backedUp)
            return Unexpected{backedUp.error()};
    }
    return mergeLibrary(database, otherFile);
}

void LibraryWorker::putAway(const QString &copy) const
{
    const QDir backups(m_folder.backupsFolder());
    QString target = backups.filePath(QFileInfo(copy).fileName());
    for (int n = 2; QFile::exists(target); ++n)
        target = backups.filePath(u"%1-%2"_s.arg(QFileInfo(copy).fileName()).arg(n));
    if (!QFile::rename(copy, target))
        qWarning("%ls cannot be moved to the backups", qUtf16Printable(copy));
}

Result<void> LibraryWorker::restore(const QString &backupFile, const QDateTime &now)
{
    if (!isInMemory()) {
        // Thinning out must not take the very one that is to come back.
        if (const auto made = m_backups.make(database, BackupReason::BeforeRestore, now, {backupFile}); !made)
            return Unexpected{made.error()};
    }
    if (auto restored = restoreLibrary(database, backupFile); !restored)
        return restored;
    // What this start has written to notes is undone; the same writer must not count from there a second time.
    notes.startNewWriter();
    return Migrations::builtIn().apply(database);
}

Result<void> LibraryWorker::exportTo(const QString &path)
{
    return database.backUpTo(path);
}

} // namespace Baiwen
