// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/searchstore.h"

#include "progress/changetime.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace Baiwen {

using namespace Qt::StringLiterals;

QString SavedSearch::newId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

void sortSearches(QList<SavedSearch> &searches)
{
    std::ranges::sort(searches, {}, [](const SavedSearch &s) { return std::tuple(s.position, s.name, s.id); });
}

Result<QList<SavedSearch>> SearchStore::searches()
{
    auto searches = Statement(m_database, "SELECT id, name, query, position FROM searches WHERE NOT removed")
                        .rows([](const Statement &row) {
                            return SavedSearch{row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3))};
                        });
    if (searches)
        sortSearches(*searches);
    return searches;
}

Result<void> SearchStore::change(const QList<SearchChange> &changes, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        // What is as it should be already is left as it is: nothing was changed.
        Statement put(m_database,
                      R"(
            INSERT INTO searches (id, name, query, position, changed_at, removed) VALUES (?1, ?2, ?3, ?4, ?5, 0)
            ON CONFLICT DO UPDATE SET name = ?2, query = ?3, position = ?4, removed = 0, changed_at = )"
                          + changeTime("?5", "changed_at")
                          + " WHERE removed OR (name, query, position) <> (?2, ?3, ?4)");
        Statement take(m_database,
                       "UPDATE searches SET removed = 1, changed_at = " + changeTime("?2", "changed_at")
                           + " WHERE id = ?1 AND NOT removed");
        for (const auto &[search, on] : changes) {
            auto changed = on ? put.bind(search.id, search.name, search.query, search.position, now).run()
                              : take.bind(search.id, now).run();
            if (!changed)
                return changed;
        }
        return {};
    });
}

} // namespace Baiwen
