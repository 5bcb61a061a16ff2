// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/tagstore.h"

#include "progress/changetime.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

namespace Baiwen {

Result<TagsByQuestion> TagStore::tags()
{
    const auto rows =
        Statement(m_database, "SELECT question_id, tag FROM question_tags WHERE NOT removed ORDER BY question_id, tag")
            .rows([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return Unexpected{rows.error()};
    TagsByQuestion tags;
    for (const auto &[questionId, tag] : *rows)
        tags[questionId].append(tag);
    return tags;
}

Result<void> TagStore::change(const QList<TagChange> &changes, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        // A tag that is on already is left as it is: nothing was changed. One that never was on has nothing to remove.
        Statement put(m_database,
                      R"(
            INSERT INTO question_tags (question_id, tag, changed_at, removed) VALUES (?1, ?2, ?3, 0)
            ON CONFLICT DO UPDATE SET removed = 0, changed_at = )"
                          + changeTime("?3", "changed_at") + " WHERE removed");
        Statement take(m_database,
                       "UPDATE question_tags SET removed = 1, changed_at = " + changeTime("?3", "changed_at")
                           + " WHERE question_id = ?1 AND tag = ?2 AND NOT removed");
        for (const TagChange &change : changes) {
            Statement &statement = change.on ? put : take;
            if (auto changed = statement.bind(change.questionId, change.tag, now).run(); !changed)
                return changed;
        }
        return {};
    });
}

} // namespace Baiwen
