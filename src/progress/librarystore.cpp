// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarystore.h"

#include "progress/changetime.h"
#include "progress/interviewrows.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <string>

namespace Baiwen {

namespace {

struct ProgressRow
{
    QString questionId;
    QuestionProgress progress;
};

ProgressRow progressOf(const Statement &row)
{
    const auto score = row.optional(3, &Statement::integer);
    return {row.text(0),
            {.attempts = static_cast<int>(row.integer(1)),
             .latestAt = row.dateTime(2),
             .latestScore = score ? std::optional(static_cast<int>(*score)) : std::nullopt,
             .weak = row.boolean(4)}};
}

InterviewSummary summaryOf(const Statement &row)
{
    InterviewSummary summary;
    summary.id = row.text(0);
    summary.title = row.text(1);
    summary.startedAt = row.dateTime(2);
    summary.mode = interviewModeFromName(row.text(3)).value_or(summary.mode);
    summary.status = interviewStatusFromName(row.text(4)).value_or(summary.status);
    summary.planned = static_cast<int>(row.integer(5));
    summary.answered = static_cast<int>(row.integer(6));
    summary.score = row.optional(7, &Statement::real);
    return summary;
}

} // namespace

Result<QList<Bookmark>> LibraryStore::bookmarks()
{
    return Statement(m_database,
                     "SELECT question_id, created_at FROM bookmarks WHERE NOT removed ORDER BY created_at, position")
        .rows([](const Statement &row) {
            return Bookmark{row.text(0), row.dateTime(1)};
        });
}

Result<void> LibraryStore::addBookmarks(const QList<Bookmark> &bookmarks, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement insert(m_database,
                         R"(
            INSERT INTO bookmarks (question_id, created_at, changed_at, removed) VALUES (?1, ?2, ?3, 0)
            ON CONFLICT (question_id) DO UPDATE SET created_at = ?2, removed = 0,
                position = (SELECT max(position) + 1 FROM bookmarks), changed_at = )"
                             + changeTime("?3", "changed_at") + " WHERE removed");
        for (const Bookmark &bookmark : bookmarks) {
            if (auto inserted = insert.bind(bookmark.questionId, bookmark.createdAt, now).run(); !inserted)
                return inserted;
        }
        return {};
    });
}

Result<void> LibraryStore::removeBookmarks(const QStringList &questionIds, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement remove(m_database,
                         "UPDATE bookmarks SET removed = 1, changed_at = " + changeTime("?2", "changed_at")
                             + " WHERE question_id = ?1 AND NOT removed");
        for (const QString &id : questionIds) {
            if (auto removed = remove.bind(id, now).run(); !removed)
                return removed;
        }
        return {};
    });
}

/// Of every question, or of question ?1.
static std::string progressSql(std::string_view condition)
{
    // max() and the columns beside it: SQLite takes them from the row that has the maximum (lang_select, "bare
    // columns"). Two maxima are wanted, of all attempts and of the scored ones, hence the two selections.
    return R"(
        WITH counted AS (
            SELECT question_id, captured_at, attempts.score, weak
            FROM attempts JOIN interviews ON interviews.id = attempts.interview_id
            WHERE outcome NOT IN ('open', 'abandoned') AND removed_at IS NULL AND status <> 'discarded')"
        + std::string(condition) + R"(
        ), scored AS (
            SELECT question_id, score, weak, max(captured_at) FROM counted WHERE score IS NOT NULL GROUP BY question_id
        )
        SELECT counted.question_id, count(*), max(counted.captured_at), scored.score, coalesce(scored.weak, 0)
        FROM counted LEFT JOIN scored ON scored.question_id = counted.question_id
        GROUP BY counted.question_id)";
}

Result<ProgressByQuestion> LibraryStore::progress()
{
    const auto rows = Statement(m_database, progressSql({})).rows(progressOf);
    if (!rows)
        return Unexpected{rows.error()};
    ProgressByQuestion progress;
    progress.reserve(rows->size());
    for (const ProgressRow &row : *rows)
        progress.insert(row.questionId, row.progress);
    return progress;
}

