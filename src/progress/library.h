// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "progress/datafolder.h"
#include "progress/librarysummary.h"
#include "progress/libraryworker.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace Baiwen {

/// The user's library as the window sees it. Lives on the window's thread; the file is worked on by one other thread,
/// in the order asked. What is kept in memory changes, and signals go out, only after the commit: what the window shows
/// as done is on the disk. A future finishes on this thread after the signals of its write; the destructor waits until
/// every write asked for is done.
class Library final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening,
        Ready,
        NotKept, ///< the data folder cannot be written: all works, in memory, until the program ends
        Failed, ///< the file was refused or is damaged; nothing can be written
    };
    Q_ENUM(State)

    /// `clock` must outlive the library.
    Library(DataFolder folder, const Clock &clock, QObject *parent = nullptr);
    ~Library() override;

    /// Once, at start. Ends in opened(), with state Ready or NotKept, or in openFailed().
    void open();
    /// After openFailed(): another machine holds the library, or a lock that it left behind does.
    [[nodiscard]] bool canTakeOver() const { return m_canTakeOver; }
    /// Once the user has agreed; ends as open() does.
    void takeOver();
    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing is kept, or why opening failed; empty while all is well.
    [[nodiscard]] const Error &problem() const { return m_problem; }
    [[nodiscard]] const DataFolder &folder() const { return m_folder; }

    [[nodiscard]] bool isBookmarked(const QString &questionId) const { return m_bookmarkTimes.contains(questionId); }
    /// The oldest first.
    [[nodiscard]] const QList<Bookmark> &bookmarks() const { return m_bookmarks; }
    [[nodiscard]] QSet<QString> bookmarkedIds() const { return {m_bookmarkTimes.keyBegin(), m_bookmarkTimes.keyEnd()}; }
    QFuture<Result<void>> setBookmarked(const QString &questionId, bool bookmarked);
    /// All or none of them.
    QFuture<Result<void>> setBookmarks(const QStringList &questionIds, bool bookmarked);
    /// Brings bookmarks back with the times they had, so that undoing a removal is complete.
    QFuture<Result<void>> restoreBookmarks(const QList<Bookmark> &bookmarks);

    [[nodiscard]] QStringList tags(const QString &questionId) const { return m_tags.value(questionId); }
    [[nodiscard]] const TagsByQuestion &allTags() const { return m_tags; }
    /// All or none of them. Names are kept as Tag::normalised() gives them.
    QFuture<Result<void>> changeTags(const QList<TagChange> &changes);

    [[nodiscard]] Note note(const QString &questionId) const { return m_notes.value(questionId); }
    [[nodiscard]] const NotesByQuestion &allNotes() const { return m_notes; }
    /// An empty text removes the note.
    QFuture<Result<void>> saveNote(const QString &questionId, const QString &text);

    /// Asked, on this thread, how a question is called when the user marks it; may give nothing.
    using TitleSource = std::function<std::optional<QuestionTitle>(const QString &questionId)>;
    void setTitleSource(TitleSource source) { m_titleSource = std::move(source); }
    [[nodiscard]] QuestionTitle title(const QString &questionId) const { return m_titles.value(questionId); }

    [[nodiscard]] QuestionProgress progress(const QString &questionId) const { return m_progress.value(questionId); }
    [[nodiscard]] const ProgressByQuestion &allProgress() const { return m_progress; }

    /// In the order they are shown in.
    [[nodiscard]] const QList<SavedSearch> &savedSearches() const { return m_searches; }
    QFuture<Result<void>> changeSearches(const QList<SearchChange> &changes);

    /// The reviews that count, those taken back and crammed ones left out: what states are derived from.
    [[nodiscard]] const ReviewsByQuestion &reviews() const { return m_reviews; }
    /// Keeps an answer; see ReviewStore::newId().
    QFuture<Result<void>> addReview(const Review &review);
    /// The review stays in the log and counts no more.
    QFuture<Result<void>> retractReview(const QString &reviewId, const QString &questionId);
    /// The whole log, for history and statistics.
    [[nodiscard]] QFuture<Result<QList<Review>>> reviewLog();

    [[nodiscard]] CardMark cardMark(const QString &questionId) const { return m_cardMarks.value(questionId); }
    [[nodiscard]] const CardMarksByQuestion &cardMarks() const { return m_cardMarks; }
    /// All or none of them.
    QFuture<Result<void>> setCardMarks(const CardMarksByQuestion &marks);

    /// Of the model of memory: those adopted last.
    [[nodiscard]] const AdoptedParameters &parameters() const { return m_parameters; }
    /// `items`: how many they were fitted on, 0 when they are the defaults again.
    QFuture<Result<void>> adoptParameters(const FsrsParameters &parameters, qsizetype items);

    QFuture<Result<void>> saveInterview(const InterviewRecord &record);
    QFuture<Result<void>> renameInterview(const QString &id, const QString &title);
    /// Out of the history and the progress; kept for restoreInterview() until the next day's start.
    QFuture<Result<void>> removeInterview(const QString &id);
    QFuture<Result<void>> restoreInterview(const QString &id);

    [[nodiscard]] QFuture<Result<QList<InterviewSummary>>> interviews();
    [[nodiscard]] QFuture<Result<QList<PastInterview>>> pastInterviews();
    [[nodiscard]] QFuture<Result<std::optional<InterviewRecord>>> interview(const QString &id);
    [[nodiscard]] QFuture<Result<std::optional<InterviewRecord>>> unfinishedInterview();

    /// Takes in another copy of the library. What it changes is signalled as if the user had done it.
    QFuture<Result<MergeReport>> merge(const QString &otherFile);
    /// See conflictcopies.h.
    [[nodiscard]] QFuture<QStringList> conflictCopies() const;
    /// As merge(); the copy then moves to the backups, so that it is not offered again.
    QFuture<Result<MergeReport>> mergeConflictCopy(const QString &path);
    /// One file with everything in it; a file that is there is replaced.
    QFuture<Result<void>> exportTo(const QString &path);

    /// A backup and what it holds.
    struct BackupEntry
    {
        BackupFile file;
        LibrarySummary holds;
        QString problem; ///< why it cannot be used; empty when it can
    };
    /// The newest first. They make themselves as the user works: see Backups.
    [[nodiscard]] QFuture<QList<BackupEntry>> backups() const;
    QFuture<Result<void>> backUpNow();
    /// Everything becomes what it was then; the present state is backed up first.
    QFuture<Result<void>> restore(const QString &backupFile);

