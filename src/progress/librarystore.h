// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"
#include "sqlite/database.h"

#include <QHash>

namespace Baiwen {

struct Bookmark
{
    QString questionId;
    QDateTime createdAt; ///< UTC

    bool operator==(const Bookmark &) const = default;
};

/// What the interviews say about one question. Attempts that are still open or were cut off do not count, nor do
/// interviews discarded or removed.
struct QuestionProgress
{
    int attempts = 0;
    QDateTime latestAt; ///< UTC, of the latest attempt
    std::optional<int> latestScore; ///< 0 to 100, of the latest attempt that has a score
    bool weak = false; ///< so judged by that score

    static constexpr int MasteredScore = 75; ///< the band "good" of the interview's score
    [[nodiscard]] bool isMastered() const { return latestScore.value_or(0) >= MasteredScore; }

    bool operator==(const QuestionProgress &) const = default;
};

using ProgressByQuestion = QHash<QString, QuestionProgress>;

/// One line of the history.
struct InterviewSummary
{
    QString id;
    QString title;
    QDateTime startedAt; ///< UTC
    InterviewMode mode = InterviewMode::Practice;
    InterviewStatus status = InterviewStatus::Running;
    int planned = 0; ///< questions; second tries not counted, here and below
    int answered = 0;
    std::optional<double> score; ///< 0 to 100, as in the report

    [[nodiscard]] bool isFinished() const { return status == InterviewStatus::Finished; }
    bool operator==(const InterviewSummary &) const = default;
};

/// What the user has done, read from and written to an open library. Every write is one transaction: on the disk when
/// it returns success, not there at all otherwise.
class LibraryStore final
{
public:
    explicit LibraryStore(Database &database)
        : m_database(database)
    { }

    /// The oldest first; those of the same time in the order they were added.
    [[nodiscard]] Result<QList<Bookmark>> bookmarks();
    /// A question that has a bookmark already keeps its own time.
    [[nodiscard]] Result<void> addBookmarks(const QList<Bookmark> &bookmarks, const QDateTime &now);
    [[nodiscard]] Result<void> removeBookmarks(const QStringList &questionIds, const QDateTime &now);

    [[nodiscard]] Result<ProgressByQuestion> progress();
    /// Questions without attempts are left out.
    [[nodiscard]] Result<ProgressByQuestion> progress(const QStringList &questionIds);

    /// Makes the interview or replaces what was kept of it. The title is taken from a new one only: later it is changed
    /// by renameInterview() and nothing else.
    [[nodiscard]] Result<void> saveInterview(const InterviewRecord &record, const QDateTime &now);
    /// The latest first, unfinished ones too; discarded and removed ones not.
    [[nodiscard]] Result<QList<InterviewSummary>> interviews();
    [[nodiscard]] Result<std::optional<InterviewRecord>> interview(const QString &id);
    /// The latest one still running.
    [[nodiscard]] Result<std::optional<InterviewRecord>> unfinishedInterview();
    [[nodiscard]] Result<QStringList> questionsOfInterview(const QString &id);
    [[nodiscard]] Result<void> renameInterview(const QString &id, const QString &title, const QDateTime &now);
    /// Takes the interview out of history and progress; restoreInterview() brings it back as it was.
    [[nodiscard]] Result<void> removeInterview(const QString &id, const QDateTime &now);
    [[nodiscard]] Result<void> restoreInterview(const QString &id, const QDateTime &now);
    /// Deletes for good what was removed, or discarded, before `time`.
    [[nodiscard]] Result<void> purgeInterviews(const QDateTime &time);

private:
    [[nodiscard]] Result<void> setInterviewRemoved(const QString &id, const QDateTime &removedAt, const QDateTime &now);

    Database &m_database;
};

} // namespace Baiwen
