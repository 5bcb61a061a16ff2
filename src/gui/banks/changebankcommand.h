// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace Baiwen {

/// A bank of the user's before and after a change; none where it is not there. So adding, updating and removing are one
/// step, and each brings back the very text that was there, whatever else was removed under that name in between.
/// Pushed when the change is made: only undo, and redo after it, do anything. A step that cannot be taken (a full disk,
/// a file that is gone) says why and leaves the undo stack.
class ChangeBankCommand final : public QUndoCommand
{
public:
    using Failed = std::function<void(const Error &)>;

    ChangeBankCommand(BankLibrary &banks, std::optional<BankCandidate> before, std::optional<BankCandidate> after,
                      Failed failed);

    void redo() override;
    void undo() override;

private:
    void bringBack(const std::optional<BankCandidate> &state);

    BankLibrary &m_banks;
    std::optional<BankCandidate> m_before;
    std::optional<BankCandidate> m_after;
    Failed m_failed;
    bool m_isDone = true;
};

} // namespace Baiwen
