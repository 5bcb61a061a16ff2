// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/librarycommand.h"

#include "base/whenfinished.h"

#include <QPointer>
#include <QUndoStack>

namespace Baiwen {

using namespace Qt::StringLiterals;

LibraryCommand::LibraryCommand(QUndoStack &stack)
    : m_stack(stack)
{ }

LibraryCommand::~LibraryCommand() = default;

void LibraryCommand::redo()
{
    ask(true);
}

void LibraryCommand::undo()
{
    ask(false);
}

void LibraryCommand::ask(bool doIt)
{
    m_isWanted = doIt;
    if (m_isSettling)
        return;
    ++m_writing;
    whenFinished(write(doIt), &m_guard, [this, doIt](const Result<void> &written) {
        if (written)
            m_isDone = doIt;
        --m_writing;
        if (m_isDone == m_isWanted)
            return;
        // Later, because the command may go with it.
        QMetaObject::invokeMethod(
            &m_stack,
            [this, alive = QPointer<QObject>(&m_guard)] {
                if (alive)
                    settle();
            },
            Qt::QueuedConnection);
    });
}

void LibraryCommand::settle()
{
    if (m_writing > 0 || m_isDone == m_isWanted)
        return; // it has been asked again meanwhile
    m_isSettling = true;
    if (m_isDone) {
        if (m_stack.command(m_stack.index()) == this)
            m_stack.redo();
    } else {
        // Below other steps it stays until they have been undone, and goes then.
        setObsolete(true);
        if (m_stack.command(m_stack.index() - 1) == this) {
            m_stack.undo(); // deletes it
            return;
        }
    }
    m_isSettling = false;
}

QString LibraryCommand::named(QString name)
{
    if (name.size() > 24)
        name = name.left(23) + u'…';
    return name.replace(u'&', "&&"_L1);
}

} // namespace Baiwen
