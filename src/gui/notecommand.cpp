// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notecommand.h"

#include "gui/browse/notedrafts.h"
#include "gui/librarycommand.h"

#include <QCoreApplication>

namespace Baiwen {

NoteCommand::NoteCommand(NoteDrafts &drafts, QString questionId, const QString &title, QString after, int stay)
    : m_drafts(&drafts)
    , m_questionId(std::move(questionId))
    , m_before(drafts.text(m_questionId))
    , m_after(std::move(after))
    , m_stay(stay)
{
    setText(QCoreApplication::translate("Baiwen::NoteCommand", "note on “%1”").arg(LibraryCommand::named(title)));
}

void NoteCommand::redo()
{
    if (!m_drafts)
        return;
    if (std::exchange(m_isTyped, false))
        m_drafts->type(m_questionId, m_after);
    else
        m_drafts->replace(m_questionId, m_after);
}

void NoteCommand::undo()
{
    if (m_drafts)
        m_drafts->replace(m_questionId, m_before);
}

bool NoteCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = static_cast<const NoteCommand *>(other); // of the same id()
    if (later->m_stay != m_stay || later->m_questionId != m_questionId)
        return false;
    m_after = later->m_after;
    setObsolete(m_after == m_before); // typed and taken back
    return true;
}

} // namespace Baiwen
