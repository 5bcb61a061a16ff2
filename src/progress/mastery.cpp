// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/mastery.h"

namespace Baiwen {

static constexpr int MasteredInterval = 21; ///< days: what is called mature elsewhere

QHash<QString, Mastery> masteryOf(const ProgressByQuestion &progress, const StatesByQuestion &states)
{
    QHash<QString, Mastery> mastery;
    for (auto it = progress.cbegin(); it != progress.cend(); ++it)
        mastery.insert(it.key(), it->isMastered() ? Mastery::Mastered : Mastery::Learning);
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        Mastery &of = mastery[it.key()];
        const bool isMature = it->phase == StudyPhase::Review && it->interval >= MasteredInterval;
        if (isMature && !progress.value(it.key()).weak)
            of = Mastery::Mastered;
        else if (of == Mastery::New)
            of = Mastery::Learning;
    }
    return mastery;
}

} // namespace Baiwen
