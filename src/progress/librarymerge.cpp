// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarymerge.h"

#include "progress/cardmarkstore.h"
#include "progress/interviewrows.h"
#include "progress/libraryfile.h"
#include "progress/librarystore.h"
#include "progress/migrations.h"
#include "progress/notestore.h"
#include "progress/parameterstore.h"
#include "progress/reviewstore.h"
#include "progress/searchstore.h"
#include "progress/tagstore.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <string>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct MergeSource
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::MergeSource)
};

/// Everything a report compares.
struct Contents
{
    QSet<QString> bookmarks;
    QSet<std::pair<QString, QString>> tags;
    NotesByQuestion notes;
    QHash<QString, QString> searches; ///< id and all that tells a change
    QHash<QString, QString> interviews; ///< id and all that tells a change
    QSet<QString> reviews; ///< those that count, crammed ones too
    CardMarksByQuestion cardMarks;
    AdoptedParameters parameters;
};

Result<Contents> contentsOf(Database &database)
{
    Contents contents;
    const auto bookmarks = LibraryStore(database).bookmarks();
    if (!bookmarks)
        return Unexpected{bookmarks.error()};
    for (const Bookmark &bookmark : *bookmarks)
        contents.bookmarks.insert(bookmark.questionId);
    const auto tags = TagStore(database).tags();
    if (!tags)
        return Unexpected{tags.error()};
    for (auto it = tags->begin(); it != tags->end(); ++it) {
        for (const QString &tag : *it)
            contents.tags.insert({it.key(), tag});
    }
    auto notes = NoteStore(database).notes();
    if (!notes)
        return Unexpected{notes.error()};
    contents.notes = *std::move(notes);
    const auto searches = SearchStore(database).searches();
    if (!searches)
        return Unexpected{searches.error()};
    for (const SavedSearch &search : *searches)
        contents.searches.insert(search.id, u"%1 %2\n%3"_s.arg(search.position).arg(search.name, search.query));
    const auto interviews = Statement(database, R"(
            SELECT id, changed_at || title || status FROM interviews WHERE removed_at IS NULL AND status <> 'discarded')")
                                .rows([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!interviews)
        return Unexpected{interviews.error()};
    contents.interviews = QHash<QString, QString>(interviews->begin(), interviews->end());
    const auto reviews =
        Statement(database, "SELECT id FROM reviews WHERE id NOT IN (SELECT review_id FROM retractions)")
            .rows([](const Statement &row) { return row.text(0); });
    if (!reviews)
        return Unexpected{reviews.error()};
    contents.reviews = QSet<QString>(reviews->begin(), reviews->end());
    auto cardMarks = CardMarkStore(database).marks();
    if (!cardMarks)
        return Unexpected{cardMarks.error()};
    contents.cardMarks = *std::move(cardMarks);
    const auto parameters = ParameterStore(database).latest();
    if (!parameters)
        return Unexpected{parameters.error()};
    contents.parameters = *parameters;
    return contents;
}

/// How many things only the one side has, and how many both have in different forms.
struct Counts
{
    int &added;
    int &changed;
    int &removed;
};
void count(const QHash<QString, QString> &before, const QHash<QString, QString> &after, Counts counts)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            ++counts.added;
        else if (before.value(it.key()) != *it)
            ++counts.changed;
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        counts.removed += after.contains(it.key()) ? 0 : 1;
}

MergeReport difference(const Contents &before, const Contents &after)
{
    MergeReport report;
    report.bookmarksAdded = static_cast<int>((after.bookmarks - before.bookmarks).size());
    report.bookmarksRemoved = static_cast<int>((before.bookmarks - after.bookmarks).size());
    report.tagsAdded = static_cast<int>((after.tags - before.tags).size());
    report.tagsRemoved = static_cast<int>((before.tags - after.tags).size());
    for (auto it = after.notes.begin(); it != after.notes.end(); ++it) {
        const auto old = before.notes.constFind(it.key());
        if (old == before.notes.constEnd()) {
            ++report.notesAdded;
        } else if (old->text != it->text) {
            ++report.notesChanged;
            report.notesJoined += it->text.contains(NoteStore::Separator) && it->text.contains(old->text) ? 1 : 0;
        }
    }
    for (auto it = before.notes.begin(); it != before.notes.end(); ++it)
        report.notesRemoved += after.notes.contains(it.key()) ? 0 : 1;
    count(before.searches, after.searches, {report.searchesAdded, report.searchesChanged, report.searchesRemoved});
    count(before.interviews, after.interviews,
          {report.interviewsAdded, report.interviewsChanged, report.interviewsRemoved});
    report.reviewsAdded = static_cast<int>((after.reviews - before.reviews).size());
    report.reviewsTakenBack = static_cast<int>((before.reviews - after.reviews).size());
    const auto marked = [](const Contents &contents) {
        return QSet<QString>(contents.cardMarks.keyBegin(), contents.cardMarks.keyEnd());
    };
    const QSet<QString> everMarked = marked(before) + marked(after);
    report.cardMarksChanged = static_cast<int>(std::ranges::count_if(
        everMarked, [&](const QString &id) { return before.cardMarks.value(id) != after.cardMarks.value(id); }));
    report.parametersChanged = before.parameters == after.parameters ? 0 : 1;
    return report;
}

