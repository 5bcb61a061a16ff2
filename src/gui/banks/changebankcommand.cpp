// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/changebankcommand.h"

#include <QCoreApplication>

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ChangeBankCommand)
};

} // namespace

ChangeBankCommand::ChangeBankCommand(BankLibrary &banks, std::optional<BankCandidate> before,
                                     std::optional<BankCandidate> after, Failed failed)
    : m_banks(banks)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_failed(std::move(failed))
{
    Q_ASSERT(m_before || m_after);
    const QString title = (m_after ? m_after : m_before)->document.title;
    const QString shortTitle = title.size() > 24 ? title.left(23) + u'…' : title;
    setText((!m_before      ? Text::tr("add bank “%1”")
                 : !m_after ? Text::tr("remove bank “%1”")
                            : Text::tr("update bank “%1”"))
                .arg(shortTitle));
}

void ChangeBankCommand::redo()
{
    if (!m_isDone)
        bringBack(m_after);
    m_isDone = true;
}

void ChangeBankCommand::undo()
{
    bringBack(m_before);
    m_isDone = false;
}

void ChangeBankCommand::bringBack(const std::optional<BankCandidate> &state)
{
    const Result<void> result = state ? m_banks.keep(*state) : m_banks.remove((m_after ? m_after : m_before)->bankId);
    if (result)
        return;
    setObsolete(true);
    m_failed(result.error());
}

} // namespace Baiwen
