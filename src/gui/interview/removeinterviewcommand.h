// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoCommand>

namespace Baiwen {

class Library;

/// Takes an interview out of the history; undone, it is back as it was.
class RemoveInterviewCommand final : public QUndoCommand
{
public:
    RemoveInterviewCommand(Library &library, QString id);

    void redo() override;
    void undo() override;

private:
    Library &m_library;
    QString m_id;
};

} // namespace Baiwen
