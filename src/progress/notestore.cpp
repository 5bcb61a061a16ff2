// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/notestore.h"

#include "progress/changetime.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QRandomGenerator>

namespace Baiwen {

using namespace Qt::StringLiterals;

NoteStore::NoteStore(Database &database, QString writer)
    : m_database(database)
    , m_writer(std::move(writer))
{ }

QString NoteStore::newWriter()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

Result<NotesByQuestion> NoteStore::notes()
{
    struct Version
    {
        QString questionId;
        Note note;
    };
    const auto versions =
        Statement(m_database, "SELECT question_id, text, changed_at FROM notes ORDER BY question_id, changed_at, text")
            .rows([](const Statement &row) {
                return Version{row.text(0), {row.text(1), row.dateTime(2)}};
            });
    if (!versions)
        return Unexpected{versions.error()};
    NotesByQuestion notes;
    QString previous; // text of the version before, of the same question: the same words twice are said once
    for (const Version &version : *versions) {
        Note &note = notes[version.questionId];
        if (note.text.isEmpty())
            note.text = version.note.text;
        else if (version.note.text != previous)
            note.text += Separator + version.note.text;
        note.changedAt = version.note.changedAt;
        previous = version.note.text;
    }
    return notes;
}

Result<void> NoteStore::save(const QString &questionId, const QString &text, const QDateTime &now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement count(m_database, R"(
            INSERT INTO note_contexts (question_id, writer, counter) VALUES (?1, ?2, 1)
            ON CONFLICT DO UPDATE SET counter = counter + 1)");
        if (auto counted = count.bind(questionId, m_writer).run(); !counted)
            return counted;
        Statement latest(m_database, "SELECT max(changed_at) FROM notes WHERE question_id = ?1");
        const auto before = latest.bind(questionId).row([](const Statement &row) { return row.text(0); });
        if (!before)
            return Unexpected{before.error()};
        Statement clear(m_database, "DELETE FROM notes WHERE question_id = ?1");
        if (auto cleared = clear.bind(questionId).run(); !cleared || text.isEmpty())
            return cleared;
        Statement insert(m_database,
                         R"(
            INSERT INTO notes (question_id, writer, counter, text, changed_at)
            SELECT ?1, ?2, counter, ?3, )"
                             + changeTime("?4", "?5") + " FROM note_contexts WHERE question_id = ?1 AND writer = ?2");
        return insert.bind(questionId, m_writer, text, now, before->value_or(QString())).run();
    });
}

} // namespace Baiwen
