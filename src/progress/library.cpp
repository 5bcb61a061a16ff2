// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/library.h"

#include "base/runinturn.h"
#include "base/whenfinished.h"
#include "progress/conflictcopies.h"
#include "progress/librarycheck.h"
#include "sqlite/transaction.h"

#include <QSet>
#include <QtConcurrent>

#include <algorithm>

namespace Baiwen {

Library::Library(DataFolder folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_worker(std::make_unique<LibraryWorker>(m_folder))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_readers.setMaxThreadCount(1);
}

Library::~Library()
{
    m_stopChecking.request_stop();
    m_readers.waitForDone();
    m_pool.waitForDone();
}

void Library::open()
{
    start(false);
}

void Library::takeOver()
{
    start(true);
}

void Library::start(bool takesOver)
{
    m_state = State::Opening;
    auto canTakeOver = std::make_shared<bool>(false);
    const auto work = [worker = m_worker.get(), takesOver, canTakeOver,
                       now = m_clock.now()]() -> Result<LibraryWorker::Opening> {
        if (takesOver) {
            if (const auto taken = worker->takeOver(); !taken)
                return Unexpected{taken.error()};
        }
        auto opening = worker->open(now);
        *canTakeOver = !opening && worker->canTakeOver();
        return opening;
    };
    whenFinished(runInTurn(m_pool, work), this, [this, canTakeOver](const Result<LibraryWorker::Opening> &opening) {
        m_canTakeOver = *canTakeOver;
        finishOpening(opening);
    });
}

void Library::finishOpening(const Result<LibraryWorker::Opening> &opening)
{
    if (!opening) {
        m_state = State::Failed;
        m_problem = opening.error();
        Q_EMIT openFailed(m_problem);
        return;
    }
    m_state = opening->notKept ? State::NotKept : State::Ready;
    m_problem = opening->notKept.value_or(Error());
    {
        const QSignalBlocker blocker(this); // opened() tells it all
        replaceContents(opening->contents);
    }
    Q_EMIT opened();
    if (opening->repair)
        Q_EMIT repaired(*opening->repair);
    else if (m_state == State::Ready)
        checkInBackground();
}

void Library::checkInBackground()
{
    whenFinished(QtConcurrent::run(&m_readers,
                                   [path = m_folder.libraryFile(), token = m_stopChecking.get_token()] {
                                       return checkLibrary(path, token);
                                   }),
                 this, [this](const Result<QStringList> &faults) {
                     if (faults && !faults->isEmpty())
                         repairDamage();
                 });
}

void Library::repairDamage()
{
    auto report = std::make_shared<RepairReport>();
    whenFinished(replace([report, now = m_clock.now()](LibraryWorker &worker) -> Result<void> {
                     auto repaired = worker.repair(now);
                     if (!repaired)
                         return Unexpected{repaired.error()};
                     *report = *std::move(repaired);
                     return {};
                 }),
                 this, [this, report](const Result<void> &done) {
                     if (done)
                         Q_EMIT repaired(*report);
                 });
}

/// The questions for which the two say different things.
template <typename T> static QStringList differing(const QHash<QString, T> &before, const QHash<QString, T> &after)
{
    QStringList ids;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.constEnd() || !(*old == *it))
            ids << it.key();
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            ids << it.key();
    }
    return ids;
}

void Library::replaceContents(const LibraryContents &contents)
{
    m_bookmarks = contents.bookmarks;
    QHash<QString, QDateTime> times;
    for (const Bookmark &bookmark : std::as_const(m_bookmarks))
        times.insert(bookmark.questionId, bookmark.createdAt);
    m_titles = contents.titles;
    const QStringList bookmarks = differing(std::exchange(m_bookmarkTimes, times), times);
    const QStringList tags = differing(std::exchange(m_tags, contents.tags), contents.tags);
    const QStringList notes = differing(std::exchange(m_notes, contents.notes), contents.notes);
    const bool areSearchesOther = std::exchange(m_searches, contents.searches) != contents.searches;
    const QStringList progress = differing(std::exchange(m_progress, contents.progress), contents.progress);
    const QStringList reviews = differing(std::exchange(m_reviews, contents.reviews), contents.reviews);
    const QStringList cardMarks = differing(std::exchange(m_cardMarks, contents.cardMarks), contents.cardMarks);
    const bool areParametersOther = std::exchange(m_parameters, contents.parameters) != contents.parameters;
    if (!bookmarks.isEmpty())
        Q_EMIT bookmarksChanged(bookmarks);
    if (!tags.isEmpty())
        Q_EMIT tagsChanged(tags);
    if (!notes.isEmpty())
        Q_EMIT notesChanged(notes);
    if (areSearchesOther)
        Q_EMIT searchesChanged();
    if (!progress.isEmpty())
        Q_EMIT progressChanged(progress);
    if (!reviews.isEmpty())
        Q_EMIT reviewsChanged(reviews);
    if (!cardMarks.isEmpty())
        Q_EMIT cardMarksChanged(cardMarks);
    if (areParametersOther)
        Q_EMIT parametersChanged();
}