/// What a file brought by others must show before its rows are believed.
Result<void> examine(Database &copy)
{
    const auto check = Statement(copy, "PRAGMA quick_check(1)").row([](const Statement &row) { return row.text(0); });
    if (!check)
        return Unexpected{check.error()};
    if (*check != u"ok"_s)
        return copy.fail(DatabaseFault::Damaged, MergeSource::tr("The file is damaged, and nothing of it was taken."),
                         check->value_or(QString()));
    // A table that is none could run SQL of its own making.
    const auto odd = Statement(copy, "SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')")
                         .row([](const Statement &row) { return row.integer(0); });
    if (!odd)
        return Unexpected{odd.error()};
    if (odd->value_or(1) != 0)
        return copy.fail(DatabaseFault::Foreign,
                         MergeSource::tr("The file holds more than a library does, and nothing of it was taken."));
    return {};
}

/// A sound copy in the present format.
Result<void> copyOf(const QString &otherFile, const QString &copyFile, Database &copy)
{
    Database other;
    if (const auto version = openLibraryForReading(other, otherFile); !version)
        return Unexpected{version.error()};
    if (auto copied = other.backUpTo(copyFile); !copied)
        return copied;
    if (auto opened = copy.open(copyFile); !opened)
        return opened;
    if (auto examined = examine(copy); !examined)
        return examined;
    return Migrations::builtIn().apply(copy);
}

constexpr std::string_view MergeMarks = R"(
    INSERT INTO bookmarks (question_id, created_at, changed_at, removed)
        SELECT question_id, created_at, changed_at, removed FROM other.bookmarks WHERE true ORDER BY position
        ON CONFLICT (question_id) DO UPDATE
            SET created_at = excluded.created_at, changed_at = excluded.changed_at, removed = excluded.removed
            WHERE (excluded.changed_at, excluded.removed, excluded.created_at)
                > (bookmarks.changed_at, bookmarks.removed, bookmarks.created_at);
    INSERT INTO question_tags
        SELECT * FROM other.question_tags WHERE true
        ON CONFLICT DO UPDATE SET changed_at = excluded.changed_at, removed = excluded.removed
            WHERE (excluded.changed_at, excluded.removed) > (question_tags.changed_at, question_tags.removed);
    INSERT INTO searches
        SELECT * FROM other.searches WHERE true
        ON CONFLICT DO UPDATE SET name = excluded.name, query = excluded.query, position = excluded.position,
                changed_at = excluded.changed_at, removed = excluded.removed
            WHERE (excluded.changed_at, excluded.removed, excluded.name, excluded.query, excluded.position)
                > (searches.changed_at, searches.removed, searches.name, searches.query, searches.position);
    INSERT OR IGNORE INTO reviews SELECT * FROM other.reviews;
    INSERT INTO retractions
        SELECT * FROM other.retractions WHERE true
        ON CONFLICT DO UPDATE SET retracted_at = min(retracted_at, excluded.retracted_at);
    INSERT INTO card_marks
        SELECT * FROM other.card_marks WHERE true
        ON CONFLICT DO UPDATE SET until = excluded.until, changed_at = excluded.changed_at, removed = excluded.removed
            WHERE (excluded.changed_at, excluded.removed, excluded.until)
                > (card_marks.changed_at, card_marks.removed, card_marks.until);
    INSERT INTO adopted_parameters
        SELECT * FROM other.adopted_parameters WHERE true
        ON CONFLICT DO UPDATE SET items = max(items, excluded.items);
    INSERT INTO question_titles
        SELECT * FROM other.question_titles WHERE true
        ON CONFLICT DO UPDATE SET title = excluded.title, bank = excluded.bank, changed_at = excluded.changed_at
            WHERE (excluded.changed_at, excluded.title, excluded.bank)
                > (question_titles.changed_at, question_titles.title, question_titles.bank);

    -- A version goes when the other side has seen it and no longer has it; one of theirs comes when we have not seen it.
    DELETE FROM notes
        WHERE EXISTS (SELECT 1 FROM other.note_contexts AS seen WHERE seen.question_id = notes.question_id
                AND seen.writer = notes.writer AND seen.counter >= notes.counter)
            AND NOT EXISTS (SELECT 1 FROM other.notes AS theirs WHERE theirs.question_id = notes.question_id
                AND theirs.writer = notes.writer AND theirs.counter = notes.counter);
    INSERT INTO notes
        SELECT * FROM other.notes AS theirs
        WHERE NOT EXISTS (SELECT 1 FROM note_contexts AS seen WHERE seen.question_id = theirs.question_id
            AND seen.writer = theirs.writer AND seen.counter >= theirs.counter);
    INSERT INTO note_contexts
        SELECT * FROM other.note_contexts WHERE true
        ON CONFLICT DO UPDATE SET counter = max(counter, excluded.counter);

    INSERT OR IGNORE INTO purged_interviews SELECT id FROM other.purged_interviews;
    DELETE FROM interviews WHERE id IN (SELECT id FROM purged_interviews);
)";

