// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/trend.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

TrendDirection Trend::direction() const
{
    return points.size() < 2 ? TrendDirection::None
                             : directionOf(points.at(points.size() - 2).score, points.last().score);
}

Trend trendOf(const QList<PastInterview> &history, InterviewMode mode)
{
    Trend trend{mode, {}};
    for (const PastInterview &past : history) {
        if (past.mode != mode)
            continue;
        QList<LevelScore> scores;
        for (const PastAnswer &answer : past.answers) {
            if (!answer.usedHints && !answer.retry)
                scores.append({answer.score, answer.level});
        }
        if (const auto mean = meanScore(scores))
            trend.points.append({past.id, past.title, past.startedAt, *mean});
    }
    std::ranges::stable_sort(trend.points, std::ranges::less(), &TrendPoint::startedAt);
    return trend;
}

TrendDirection directionOf(const MeanScore &before, const MeanScore &after)
{
    if (!before.standardError || !after.standardError)
        return TrendDirection::None;
    const double difference = after.mean - before.mean;
    if (std::abs(difference) <= std::hypot(*before.standardError, *after.standardError))
        return TrendDirection::None;
    return difference > 0 ? TrendDirection::Up : TrendDirection::Down;
}

} // namespace Baiwen
