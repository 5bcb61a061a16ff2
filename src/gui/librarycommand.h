// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QUndoCommand>

class QUndoStack;

namespace Baiwen {

/// A step that is one write to the library and is undone by another. The stack never says what the library does not
/// hold: a step that could not be written leaves it, and one that could not be undone is still there to be undone. Why
/// it failed is told through Library::writeFailed().
class LibraryCommand : public QUndoCommand
{
public:
    ~LibraryCommand() override;
    Q_DISABLE_COPY_MOVE(LibraryCommand)

    void redo() final;
    void undo() final;

    /// A title or a tag as part of a step's name in the menu: short, and without mnemonics.
    [[nodiscard]] static QString named(QString name);

protected:
    /// `stack` is the one that it is pushed on.
    explicit LibraryCommand(QUndoStack &stack);

    /// Starts the write that does the step, or the one that undoes it.
    [[nodiscard]] virtual QFuture<Result<void>> write(bool doIt) = 0;

private:
    void ask(bool doIt);
    void settle();

    QUndoStack &m_stack;
    QObject m_guard; ///< goes with the command: writes that end later tell it nothing
    int m_writing = 0;
    bool m_isDone = false; ///< in the library
    bool m_isWanted = false; ///< by the stack
    bool m_isSettling = false;
};

} // namespace Baiwen
