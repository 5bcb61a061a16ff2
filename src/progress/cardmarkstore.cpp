// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/cardmarkstore.h"

#include "progress/changetime.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

static const QString Suspended = u"suspended"_s;
static const QString Buried = u"buried"_s;

Result<CardMarksByQuestion> CardMarkStore::marks()
{
    struct Row
    {
        QString questionId;
        QString mark;
        QDate until;
    };
    const auto rows = Statement(m_database, "SELECT question_id, mark, until FROM card_marks WHERE NOT removed")
                          .rows([](const Statement &row) {
                              return Row{row.text(0), row.text(1), QDate::fromString(row.text(2), Qt::ISODate)};
                          });
    if (!rows)
        return Unexpected{rows.error()};
    CardMarksByQuestion marks;
    for (const auto &[questionId, mark, until] : *rows) {
        if (mark == Suspended)
            marks[questionId].suspended = true;
        else if (mark == Buried && until.isValid())
            marks[questionId].buriedUntil = until;
    }
    return marks;
}

Result<void> CardMarkStore::set(const CardMarksByQuestion &marks, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        // What is as it should be already is left as it is, and what never was there has nothing to remove.
        Statement put(m_database,
                      R"(
            INSERT INTO card_marks (question_id, mark, until, changed_at, removed) VALUES (?1, ?2, ?3, ?4, 0)
            ON CONFLICT DO UPDATE SET until = ?3, removed = 0, changed_at = )"
                          + changeTime("?4", "changed_at") + " WHERE removed OR until <> ?3");
        Statement take(m_database,
                       "UPDATE card_marks SET removed = 1, changed_at = " + changeTime("?3", "changed_at")
                           + " WHERE question_id = ?1 AND mark = ?2 AND NOT removed");
        for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
            auto changed = it->suspended ? put.bind(it.key(), Suspended, QString(u""_s), now).run()
                                         : take.bind(it.key(), Suspended, now).run();
            if (changed) {
                changed = it->buriedUntil.isValid()
                    ? put.bind(it.key(), Buried, it->buriedUntil.toString(Qt::ISODate), now).run()
                    : take.bind(it.key(), Buried, now).run();
            }
            if (!changed)
                return changed;
        }
        return {};
    });
}

} // namespace Baiwen
