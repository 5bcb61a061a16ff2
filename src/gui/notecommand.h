// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QUndoCommand>

namespace Baiwen {

class NoteDrafts;

/// An edit of a note. All typing of one stay in the editor is one step. A text that cannot be saved is not taken back:
/// NoteDrafts keeps it, says so and tries again.
class NoteCommand final : public QUndoCommand
{
public:
    /// `stay` is another number each time the user goes into the editor.
    NoteCommand(NoteDrafts &drafts, QString questionId, const QString &title, QString after, int stay);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return 1; }
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override;

private:
    QPointer<NoteDrafts> m_drafts; ///< goes with the window, which the stack outlives
    QString m_questionId;
    QString m_before;
    QString m_after;
    int m_stay;
    bool m_isTyped = true; ///< until it is done for the first time: the editor shows it already
};

} // namespace Baiwen