constexpr std::string_view MergeInterviewHeads = R"(
    UPDATE interviews SET title = theirs.title, title_changed_at = theirs.title_changed_at
        FROM other.interviews AS theirs
        WHERE theirs.id = interviews.id
            AND (theirs.title_changed_at, theirs.title) > (interviews.title_changed_at, interviews.title);
    UPDATE interviews SET removed_at = theirs.removed_at, removal_changed_at = theirs.removal_changed_at
        FROM other.interviews AS theirs
        WHERE theirs.id = interviews.id
            AND (theirs.removal_changed_at, coalesce(theirs.removed_at, ''))
                > (interviews.removal_changed_at, coalesce(interviews.removed_at, ''));
)";

/// All that is one interview but what is merged by itself, in one text that can be compared.
Result<QString> contentOf(Database &database, const QString &schema, const QString &id)
{
    QString content;
    const std::pair<QString, QString> tables[] = {
        {u"interviews"_s, u"id"_s},
        {u"interview_topics"_s, u"interview_id"_s},
        {u"interview_levels"_s, u"interview_id"_s},
        {u"interview_kinds"_s, u"interview_id"_s},
        {u"planned_questions"_s, u"interview_id"_s},
        {u"planned_follow_ups"_s, u"interview_id"_s},
        {u"attempts"_s, u"interview_id"_s},
        {u"attempt_points"_s, u"interview_id"_s},
        {u"attempt_pitfalls"_s, u"interview_id"_s},
        {u"attempt_follow_ups"_s, u"interview_id"_s},
        {u"suspensions"_s, u"interview_id"_s},
    };
    for (const auto &[table, key] : tables) {
        const auto columns = Statement(database, R"(
                SELECT group_concat('quote("' || name || '")', ' || char(10) || ') FROM pragma_table_info(?1)
                WHERE name NOT IN ('title', 'title_changed_at', 'removed_at', 'removal_changed_at'))")
                                 .bind(table)
                                 .row([](const Statement &row) { return row.text(0); });
        if (!columns)
            return Unexpected{columns.error()};
        const QString sql =
            u"SELECT %1 FROM %2.%3 WHERE %4 = ?1 ORDER BY 1"_s.arg(columns->value_or(QString()), schema, table, key);
        const auto rows =
            Statement(database, sql.toStdString()).bind(id).rows([](const Statement &row) { return row.text(0); });
        if (!rows)
            return Unexpected{rows.error()};
        content += table + u'\n' + rows->join(u'\n') + u'\n';
    }
    return content;
}

/// Whether theirs is the later one, or wins a tie.
Result<bool> isTheirs(Database &into, const QString &id, const QString &ourTime, const QString &theirTime, Tie tie)
{
    if (ourTime != theirTime)
        return theirTime > ourTime;
    if (tie == Tie::ToOther)
        return true;
    const auto ours = contentOf(into, u"main"_s, id);
    if (!ours)
        return Unexpected{ours.error()};
    const auto theirs = contentOf(into, u"other"_s, id);
    if (!theirs)
        return Unexpected{theirs.error()};
    return *theirs > *ours;
}

