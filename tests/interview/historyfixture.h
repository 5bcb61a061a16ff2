// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/pastinterview.h"

namespace Baiwen {

inline QDateTime onDay(int day)
{
    return {QDate(2026, 3, day), QTime(9, 0), Qt::UTC};
}

inline PastAnswer pastAnswer(int score, std::optional<int> confidence = {}, const QString &topic = QStringLiteral("t"),
                             const QString &question = QStringLiteral("q"))
{
    PastAnswer answer;
    answer.questionId = question;
    answer.language = QStringLiteral("en");
    answer.topicId = topic;
    answer.score = score;
    answer.confidence = confidence;
    return answer;
}

inline PastInterview pastOn(int day, const QList<PastAnswer> &answers, InterviewMode mode = InterviewMode::Practice)
{
    return {QStringLiteral("day%1").arg(day), {}, onDay(day), mode, answers};
}

} // namespace Baiwen
