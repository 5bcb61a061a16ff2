// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/removeinterviewcommand.h"

#include "progress/library.h"

#include <QCoreApplication>

namespace Baiwen {

RemoveInterviewCommand::RemoveInterviewCommand(Library &library, QString id)
    : m_library(library)
    , m_id(std::move(id))
{
    setText(QCoreApplication::translate("Baiwen::RemoveInterviewCommand", "delete interview"));
}

void RemoveInterviewCommand::redo()
{
    m_library.removeInterview(m_id);
}

void RemoveInterviewCommand::undo()
{
    m_library.restoreInterview(m_id);
}

} // namespace Baiwen
