// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/comparison.h"

#include <QHash>

#include <algorithm>

namespace Baiwen {

static QList<ReportQuestion> firstTries(const InterviewReport &report)
{
    QList<ReportQuestion> questions = report.questions;
    questions.removeIf([](const ReportQuestion &question) { return question.retry; });
    return questions;
}

static std::optional<int> valueOf(const std::optional<QuestionScore> &score)
{
    return score ? std::optional(score->value) : std::nullopt;
}

static void compareQuestions(InterviewComparison &comparison)
{
    const QList<ReportQuestion> before = firstTries(comparison.beforeReport);
    const QList<ReportQuestion> after = firstTries(comparison.afterReport);
    for (const ReportQuestion &question : after) {
        const auto found = std::ranges::find(before, question.questionId, &ReportQuestion::questionId);
        if (found == before.end())
            ++comparison.onlyAfter;
        else
            comparison.questions.append(
                {question.questionId, question.title, valueOf(found->score), valueOf(question.score)});
    }
    comparison.onlyBefore = int(before.size() - comparison.questions.size());
}

static void compareTopics(InterviewComparison &comparison)
{
    const QList<ReportTopic> &before = comparison.beforeReport.topics;
    for (const ReportTopic &topic : std::as_const(comparison.afterReport.topics)) {
        const auto found = std::ranges::find(before, topic.topicId, &ReportTopic::topicId);
        if (found != before.end())
            comparison.topics.append({topic.topicId, topic.title, found->n, found->score, topic.n, topic.score});
    }
}

InterviewComparison compareInterviews(const InterviewRecord &one, const InterviewRecord &other,
                                      const QuestionLookup &lookup)
{
    const bool isInOrder = one.startedAt <= other.startedAt;
    InterviewComparison comparison;
    comparison.before = isInOrder ? one : other;
    comparison.after = isInOrder ? other : one;
    comparison.beforeReport = makeReport(comparison.before, lookup);
    comparison.afterReport = makeReport(comparison.after, lookup);
    comparison.isSameMode = one.config.mode == other.config.mode;
    if (comparison.isSameMode) {
        const QList<PastInterview> both{pastInterview(comparison.before), pastInterview(comparison.after)};
        comparison.direction = trendOf(both, one.config.mode).direction();
    }
    compareQuestions(comparison);
    compareTopics(comparison);
    return comparison;
}

} // namespace Baiwen
