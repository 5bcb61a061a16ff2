// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/topictreemodel.h"

#include <optional>

namespace Baiwen {

/// What the reading pane says while no question is chosen.
struct Introduction
{
    QStringList path;
    QString title;
    QString markdown;
};

/// The bank that the scope belongs to, or the built-in one; null when there is none.
[[nodiscard]] BankPtr bankOf(const Scope &scope, const QList<BankPtr> &banks);

/// `bank` is the one that bankOf() gives.
[[nodiscard]] Introduction introductionTo(const Scope &scope, const BankPtr &bank,
                                          const std::optional<SavedSearch> &search);

} // namespace Baiwen
