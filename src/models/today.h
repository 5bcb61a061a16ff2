// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Baiwen {

class Library;
class StudyDeck;

/// Where questions stand today, by id; whether a bank has them or not.
struct Today
{
    QSet<QString> due; ///< to be repeated today
    QSet<QString> studied; ///< answered once or more: all others are new
    QSet<QString> weak; ///< judged so by the latest interview with a score

    bool operator==(const Today &) const = default;
};

/// As the deck and the library have it now.
[[nodiscard]] Today todayOf(const StudyDeck &deck, const Library &library);

} // namespace Baiwen