Result<ProgressByQuestion> LibraryStore::progress(const QStringList &questionIds)
{
    Statement statement(m_database, progressSql(" AND question_id = ?1"));
    ProgressByQuestion progress;
    for (const QString &id : questionIds) {
        const auto row = statement.bind(id).row(progressOf);
        if (!row)
            return Unexpected{row.error()};
        if (*row)
            progress.insert(id, (*row)->progress);
    }
    return progress;
}

Result<void> LibraryStore::saveInterview(const InterviewRecord &record, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto written = InterviewRows::write(m_database, record); !written)
            return written;
        // Title and removal of a new one count from its beginning: what the user changes later is newer.
        Statement stamp(m_database, "UPDATE interviews SET changed_at = " + changeTime("?2", "changed_at") + R"(,
                title_changed_at = max(title_changed_at, started_at),
                removal_changed_at = max(removal_changed_at, started_at)
            WHERE id = ?1)");
        return stamp.bind(record.id, now).run();
    });
}

Result<QList<InterviewSummary>> LibraryStore::interviews()
{
    return Statement(m_database, R"(
        SELECT id, title, started_at, mode, status,
            (SELECT count(*) FROM planned_questions WHERE interview_id = id AND NOT retry),
            (SELECT count(*) FROM attempts JOIN planned_questions
                ON planned_questions.interview_id = attempts.interview_id AND planned_questions.position = planned
                WHERE attempts.interview_id = id AND NOT retry AND outcome IN ('answered', 'timed-out')),
            score
        FROM interviews WHERE removed_at IS NULL AND status <> 'discarded' ORDER BY started_at DESC, id)")
        .rows(summaryOf);
}

Result<std::optional<InterviewRecord>> LibraryStore::interview(const QString &id)
{
    // One snapshot: another instance's write must not come between the tables.
    const auto transaction = Transaction::beginReading(m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    return InterviewRows::read(m_database, id);
}

Result<std::optional<InterviewRecord>> LibraryStore::unfinishedInterview()
{
    const auto id = Statement(m_database, R"(
        SELECT id FROM interviews WHERE status = 'running' AND removed_at IS NULL ORDER BY started_at DESC, id LIMIT 1)")
                        .row([](const Statement &row) { return row.text(0); });
    if (!id)
        return Unexpected{id.error()};
    return *id ? interview(**id) : Result(std::optional<InterviewRecord>());
}

Result<QStringList> LibraryStore::questionsOfInterview(const QString &id)
{
    auto ids = Statement(m_database, "SELECT DISTINCT question_id FROM attempts WHERE interview_id = ?1")
                   .bind(id)
                   .rows([](const Statement &row) { return row.text(0); });
    if (!ids)
        return Unexpected{ids.error()};
    return QStringList(*std::move(ids));
}

Result<void> LibraryStore::renameInterview(const QString &id, const QString &title, const QDateTime &now)
{
    return Statement(m_database,
                     "UPDATE interviews SET title = ?2, title_changed_at = " + changeTime("?3", "title_changed_at")
                         + " WHERE id = ?1")
        .bind(id, title, now)
        .run();
}

Result<void> LibraryStore::removeInterview(const QString &id, const QDateTime &now)
{
    return setInterviewRemoved(id, now, now);
}

Result<void> LibraryStore::restoreInterview(const QString &id, const QDateTime &now)
{
    return setInterviewRemoved(id, {}, now);
}

Result<void> LibraryStore::setInterviewRemoved(const QString &id, const QDateTime &removedAt, const QDateTime &now)
{
    return Statement(m_database,
                     "UPDATE interviews SET removed_at = ?2, removal_changed_at = "
                         + changeTime("?3", "removal_changed_at") + " WHERE id = ?1")
        .bind(id, removedAt, now)
        .run();
}

Result<void> LibraryStore::purgeInterviews(const QDateTime &time)
{
    static constexpr std::string_view Condition =
        " FROM interviews WHERE removed_at < ?1 OR (status = 'discarded' AND coalesce(ended_at, started_at) < ?1)";
    return inTransaction(m_database, [&]() -> Result<void> {
        const std::string condition(Condition);
        Statement remember(m_database, "INSERT OR IGNORE INTO purged_interviews SELECT id" + condition);
        if (auto remembered = remember.bind(time).run(); !remembered)
            return remembered;
        return Statement(m_database, "DELETE" + condition).bind(time).run();
    });
}

} // namespace Baiwen