Q_SIGNALS:
    void opened();
    void openFailed(const Baiwen::Error &error);
    void bookmarksChanged(const QStringList &questionIds);
    void tagsChanged(const QStringList &questionIds);
    void notesChanged(const QStringList &questionIds);
    void searchesChanged();
    void progressChanged(const QStringList &questionIds);
    void interviewsChanged();
    /// Answers have been added or taken back.
    void reviewsChanged(const QStringList &questionIds);
    /// Questions have been suspended or buried, or are no longer so.
    void cardMarksChanged(const QStringList &questionIds);
    void parametersChanged();
    /// A backup was made beside the user's work.
    void backupsChanged();
    /// The file was damaged, removed or replaced, and is whole again.
    void repaired(const Baiwen::RepairReport &report);
    /// The future tells the same to the one who asked; this is for the one who tells the user.
    void writeFailed(const Baiwen::Error &error);

private:
    void finishOpening(const Result<LibraryWorker::Opening> &opening);
    void start(bool takesOver);
    void checkInBackground();
    void repairDamage();
    void insertBookmarks(const QList<Bookmark> &bookmarks);
    void removeBookmarks(const QStringList &questionIds);
    void updateProgress(const QStringList &questionIds, const ProgressByQuestion &progress);
    /// Takes the place of everything in memory, and signals what is not as it was.
    void replaceContents(const LibraryContents &contents);
    [[nodiscard]] QHash<QString, QuestionTitle> newTitles(const QStringList &questionIds) const;

    template <typename T> QFuture<Result<T>> read(std::function<Result<T>(LibraryWorker &)> work);
    /// `done` runs on this thread after the commit.
    QFuture<Result<void>> write(std::function<Result<void>(LibraryWorker &)> work, std::function<void()> done);
    QFuture<Result<MergeReport>> merge(const QString &otherFile, std::function<void(LibraryWorker &)> afterwards);
    /// A write after which everything in memory is read anew.
    QFuture<Result<void>> replace(std::function<Result<void>(LibraryWorker &)> work);
    /// A write that marks these questions: their titles are kept with it.
    QFuture<Result<void>> mark(const QStringList &questionIds, std::function<Result<void>(LibraryWorker &)> work,
                               std::function<void()> done);
    /// `work` changes the attempts of the questions it gives.
    QFuture<Result<void>> writeInterview(std::function<Result<QStringList>(LibraryStore &)> work);

    DataFolder m_folder;
    const Clock &m_clock;
    State m_state = State::Opening;
    Error m_problem;
    bool m_canTakeOver = false;
    TitleSource m_titleSource;

    QList<Bookmark> m_bookmarks;
    QHash<QString, QDateTime> m_bookmarkTimes;
    TagsByQuestion m_tags;
    NotesByQuestion m_notes;
    QList<SavedSearch> m_searches;
    QHash<QString, QuestionTitle> m_titles;
    ProgressByQuestion m_progress;
    ReviewsByQuestion m_reviews;
    CardMarksByQuestion m_cardMarks;
    AdoptedParameters m_parameters;

    std::unique_ptr<LibraryWorker> m_worker; ///< touched by the pool's thread only
    QThreadPool m_pool; ///< one thread
    std::stop_source m_stopChecking;
    mutable QThreadPool m_readers; ///< for what only reads and is not waited for
};

} // namespace Baiwen
