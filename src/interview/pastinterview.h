// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/score.h"

namespace Baiwen {

/// A scored answer, as it counts in what looks over several interviews: trend, calibration, topics.
struct PastAnswer
{
    QString questionId;
    QString language; ///< "zh" or "en"
    QString topicId; ///< the leaf
    int level = 0; ///< 1 to 3; 0: not given
    int score = 0; ///< Q
    std::optional<int> confidence; ///< P, 0 to 100 %
    bool usedHints = false; ///< then it is in no trend and no calibration
    bool retry = false; ///< a second try within the interview, counted nowhere

    bool operator==(const PastAnswer &) const = default;
};

/// An interview of the history with the answers in it that have a score, in the order given.
struct PastInterview
{
    QString id;
    QString title; ///< the user's; may be empty
    QDateTime startedAt; ///< UTC
    InterviewMode mode = InterviewMode::Practice;
    QList<PastAnswer> answers;

    bool operator==(const PastInterview &) const = default;
};

[[nodiscard]] PastInterview pastInterview(const InterviewRecord &record);

/// The oldest first, `record` in its place as it is now, whether it was among them or not.
[[nodiscard]] QList<PastInterview> historyWith(QList<PastInterview> history, const InterviewRecord &record);

/// Those of the mode of `record` that began before it, the oldest first.
[[nodiscard]] QList<PastInterview> earlierThan(QList<PastInterview> history, const InterviewRecord &record);

/// What became of a question from its first scored answer to the latest; tries within one interview count as answers.
struct AttemptHistory
{
    int attempts = 0; ///< from 2
    int first = 0; ///< Q
    QDateTime firstAt; ///< UTC, when its interview began
    int latest = 0; ///< Q
    QDateTime latestAt; ///< UTC, when its interview began

    bool operator==(const AttemptHistory &) const = default;
};

/// None while there are fewer than two answers. `history` is in the order of time.
[[nodiscard]] std::optional<AttemptHistory> attemptHistory(const QList<PastInterview> &history,
                                                           const QString &questionId);

} // namespace Baiwen
