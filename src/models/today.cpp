// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/today.h"

#include "models/studydeck.h"

namespace Baiwen {

Today todayOf(const StudyDeck &deck, const Library &library)
{
    Today today;
    today.due = deck.due();
    today.studied = QSet<QString>(deck.states().keyBegin(), deck.states().keyEnd());
    const ProgressByQuestion &progress = library.allProgress();
    for (auto it = progress.cbegin(); it != progress.cend(); ++it) {
        if (it->weak)
            today.weak.insert(it.key());
    }
    return today;
}

} // namespace Baiwen
