// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/suggestedgrade.h"

#include <algorithm>

namespace Baiwen {

std::optional<Grade> suggestedGrade(const QList<KeyPoint> &points, const QList<bool> &ticked)
{
    if (points.isEmpty())
        return std::nullopt;
    const bool hasVital = std::ranges::any_of(points, &KeyPoint::vital);
    int vital = 0;
    int missedVital = 0;
    int others = 0;
    int missedOthers = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool isVital = !hasVital || points.at(i).vital;
        const bool isMissed = !ticked.value(i);
        (isVital ? vital : others) += 1;
        (isVital ? missedVital : missedOthers) += isMissed ? 1 : 0;
    }
    if (missedVital == 0)
        return others > 0 && missedOthers == 0 ? Grade::Easy : Grade::Good;
    return missedVital == 1 && vital > 1 ? Grade::Hard : Grade::Again;
}

} // namespace Baiwen
