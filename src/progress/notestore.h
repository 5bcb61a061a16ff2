// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QDateTime>
#include <QHash>

namespace Baiwen {

struct Note
{
    QString text; ///< Markdown
    QDateTime changedAt; ///< UTC

    bool operator==(const Note &) const = default;
};

using NotesByQuestion = QHash<QString, Note>;

/// The user's notes in an open library, one a question.
///
/// A note is a multi-value register with a version vector (Shapiro, Preguiça, Baquero and Zawirski 2011, "A
/// comprehensive study of Convergent and Commutative Replicated Data Types", section 3.2.2): of two copies edited
/// apart, neither text is lost; they show one below the other until the next edit takes both in. A writer is one start
/// of the program, not one machine: a data folder is copied with all that is in it.
class NoteStore final
{
public:
    explicit NoteStore(Database &database, QString writer = newWriter());

    /// Questions without a note are left out.
    [[nodiscard]] Result<NotesByQuestion> notes();
    /// Takes the place of what there is; an empty text removes the note.
    [[nodiscard]] Result<void> save(const QString &questionId, const QString &text, const QDateTime &now);

    /// After what this writer wrote may have been undone (a backup was restored): the same count must not stand for two
    /// texts.
    void startNewWriter() { m_writer = newWriter(); }

    /// Between texts of a note that was edited apart: a rule in Markdown.
    static inline const QString Separator = QStringLiteral("\n\n---\n\n");
    [[nodiscard]] static QString newWriter();

private:
    Database &m_database;
    QString m_writer;
};

} // namespace Baiwen
