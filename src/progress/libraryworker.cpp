// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryworker.h"

#include "progress/libraryfile.h"

namespace Baiwen {

/// Long enough for a change of mind that crosses midnight, short enough for "deleted" to be true.
static constexpr int DaysUntilPurge = 1;

LibraryWorker::LibraryWorker(DataFolder folder)
    : m_folder(std::move(folder))
    , m_problem(Error{tr("The library has not been opened."), {}})
{ }

Result<void> LibraryWorker::openFile(const QDateTime &now, std::optional<Error> &notKept)
{
    if (const auto prepared = m_folder.prepare(); !prepared) {
        notKept = prepared.error();
    } else {
        const auto opened = openLibraryFile(database, m_folder.libraryFile(), m_folder.backupsFolder(), now);
        if (opened || database.fault() != DatabaseFault::ReadOnly)
            return opened;
        notKept = opened.error();
    }
    return openLibraryInMemory(database);
}

Result<LibraryContents> LibraryWorker::open(const QDateTime &now, std::optional<Error> &notKept)
{
    auto opened = openFile(now, notKept);
    if (opened)
        opened = store.purgeInterviews(now.addDays(-DaysUntilPurge));
    m_problem.reset();
    auto read = opened ? contents() : Result<LibraryContents>(Unexpected{opened.error()});
    if (!read) {
        m_problem = read.error();
        database.close(); // what could not be read whole must not be written to
    }
    return read;
}

/// Puts what was read into its place; the first failure stops the others.
template <typename T> static bool take(Result<T> read, T &into, std::optional<Error> &error)
{
    if (read)
        into = *std::move(read);
    else
        error = read.error();
    return read.has_value();
}

Result<LibraryContents> LibraryWorker::contents()
{
    LibraryContents all;
    std::optional<Error> error;
    const bool isRead = take(store.bookmarks(), all.bookmarks, error) && take(tags.tags(), all.tags, error)
        && take(notes.notes(), all.notes, error) && take(QuestionTitles::read(database), all.titles, error)
        && take(store.progress(), all.progress, error);
    if (!isRead)
        return Unexpected{*error};
    return all;
}

Result<MergeReport> LibraryWorker::merge(const QString &otherFile)
{
    return mergeLibrary(database, otherFile);
}

Result<void> LibraryWorker::exportTo(const QString &path)
{
    return database.backUpTo(path);
}

} // namespace Baiwen
