// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/pastinterview.h"

#include <algorithm>

namespace Baiwen {

static void sortByTime(QList<PastInterview> &history)
{
    std::ranges::stable_sort(history, std::ranges::less(), &PastInterview::startedAt);
}

PastInterview pastInterview(const InterviewRecord &record)
{
    PastInterview past{record.id, record.title, record.startedAt, record.config.mode, {}};
    for (const Attempt &attempt : record.attempts) {
        const PlannedQuestion planned = record.plan.value(attempt.planned);
        const auto score = scoreOf(attempt, record.config.answerMode, planned.timing.grace);
        if (!score)
            continue;
        PastAnswer answer;
        answer.questionId = planned.questionId;
        answer.language = planned.language;
        answer.topicId = planned.topicId;
        answer.level = planned.level;
        answer.score = score->value;
        answer.confidence = attempt.confidence;
        answer.usedHints = !score->countsInTrends;
        answer.retry = planned.retry;
        past.answers.append(answer);
    }
    return past;
}

QList<PastInterview> historyWith(QList<PastInterview> history, const InterviewRecord &record)
{
    history.removeIf([&record](const PastInterview &past) { return past.id == record.id; });
    history.append(pastInterview(record));
    sortByTime(history);
    return history;
}

QList<PastInterview> earlierThan(QList<PastInterview> history, const InterviewRecord &record)
{
    history.removeIf([&record](const PastInterview &past) {
        return past.id == record.id || past.mode != record.config.mode || past.startedAt >= record.startedAt;
    });
    sortByTime(history);
    return history;
}

std::optional<AttemptHistory> attemptHistory(const QList<PastInterview> &history, const QString &questionId)
{
    AttemptHistory result;
    for (const PastInterview &past : history) {
        for (const PastAnswer &answer : past.answers) {
            if (answer.questionId != questionId)
                continue;
            if (result.attempts++ == 0) {
                result.first = answer.score;
                result.firstAt = past.startedAt;
            }
            result.latest = answer.score;
            result.latestAt = past.startedAt;
        }
    }
    return result.attempts < 2 ? std::nullopt : std::optional(result);
}

} // namespace Baiwen
