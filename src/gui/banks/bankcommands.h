// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace Baiwen {

/// A step that cannot be taken (a full disk, a file that is gone) says why and leaves the undo stack.
using StepFailed = std::function<void(const Error &)>;

/// A bank that was added or brought up to date. Pushed when that is done: only undo and the redo after it do anything.
class KeepBankCommand final : public QUndoCommand
{
public:
    /// `before` is the bank as it was; none when it is new.
    KeepBankCommand(BankLibrary &banks, BankCandidate kept, std::optional<BankCandidate> before, StepFailed failed);

    void redo() override;
    void undo() override;

private:
    BankLibrary &m_banks;
    BankCandidate m_kept;
    std::optional<BankCandidate> m_before;
    StepFailed m_failed;
    bool m_isDone = true;
};

/// A bank that was removed. Pushed when that is done, like the above.
class RemoveBankCommand final : public QUndoCommand
{
public:
    RemoveBankCommand(BankLibrary &banks, const Bank &bank, StepFailed failed);

    void redo() override;
    void undo() override;

private:
    BankLibrary &m_banks;
    QString m_bankId;
    StepFailed m_failed;
    bool m_isDone = true;
};

} // namespace Baiwen
