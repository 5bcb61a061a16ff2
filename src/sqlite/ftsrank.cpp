// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/ftsrank.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <sqlite3.h>

namespace Baiwen {

namespace {

constexpr double K1 = 1.2;
constexpr double B = 0.75;
constexpr double SmallestIdf = 1e-6;

/// What is the same for all rows of one query.
struct QueryData
{
    std::vector<double> weights; ///< by column
    std::vector<double> idf; ///< by phrase
    double averageLength = 1; ///< tokens
};

/// How rare a phrase is. Gives SQLite's code.
int findIdf(const Fts5ExtensionApi &api, Fts5Context *context, int phrase, sqlite3_int64 allRows, double &idf)
{
    const auto countRow = [](const Fts5ExtensionApi *, Fts5Context *, void *rows) {
        ++*static_cast<sqlite3_int64 *>(rows);
        return SQLITE_OK;
    };
    sqlite3_int64 rows = 0;
    if (const int code = api.xQueryPhrase(context, phrase, &rows, countRow); code != SQLITE_OK)
        return code;
    idf = std::log((static_cast<double>(allRows - rows) + 0.5) / (static_cast<double>(rows) + 0.5));
    idf = std::max(idf, SmallestIdf);
    return SQLITE_OK;
}

int makeData(const Fts5ExtensionApi &api, Fts5Context *context, std::span<sqlite3_value *> weights, QueryData &data)
{
    const auto columns = static_cast<std::size_t>(api.xColumnCount(context));
    data.weights.resize(columns, 1);
    for (std::size_t i = 0; i < std::min(columns, weights.size()); ++i)
        data.weights[i] = sqlite3_value_double(weights[i]);

    sqlite3_int64 rows = 0;
    sqlite3_int64 tokens = 0;
    if (const int code = api.xRowCount(context, &rows); code != SQLITE_OK)
        return code;
    if (const int code = api.xColumnTotalSize(context, -1, &tokens); code != SQLITE_OK)
        return code;
    if (rows > 0 && tokens > 0)
        data.averageLength = static_cast<double>(tokens) / static_cast<double>(rows);

    data.idf.resize(static_cast<std::size_t>(api.xPhraseCount(context)), 1);
    if (data.idf.size() < 2)
        return SQLITE_OK;
    for (std::size_t i = 0; i < data.idf.size(); ++i) {
        if (const int code = findIdf(api, context, static_cast<int>(i), rows, data.idf[i]); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

/// Made at the first row of a query, and FTS5's from then on.
int dataOf(const Fts5ExtensionApi &api, Fts5Context *context, std::span<sqlite3_value *> weights, QueryData *&data)
{
    data = static_cast<QueryData *>(api.xGetAuxdata(context, 0));
    if (data)
        return SQLITE_OK;
    auto made = std::make_unique<QueryData>();
    if (const int code = makeData(api, context, weights, *made); code != SQLITE_OK)
        return code;
    data = made.release();
    // Where this fails, it has deleted what it was given.
    return api.xSetAuxdata(context, data, [](void *of) { delete static_cast<QueryData *>(of); });
}

/// The hits of a phrase in the row at hand, each by the weight of its column. Gives SQLite's code.
int weighHits(const Fts5ExtensionApi &api, Fts5Context *context, int phrase, const QueryData &data, double &weight)
{
    Fts5PhraseIter place;
    int column = 0;
    int offset = 0;
    weight = 0;
    if (const int code = api.xPhraseFirst(context, phrase, &place, &column, &offset); code != SQLITE_OK)
        return code;
    for (; column >= 0; api.xPhraseNext(context, &place, &column, &offset))
        weight += data.weights[static_cast<std::size_t>(column)];
    return SQLITE_OK;
}

void rankRow(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
             sqlite3_value **values)
{
    QueryData *data = nullptr;
    int code = dataOf(*api, context, {values, static_cast<std::size_t>(count)}, data);
    const auto &lengths = *static_cast<const RowLengths *>(api->xUserData(context));
    const auto row = static_cast<std::size_t>(api->xRowid(context));
    const double length = row < lengths.size() ? lengths[row] : 0;
    double sum = 0;
    for (std::size_t i = 0; code == SQLITE_OK && i < data->idf.size(); ++i) {
        double f = 0;
        code = weighHits(*api, context, static_cast<int>(i), *data, f);
        sum += data->idf[i] * f * (K1 + 1) / (f + K1 * (1 - B + B * length / data->averageLength));
    }
    if (code == SQLITE_OK)
        sqlite3_result_double(result, sum);
    else
        sqlite3_result_error_code(result, code);
}

} // namespace

Result<void> addRankFunction(Database &database, const RowLengths &lengths)
{
    // FTS5 hands out its interface through a pointer bound to a statement (its documentation, "Extending FTS5").
    constexpr std::string_view sql = "SELECT fts5(?1)";
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database.m_connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement) == SQLITE_ROW && api ? SQLITE_OK : SQLITE_ERROR;
    sqlite3_finalize(statement);
    // It only ever reads what it is given.
    if (code == SQLITE_OK)
        code = api->xCreateFunction(api, "rank_row", const_cast<RowLengths *>(&lengths), rankRow, nullptr);
    if (code != SQLITE_OK)
        return database.fail(code, sql);
    return {};
}

} // namespace Baiwen
