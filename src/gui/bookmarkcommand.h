// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUndoCommand>

namespace Baiwen {

class Library;

/// Sets or takes away the bookmark of questions; undone by the opposite.
class BookmarkCommand final : public QUndoCommand
{
public:
    /// `title` names the step in the Edit menu when it is about one question.
    BookmarkCommand(Library &library, QStringList questionIds, bool bookmarked, const QString &title);

    void redo() override;
    void undo() override;

private:
    Library &m_library;
    QStringList m_questionIds;
    bool m_bookmarked;
};

} // namespace Baiwen
