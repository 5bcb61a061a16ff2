// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"
#include "interview/trend.h"

namespace Baiwen {

struct ComparedQuestion
{
    QString questionId;
    QString title;
    std::optional<int> before; ///< Q; none: not scored
    std::optional<int> after;

    bool operator==(const ComparedQuestion &) const = default;
};

/// Of a topic in which both interviews have scored answers.
struct ComparedTopic
{
    QString topicId;
    QString title;
    int nBefore = 0;
    double before = 0; ///< topicScore()
    int nAfter = 0;
    double after = 0;

    bool operator==(const ComparedTopic &) const = default;
};

/// Two interviews side by side, whichever was held first being `before`.
struct InterviewComparison
{
    InterviewRecord before;
    InterviewRecord after;
    InterviewReport beforeReport;
    InterviewReport afterReport;
    bool isSameMode = true; ///< practice and exam can be looked at together, but there is no direction between them
    TrendDirection direction = TrendDirection::None; ///< by directionOf() over the answers without hints
    QList<ComparedQuestion> questions; ///< asked in both, in the order of `after`; second tries left out
    int onlyBefore = 0; ///< questions asked in one of them only
    int onlyAfter = 0;
    QList<ComparedTopic> topics; ///< in the order of the report of `after`
};

[[nodiscard]] InterviewComparison compareInterviews(const InterviewRecord &one, const InterviewRecord &other,
                                                    const QuestionLookup &lookup);

} // namespace Baiwen
