// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoCommand>

namespace Baiwen {

class Library;

/// Gives an interview of the history another title.
class RenameInterviewCommand final : public QUndoCommand
{
public:
    RenameInterviewCommand(Library &library, QString id, QString from, QString to);

    void redo() override;
    void undo() override;

private:
    Library &m_library;
    QString m_id;
    QString m_from;
    QString m_to;
};

} // namespace Baiwen
