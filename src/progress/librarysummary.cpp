// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarysummary.h"

#include "progress/libraryfile.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <algorithm>
#include <array>
#include <string>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

/// A condition on the rows that count, wherever a table has the column.
struct Condition
{
    QLatin1StringView column;
    std::string_view sql;
};

constexpr std::array Conditions = {
    Condition{"removed"_L1, "NOT removed"},
    Condition{"removed_at"_L1, "removed_at IS NULL"},
    Condition{"status"_L1, "status <> 'discarded'"},
    Condition{"text"_L1, "text <> ''"},
};

/// 0 where this version of the format has no such table.
Result<int> count(Database &database, std::string_view what, const std::string &table)
{
    // Only a table: a view of the same name, in a file that somebody has tampered with, need not come to an end.
    const auto columns = Statement(database, R"(
        SELECT columns.name FROM pragma_table_list(?1) AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.schema = 'main' AND tables.type = 'table')")
                             .bind(QString::fromStdString(table))
                             .rows([](const Statement &row) { return row.text(0); });
    if (!columns)
        return Unexpected{columns.error()};
    if (columns->isEmpty())
        return 0;
    std::string sql = "SELECT count(" + std::string(what) + ") FROM " + table + " WHERE true";
    for (const Condition &condition : Conditions) {
        if (columns->contains(condition.column))
            sql += " AND " + std::string(condition.sql);
    }
    const auto number = Statement(database, sql).row([](const Statement &row) { return row.integer(0); });
    if (!number)
        return Unexpected{number.error()};
    return static_cast<int>(number->value_or(0));
}

/// Of whatever tables this version has, by what columns of this kind are called in all of them.
Result<QDateTime> latestChange(Database &database)
{
    const auto queries = Statement(database, R"(
        SELECT printf('SELECT max("%w") FROM "%w"', columns.name, tables.name)
        FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.schema = 'main' AND tables.type = 'table' AND columns.name IN ('created_at', 'changed_at',
            'removed_at', 'started_at', 'ended_at', 'captured_at', 'assessed_at', 'found_at', 'reviewed_at',
            'retracted_at', 'adopted_at'))")
                             .rows([](const Statement &row) { return row.text(0); });
    if (!queries)
        return Unexpected{queries.error()};
    QDateTime latest;
    for (const QString &sql : *queries) {
        const auto time =
            Statement(database, sql.toStdString()).row([](const Statement &row) { return row.dateTime(0); });
        if (!time)
            return Unexpected{time.error()};
        if (*time && (*time)->isValid() && (!latest.isValid() || **time > latest))
            latest = **time;
    }
    return latest;
}

} // namespace

Result<LibrarySummary> summarise(const QString &path)
{
    Database database;
    if (const auto opened = openLibraryForReading(database, path); !opened)
        return Unexpected{opened.error()};
    // One state, should it be a library at work after all.
    const auto transaction = Transaction::beginReading(database);
    if (!transaction)
        return Unexpected{transaction.error()};

    LibrarySummary summary;
    struct Part
    {
        int &number;
        std::string_view what;
        const char *table;
    };
    const std::array parts = {Part{summary.bookmarks, "*", "bookmarks"}, Part{summary.tags, "*", "question_tags"},
                              // Each machine that writes has a row of its own for a question's note.
                              Part{summary.notes, "DISTINCT question_id", "notes"},
                              Part{summary.searches, "*", "searches"}, Part{summary.interviews, "*", "interviews"},
                              Part{summary.reviews, "*", "reviews"}};
    for (const Part &part : parts) {
        const Result<int> number = count(database, part.what, part.table);
        if (!number)
            return Unexpected{number.error()};
        part.number = *number;
    }
    if (const Result<int> takenBack = count(database, "*", "retractions"))
        summary.reviews = std::max(0, summary.reviews - *takenBack);
    else
        return Unexpected{takenBack.error()};
    const Result<QDateTime> latest = latestChange(database);
    if (!latest)
        return Unexpected{latest.error()};
    summary.latestChange = *latest;
    return summary;
}

} // namespace Baiwen
