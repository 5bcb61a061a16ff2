// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/questiontitles.h"

#include "progress/changetime.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

namespace Baiwen {

Result<QHash<QString, QuestionTitle>> QuestionTitles::read(Database &database)
{
    const auto rows =
        Statement(database, "SELECT question_id, title, bank FROM question_titles").rows([](const Statement &row) {
            return std::pair(row.text(0), QuestionTitle{row.text(1), row.text(2)});
        });
    if (!rows)
        return Unexpected{rows.error()};
    return QHash<QString, QuestionTitle>(rows->begin(), rows->end());
}

Result<void> QuestionTitles::write(Database &database, const QHash<QString, QuestionTitle> &titles,
                                   const QDateTime &now)
{
    return inTransaction(database, [&]() -> Result<void> {
        Statement statement(database,
                            R"(
            INSERT INTO question_titles (question_id, title, bank, changed_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET title = ?2, bank = ?3, changed_at = )"
                                + changeTime("?4", "changed_at") + " WHERE title <> ?2 OR bank <> ?3");
        for (auto it = titles.begin(); it != titles.end(); ++it) {
            if (auto written = statement.bind(it.key(), it->title, it->bank, now).run(); !written)
                return written;
        }
        return {};
    });
}

} // namespace Baiwen