Result<void> copyInterview(Database &into, Database &copy, const QString &id, const QString &changedAt)
{
    const auto record = InterviewRows::read(copy, id);
    if (!record)
        return Unexpected{record.error()};
    if (auto written = InterviewRows::write(into, record->value()); !written)
        return written;
    return Statement(into, "UPDATE interviews SET changed_at = ?2 WHERE id = ?1").bind(id, changedAt).run();
}

Result<void> mergeInterviews(Database &into, Database &copy, Tie tie)
{
    struct Row
    {
        QString id;
        QString theirTime;
        std::optional<QString> ourTime; ///< none: we do not have it
    };
    const auto rows = Statement(into, R"(
        SELECT theirs.id, theirs.changed_at, ours.changed_at
        FROM other.interviews AS theirs LEFT JOIN interviews AS ours ON ours.id = theirs.id
        WHERE theirs.id NOT IN (SELECT id FROM purged_interviews))")
                          .rows([](const Statement &row) {
                              return Row{row.text(0), row.text(1), row.optional(2, &Statement::text)};
                          });
    if (!rows)
        return Unexpected{rows.error()};
    for (const Row &row : *rows) {
        if (row.ourTime) {
            const auto theirs = isTheirs(into, row.id, *row.ourTime, row.theirTime, tie);
            if (!theirs)
                return Unexpected{theirs.error()};
            if (!*theirs)
                continue;
        }
        if (auto copied = copyInterview(into, copy, row.id, row.theirTime); !copied)
            return copied;
    }
    return into.runScript(MergeInterviewHeads);
}

Result<void> mergeAttached(Database &into, Database &copy, Tie tie)
{
    return inTransaction(into, [&]() -> Result<void> {
        if (auto merged = into.runScript(MergeMarks); !merged)
            return merged;
        return mergeInterviews(into, copy, tie);
    });
}

} // namespace

QStringList inWords(const MergeReport &report)
{
    const auto count = [](const char *text, int n) { return n > 0 ? MergeSource::tr(text, nullptr, n) : QString(); };
    QStringList words{
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n bookmark(s) added"), report.bookmarksAdded),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n bookmark(s) removed"), report.bookmarksRemoved),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n tag(s) added"), report.tagsAdded),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n tag(s) removed"), report.tagsRemoved),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n note(s) added"), report.notesAdded),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n note(s) changed"),
              report.notesChanged - report.notesJoined),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n note(s) edited on both sides, both texts kept"),
              report.notesJoined),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n note(s) removed"), report.notesRemoved),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n saved search(es) added"), report.searchesAdded),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n saved search(es) changed"), report.searchesChanged),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n saved search(es) removed"), report.searchesRemoved),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n interview(s) added"), report.interviewsAdded),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n interview(s) changed"), report.interviewsChanged),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n interview(s) removed"), report.interviewsRemoved),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n review(s) added"), report.reviewsAdded),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n review(s) taken back"), report.reviewsTakenBack),
        count(QT_TRANSLATE_N_NOOP("Baiwen::MergeSource", "%n question(s) suspended or buried, or no longer so"),
              report.cardMarksChanged),
        report.parametersChanged > 0 ? MergeSource::tr("other parameters of the scheduler") : QString(),
    };
    words.removeAll(QString());
    return words;
}

Result<MergeReport> mergeLibrary(Database &into, const QString &otherFile, Tie tie)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(MergeSource::tr("There is no room for a temporary copy: %1").arg(folder.errorString()));
    const QString copyFile = folder.filePath(u"other.sqlite"_s);
    Database copy;
    if (auto copied = copyOf(otherFile, copyFile, copy); !copied)
        return into.fail(copy.fault(), copied.error().message, copied.error().detail);

    const auto before = contentsOf(into);
    if (!before)
        return Unexpected{before.error()};
    Statement attach(into, "ATTACH ?1 AS other");
    if (auto attached = attach.bind(copyFile).run(); !attached)
        return Unexpected{attached.error()};
    const auto merged = mergeAttached(into, copy, tie);
    if (auto detached = into.runScript("DETACH other"); !detached && merged)
        return Unexpected{detached.error()};
    if (!merged)
        return Unexpected{merged.error()};
    const auto after = contentsOf(into);
    if (!after)
        return Unexpected{after.error()};
    return difference(*before, *after);
}

} // namespace Baiwen
