// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

namespace Baiwen {

/// A question that could be asked, with what is known of the user's past with it.
struct Candidate
{
    QString questionId;
    QString language; ///< "zh" or "en"; the same question may stand once in each
    QStringList topicPath; ///< topic ids from the top level down to the leaf
    int level = 0; ///< 1 to 3; 0: not given, counts as medium in the order
    std::optional<QuestionKind> kind;
    int minutes = 0; ///< the question's own limit; 0: by kind
    QString collection;
    QList<FollowUp> followUps;

    bool bookmarked = false;
    bool due = false;
    bool weak = false;
    bool seen = false;
    bool mastered = false;
    bool recent = false; ///< asked in one of the last three interviews

    bool operator==(const Candidate &) const = default;
};

/// Why a plan has fewer questions than asked for.
enum class PlanShortage {
    None,
    NothingInScope,
    ScopeTooSmall,
    AskedRecently, ///< the scope would do, but for the questions of the last three interviews
};

struct InterviewPlan
{
    QList<PlannedQuestion> questions;
    std::chrono::milliseconds length{0}; ///< what plannedLength() says
    PlanShortage shortage = PlanShortage::None;
    int inScope = 0; ///< questions within the scope, those asked recently included
    int askedRecently = 0; ///< of these, left out for having been asked lately

    bool operator==(const InterviewPlan &) const = default;
};

/// Draws the questions of an interview: 40 % due or weak, 40 % not seen yet, 20 % mastered as a check; what one group
/// lacks the next one gives. As far as the scope allows, at most 40 % come from one leaf and no two neighbours do. None
/// was asked in the last three interviews unless it is due. Ordered medium, hard …, easier close. Depends on the
/// configuration (seed included) and the set of candidates alone: not on their order, not on the platform.
[[nodiscard]] InterviewPlan makePlan(const InterviewConfig &config, const QList<Candidate> &candidates);

} // namespace Baiwen
