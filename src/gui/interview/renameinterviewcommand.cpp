// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/renameinterviewcommand.h"

#include "progress/library.h"

#include <QCoreApplication>

namespace Baiwen {

RenameInterviewCommand::RenameInterviewCommand(Library &library, QString id, QString from, QString to)
    : m_library(library)
    , m_id(std::move(id))
    , m_from(std::move(from))
    , m_to(std::move(to))
{
    setText(QCoreApplication::translate("Baiwen::RenameInterviewCommand", "rename interview"));
}

void RenameInterviewCommand::redo()
{
    m_library.renameInterview(m_id, m_to);
}

void RenameInterviewCommand::undo()
{
    m_library.renameInterview(m_id, m_from);
}

} // namespace Baiwen