template <typename T> QFuture<Result<T>> Library::read(std::function<Result<T>(LibraryWorker &)> work)
{
    return runInTurn(m_pool, [worker = m_worker.get(), work = std::move(work)]() -> Result<T> {
        if (worker->problem())
            return Unexpected{*worker->problem()};
        return work(*worker);
    });
}

QFuture<Result<void>> Library::write(std::function<Result<void>(LibraryWorker &)> work, std::function<void()> done)
{
    struct PutBack
    {
        RepairReport report;
        LibraryContents contents;
    };
    auto putBack = std::make_shared<std::optional<PutBack>>();
    const auto guarded = [putBack, now = m_clock.now(), work = std::move(work)](LibraryWorker &worker) -> Result<void> {
        const auto report = worker.putBack(now);
        if (!report)
            return Unexpected{report.error()};
        auto written = work(worker);
        if (*report) {
            auto contents = worker.contents();
            if (!contents)
                return Unexpected{contents.error()};
            *putBack = {**report, *std::move(contents)};
        }
        return written;
    };
    return read<void>(guarded).then(this, [this, putBack, done = std::move(done)](const Result<void> &written) {
        if (written)
            done();
        else
            Q_EMIT writeFailed(written.error());
        if (*putBack) {
            replaceContents((*putBack)->contents);
            Q_EMIT interviewsChanged();
            Q_EMIT repaired((*putBack)->report);
        }
        // Not before the user has been told: a backup takes longer than the write.
        m_pool.start([this, worker = m_worker.get(), now = m_clock.now()] {
            if (!worker->problem() && worker->afterWrite(now))
                QMetaObject::invokeMethod(this, &Library::backupsChanged, Qt::QueuedConnection);
        });
        return written;
    });
}

QFuture<Result<void>> Library::replace(std::function<Result<void>(LibraryWorker &)> work)
{
    auto contents = std::make_shared<LibraryContents>();
    return write(
        [contents, work = std::move(work)](LibraryWorker &worker) -> Result<void> {
            if (auto done = work(worker); !done)
                return done;
            auto read = worker.contents();
            if (!read)
                return Unexpected{read.error()};
            *contents = *std::move(read);
            return {};
        },
        [this, contents] {
            replaceContents(*contents);
            Q_EMIT interviewsChanged();
            Q_EMIT backupsChanged(); // one is made before each such write
        });
}

QHash<QString, QuestionTitle> Library::newTitles(const QStringList &questionIds) const
{
    QHash<QString, QuestionTitle> titles;
    for (const QString &id : questionIds) {
        const auto title = m_titleSource ? m_titleSource(id) : std::nullopt;
        if (title && m_titles.value(id) != *title)
            titles.insert(id, *title);
    }
    return titles;
}

QFuture<Result<void>> Library::mark(const QStringList &questionIds, std::function<Result<void>(LibraryWorker &)> work,
                                    std::function<void()> done)
{
    const QHash<QString, QuestionTitle> titles = newTitles(questionIds);
    return write(
        [titles, now = m_clock.now(), work = std::move(work)](LibraryWorker &worker) {
            return inTransaction(worker.database, [&]() -> Result<void> {
                if (auto written = QuestionTitles::write(worker.database, titles, now); !written)
                    return written;
                return work(worker);
            });
        },
        [this, titles, done = std::move(done)] {
            m_titles.insert(titles);
            done();
        });
}

QFuture<Result<void>> Library::setBookmarked(const QString &questionId, bool bookmarked)
{
    return setBookmarks({questionId}, bookmarked);
}

