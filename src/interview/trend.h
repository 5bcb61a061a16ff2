// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/pastinterview.h"

namespace Baiwen {

struct TrendPoint
{
    QString interviewId;
    QString title; ///< the user's; may be empty
    QDateTime startedAt; ///< UTC
    MeanScore score; ///< without answers that used hints and second tries

    bool operator==(const TrendPoint &) const = default;
};

/// None: no difference can be told from chance.
enum class TrendDirection { None, Up, Down };

/// The scores of interviews of one mode, the oldest first. Practice and exam are never in one.
struct Trend
{
    InterviewMode mode = InterviewMode::Practice;
    QList<TrendPoint> points;

    /// From the interview before the last to the last, by directionOf().
    [[nodiscard]] TrendDirection direction() const;
    bool operator==(const Trend &) const = default;
};

[[nodiscard]] Trend trendOf(const QList<PastInterview> &history, InterviewMode mode);

/// A direction only where the difference is larger than its standard error √(SE₁² + SE₂²), that of the difference of
/// two independent means; none when either standard error is unknown.
[[nodiscard]] TrendDirection directionOf(const MeanScore &before, const MeanScore &after);

} // namespace Baiwen
