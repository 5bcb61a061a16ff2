// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/library.h"

#include "progress/libraryfile.h"

#include <QSet>
#include <QtConcurrent>

#include <algorithm>

namespace Baiwen {

/// What the pool's thread works on.
struct Library::Worker
{
    Database database;
    LibraryStore store{database};
    std::optional<Error> problem{Error{Library::tr("The library has not been opened."), {}}}; ///< none: open
};

struct Library::Contents
{
    QList<Bookmark> bookmarks;
    ProgressByQuestion progress;
    std::optional<Error> notKept; ///< why it is in memory only
};

/// Long enough for a change of mind that crosses midnight, short enough for "deleted" to be true.
static constexpr int DaysUntilPurge = 1;

Library::Library(DataFolder folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_worker(std::make_unique<Worker>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Library::~Library()
{
    m_pool.waitForDone();
}

void Library::open()
{
    const auto work = [worker = m_worker.get(), folder = m_folder, now = m_clock.now()]() -> Result<Contents> {
        Contents contents;
        Result<void> opened;
        if (const auto prepared = folder.prepare(); prepared) {
            opened = openLibraryFile(worker->database, folder.libraryFile(), folder.backupsFolder(), now);
            if (!opened && worker->database.fault() == DatabaseFault::ReadOnly)
                contents.notKept = opened.error();
        } else {
            contents.notKept = prepared.error();
        }
        if (contents.notKept)
            opened = openLibraryInMemory(worker->database);
        if (opened)
            opened = worker->store.purgeInterviews(now.addDays(-DaysUntilPurge));

        std::optional<Error> problem;
        if (!opened) {
            problem = opened.error();
        } else if (auto bookmarks = worker->store.bookmarks(); !bookmarks) {
            problem = bookmarks.error();
        } else if (auto progress = worker->store.progress(); !progress) {
            problem = progress.error();
        } else {
            contents.bookmarks = *std::move(bookmarks);
            contents.progress = *std::move(progress);
        }
        worker->problem = problem;
        if (problem) {
            worker->database.close(); // what could not be read whole must not be written to
            return Unexpected{*problem};
        }
        return contents;
    };
    QtConcurrent::run(&m_pool, work).then(this, [this](const Result<Contents> &contents) { finishOpening(contents); });
}

void Library::finishOpening(const Result<Contents> &contents)
{
    if (!contents) {
        m_state = State::Failed;
        m_problem = contents.error();
        Q_EMIT openFailed(m_problem);
        return;
    }
    m_state = contents->notKept ? State::NotKept : State::Ready;
    m_problem = contents->notKept.value_or(Error());
    m_bookmarks = contents->bookmarks;
    for (const Bookmark &bookmark : std::as_const(m_bookmarks))
        m_bookmarkTimes.insert(bookmark.questionId, bookmark.createdAt);
    m_progress = contents->progress;
    Q_EMIT opened();
}

template <typename T> QFuture<Result<T>> Library::read(std::function<Result<T>(LibraryStore &)> work)
{
    return QtConcurrent::run(&m_pool, [worker = m_worker.get(), work = std::move(work)]() -> Result<T> {
        if (worker->problem)
            return Unexpected{*worker->problem};
        return work(worker->store);
    });
}

QFuture<Result<void>> Library::write(std::function<Result<void>(LibraryStore &)> work, std::function<void()> done)
{
    return read<void>(std::move(work)).then(this, [this, done = std::move(done)](const Result<void> &written) {
        if (written)
            done();
        else
            Q_EMIT writeFailed(written.error());
        return written;
    });
}

QFuture<Result<void>> Library::setBookmarked(const QString &questionId, bool bookmarked)
{
    return setBookmarks({questionId}, bookmarked);
}

QFuture<Result<void>> Library::setBookmarks(const QStringList &questionIds, bool bookmarked)
{
    if (!bookmarked) {
        return write([questionIds](LibraryStore &store) { return store.removeBookmarks(questionIds); },
                     [this, questionIds] { removeBookmarks(questionIds); });
    }
    const QDateTime now = m_clock.now();
    QList<Bookmark> bookmarks;
    for (const QString &id : questionIds)
        bookmarks.append({id, now});
    return restoreBookmarks(bookmarks);
}

QFuture<Result<void>> Library::restoreBookmarks(const QList<Bookmark> &bookmarks)
{
    return write([bookmarks](LibraryStore &store) { return store.addBookmarks(bookmarks); },
                 [this, bookmarks] { insertBookmarks(bookmarks); });
}

void Library::insertBookmarks(const QList<Bookmark> &bookmarks)
{
    QStringList added;
    for (const Bookmark &bookmark : bookmarks) {
        if (isBookmarked(bookmark.questionId))
            continue;
        m_bookmarkTimes.insert(bookmark.questionId, bookmark.createdAt);
        m_bookmarks.append(bookmark);
        added.append(bookmark.questionId);
    }
    // Stable, as the file's own order is: by time, then in the order added.
    std::ranges::stable_sort(m_bookmarks, {}, &Bookmark::createdAt);
    if (!added.isEmpty())
        Q_EMIT bookmarksChanged(added);
}

void Library::removeBookmarks(const QStringList &questionIds)
{
    QStringList removed;
    for (const QString &id : questionIds) {
        if (m_bookmarkTimes.remove(id))
            removed.append(id);
    }
    m_bookmarks.removeIf([this](const Bookmark &bookmark) { return !isBookmarked(bookmark.questionId); });
    if (!removed.isEmpty())
        Q_EMIT bookmarksChanged(removed);
}

QFuture<Result<void>> Library::saveInterview(const InterviewRecord &record)
{
    return writeInterview([record](LibraryStore &store) -> Result<QStringList> {
        if (auto saved = store.saveInterview(record); !saved)
            return Unexpected{saved.error()};
        QSet<QString> ids;
        for (const Attempt &attempt : record.attempts)
            ids.insert(attempt.questionId);
        return QStringList(ids.values());
    });
}

QFuture<Result<void>> Library::renameInterview(const QString &id, const QString &title)
{
    return writeInterview([id, title](LibraryStore &store) -> Result<QStringList> {
        if (auto renamed = store.renameInterview(id, title); !renamed)
            return Unexpected{renamed.error()};
        return QStringList();
    });
}

QFuture<Result<void>> Library::removeInterview(const QString &id)
{
    return writeInterview([id, now = m_clock.now()](LibraryStore &store) -> Result<QStringList> {
        if (auto removed = store.removeInterview(id, now); !removed)
            return Unexpected{removed.error()};
        return store.questionsOfInterview(id);
    });
}

QFuture<Result<void>> Library::restoreInterview(const QString &id)
{
    return writeInterview([id](LibraryStore &store) -> Result<QStringList> {
        if (auto restored = store.restoreInterview(id); !restored)
            return Unexpected{restored.error()};
        return store.questionsOfInterview(id);
    });
}

QFuture<Result<void>> Library::writeInterview(std::function<Result<QStringList>(LibraryStore &)> work)
{
    struct Change
    {
        QStringList questionIds;
        ProgressByQuestion progress;
    };
    auto change = std::make_shared<Change>();
    return write(
        [change, work = std::move(work)](LibraryStore &store) -> Result<void> {
            const auto ids = work(store);
            if (!ids)
                return Unexpected{ids.error()};
            auto progress = store.progress(*ids);
            if (!progress)
                return Unexpected{progress.error()};
            *change = {*ids, *std::move(progress)};
            return {};
        },
        [this, change] {
            updateProgress(change->questionIds, change->progress);
            Q_EMIT interviewsChanged();
        });
}

void Library::updateProgress(const QStringList &questionIds, const ProgressByQuestion &progress)
{
    QStringList changed;
    for (const QString &id : questionIds) {
        const QuestionProgress latest = progress.value(id);
        if (m_progress.value(id) == latest)
            continue;
        if (latest.attempts > 0)
            m_progress.insert(id, latest);
        else
            m_progress.remove(id);
        changed.append(id);
    }
    if (!changed.isEmpty())
        Q_EMIT progressChanged(changed);
}

QFuture<Result<QList<InterviewSummary>>> Library::interviews()
{
    return read<QList<InterviewSummary>>([](LibraryStore &store) { return store.interviews(); });
}

QFuture<Result<std::optional<InterviewRecord>>> Library::interview(const QString &id)
{
    return read<std::optional<InterviewRecord>>([id](LibraryStore &store) { return store.interview(id); });
}

QFuture<Result<std::optional<InterviewRecord>>> Library::unfinishedInterview()
{
    return read<std::optional<InterviewRecord>>([](LibraryStore &store) { return store.unfinishedInterview(); });
}

} // namespace Baiwen