QFuture<Result<void>> Library::setBookmarks(const QStringList &questionIds, bool bookmarked)
{
    if (!bookmarked) {
        return write([questionIds, now = m_clock.now()](
                         LibraryWorker &worker) { return worker.store.removeBookmarks(questionIds, now); },
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
    QStringList ids;
    for (const Bookmark &bookmark : bookmarks)
        ids << bookmark.questionId;
    return mark(
        ids,
        [bookmarks, now = m_clock.now()](LibraryWorker &worker) { return worker.store.addBookmarks(bookmarks, now); },
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

QFuture<Result<void>> Library::changeTags(const QList<TagChange> &changes)
{
    QStringList ids;
    for (const TagChange &change : changes)
        ids << change.questionId;
    ids.removeDuplicates();
    return mark(
        ids, [changes, now = m_clock.now()](LibraryWorker &worker) { return worker.tags.change(changes, now); },
        [this, changes] {
            TagsByQuestion tags = m_tags;
            for (const TagChange &change : changes) {
                QStringList &list = tags[change.questionId];
                list.removeAll(change.tag);
                if (change.on)
                    list.append(change.tag);
                list.sort();
                if (list.isEmpty())
                    tags.remove(change.questionId);
            }
            if (const QStringList changed = differing(std::exchange(m_tags, tags), tags); !changed.isEmpty())
                Q_EMIT tagsChanged(changed);
        });
}

QFuture<Result<void>> Library::saveNote(const QString &questionId, const QString &text)
{
    const QDateTime now = m_clock.now();
    return mark(
        {questionId},
        [questionId, text, now](LibraryWorker &worker) { return worker.notes.save(questionId, text, now); },
        [this, questionId, text, now] {
            if (text.isEmpty())
                m_notes.remove(questionId);
            else
                m_notes.insert(questionId, {text, now});
            Q_EMIT notesChanged({questionId});
        });
}

QFuture<Result<void>> Library::changeSearches(const QList<SearchChange> &changes)
{
    return write([changes, now = m_clock.now()](LibraryWorker &worker) { return worker.searches.change(changes, now); },
                 [this, changes] {
                     for (const auto &[search, on] : changes) {
                         m_searches.removeIf([&id = search.id](const SavedSearch &known) { return known.id == id; });
                         if (on)
                             m_searches.append(search);
                     }
                     sortSearches(m_searches);
                     Q_EMIT searchesChanged();
                 });
}

QFuture<Result<MergeReport>> Library::merge(const QString &otherFile)
{
    return merge(otherFile, [](LibraryWorker &) {});
}

QFuture<Result<MergeReport>> Library::mergeConflictCopy(const QString &path)
{
    return merge(path, [path](LibraryWorker &worker) { worker.putAway(path); });
}

QFuture<Result<MergeReport>> Library::merge(const QString &otherFile, std::function<void(LibraryWorker &)> afterwards)
{
    auto report = std::make_shared<MergeReport>();
    return replace([otherFile, report, now = m_clock.now(),
                    afterwards = std::move(afterwards)](LibraryWorker &worker) -> Result<void> {
               const auto merged = worker.merge(otherFile, now);
               if (!merged)
                   return Unexpected{merged.error()};
               *report = *merged;
               afterwards(worker);
               return {};
           })
        .then([report](const Result<void> &done) -> Result<MergeReport> {
            if (!done)
                return Unexpected{done.error()};
            return *report;
        });
}

QFuture<QStringList> Library::conflictCopies() const
{
    return QtConcurrent::run(&m_readers, [path = m_folder.libraryFile()] { return Baiwen::conflictCopies(path); });
}

QFuture<Result<void>> Library::exportTo(const QString &path)
{
    return read<void>([path](LibraryWorker &worker) { return worker.exportTo(path); });
}

QFuture<QList<Library::BackupEntry>> Library::backups() const
{
    return QtConcurrent::run(&m_readers, [folder = m_folder.backupsFolder(), token = m_stopChecking.get_token()] {
        QList<BackupEntry> entries;
        const QList<BackupFile> files = Backups(folder).list();
        for (const BackupFile &file : files) {
            if (token.stop_requested())
                break;
            const auto summary = summarise(file.path);
            entries.append({file, summary.value_or({}), summary ? QString() : summary.error().message});
        }
        return entries;
    });
}

QFuture<Result<void>> Library::backUpNow()
{
    return write([now = m_clock.now()](LibraryWorker &worker) { return worker.backUp(BackupReason::Manual, now); },
                 [this] { Q_EMIT backupsChanged(); });
}

QFuture<Result<void>> Library::restore(const QString &backupFile)
{
    return replace(
        [backupFile, now = m_clock.now()](LibraryWorker &worker) { return worker.restore(backupFile, now); });
}

QFuture<Result<QList<InterviewSummary>>> Library::interviews()
{
    return read<QList<InterviewSummary>>([](LibraryWorker &worker) { return worker.store.interviews(); });
}

QFuture<Result<QList<PastInterview>>> Library::pastInterviews()
{
    return read<QList<PastInterview>>([](LibraryWorker &worker) { return worker.store.pastInterviews(); });
}

QFuture<Result<QList<Review>>> Library::reviewLog()
{
    return read<QList<Review>>([](LibraryWorker &worker) { return worker.reviews.reviews(); });
}

QFuture<Result<std::optional<InterviewRecord>>> Library::interview(const QString &id)
{
    return read<std::optional<InterviewRecord>>([id](LibraryWorker &worker) { return worker.store.interview(id); });
}

QFuture<Result<std::optional<InterviewRecord>>> Library::unfinishedInterview()
{
    return read<std::optional<InterviewRecord>>(
        [](LibraryWorker &worker) { return worker.store.unfinishedInterview(); });
}

} // namespace Baiwen
