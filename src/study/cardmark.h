// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace Baiwen {

/// What the user has said about a question, beside answering it.
struct CardMark
{
    bool suspended = false; ///< does not come until the user says so
    QDate buriedUntil; ///< does not come before this day of study; invalid: not buried

    [[nodiscard]] bool hides(QDate day) const { return suspended || (buriedUntil.isValid() && day < buriedUntil); }

    bool operator==(const CardMark &) const = default;
};

} // namespace Baiwen
