// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/bankcommands.h"

#include <QCoreApplication>

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankCommands)
};

/// The name of a step stands in the Edit menu: a long title would widen it across the screen.
QString shortened(const QString &title)
{
    return title.size() > 24 ? title.left(23) + u'…' : title;
}

} // namespace

KeepBankCommand::KeepBankCommand(BankLibrary &banks, BankCandidate kept, std::optional<BankCandidate> before,
                                 StepFailed failed)
    : m_banks(banks)
    , m_kept(std::move(kept))
    , m_before(std::move(before))
    , m_failed(std::move(failed))
{
    setText(
        (m_before ? Text::tr("update bank “%1”") : Text::tr("add bank “%1”")).arg(shortened(m_kept.document.title)));
}

void KeepBankCommand::redo()
{
    if (std::exchange(m_isDone, true))
        return;
    const Result<void> result = m_before ? m_banks.keep(m_kept) : m_banks.restore(m_kept.bankId);
    if (result)
        return;
    setObsolete(true);
    m_failed(result.error());
}

void KeepBankCommand::undo()
{
    m_isDone = false;
    const Result<void> result = m_before ? m_banks.keep(*m_before) : m_banks.remove(m_kept.bankId);
    if (result)
        return;
    setObsolete(true);
    m_failed(result.error());
}

RemoveBankCommand::RemoveBankCommand(BankLibrary &banks, const Bank &bank, StepFailed failed)
    : m_banks(banks)
    , m_bankId(bank.id())
    , m_failed(std::move(failed))
{
    setText(Text::tr("remove bank “%1”").arg(shortened(bank.title())));
}

void RemoveBankCommand::redo()
{
    if (std::exchange(m_isDone, true))
        return;
    if (const Result<void> removed = m_banks.remove(m_bankId); !removed) {
        setObsolete(true);
        m_failed(removed.error());
    }
}

void RemoveBankCommand::undo()
{
    m_isDone = false;
    if (const Result<void> restored = m_banks.restore(m_bankId); !restored) {
        setObsolete(true);
        m_failed(restored.error());
    }
}

} // namespace Baiwen
