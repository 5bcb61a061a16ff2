// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/heldinterview.h"

#include "interview/timing.h"

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int Questions = 8;
static constexpr int Shared = 3;

static PlannedQuestion plannedOf(const Bank &bank, const Question &question)
{
    PlannedQuestion planned;
    planned.questionId = question.id;
    planned.language = bank.language();
    planned.topicId = question.topic < 0 ? QString() : bank.topics()[question.topic].id;
    planned.level = question.level;
    planned.kind = question.kind;
    planned.timing = timingFor(question.kind, question.minutes, AnswerMode::Typed, 1.0);
    return planned;
}

static Attempt attemptAt(const Question &question, const PlannedQuestion &planned, int index, int number,
                         const QDateTime &startedAt)
{
    // Anything that is not the same each time, and the same in each run.
    const int dice = (index * 7 + number * 5 + index * number) % 12;
    Attempt attempt;
    attempt.planned = index;
    attempt.questionId = question.id;
    attempt.prepUsed = 8s + std::chrono::seconds(dice);
    attempt.startedAt = startedAt.addSecs(180 * index);
    attempt.capturedAt = attempt.startedAt.addSecs(150);
    if (dice == 11) {
        attempt.outcome = Outcome::Skipped;
        return attempt;
    }
    attempt.outcome = Outcome::Answered;
    attempt.answer =
        u"先说结论：%1\nIn short: it is bound by memory bandwidth, because every step reads all the keys and "
        "values that were written before it, and the arithmetic waits for them."_s.arg(question.title);
    attempt.answerUsed = planned.timing.limit * (40 + 7 * dice) / 100;
    attempt.overtime = std::max(0ms, attempt.answerUsed - planned.timing.limit);
    attempt.confidence = 25 * (1 + (dice + number) % 4);
    attempt.hints = dice == 10 ? 1 : 0;
    Assessment &assessment = attempt.assessment.emplace();
    for (qsizetype i = 0; i < question.points.size(); ++i) {
        const int luck = (dice + static_cast<int>(i) + number) % 7;
        const Credit credit = luck < 4 ? Credit::Full : luck < 5 ? Credit::Half : Credit::None;
        assessment.points.append({question.points[i].vital ? 2 : 1, credit});
    }
    assessment.depth = 2 + dice % 4;
    assessment.structure = 2 + (dice + 1) % 4;
    return attempt;
}

InterviewRecord heldInterview(const Bank &bank, int number, InterviewMode mode)
{
    InterviewRecord record;
    record.id = u"held-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    record.startedAt = QDateTime(QDate(2026, 3, number), QTime(9, 30), Qt::UTC);
    record.endedAt = record.startedAt.addSecs(1800);
    record.status = InterviewStatus::Finished;
    record.config.mode = mode;
    record.snapshot.state = InterviewState::Report;
    record.snapshot.held = InterviewState::Report;
    for (int i = 0; i < Questions; ++i) {
        const int position = i < Shared ? i * 11 : number * 13 + i * 17;
        const Question &question = bank.questions()[position % bank.questions().size()];
        record.plan.append(plannedOf(bank, question));
        record.attempts.append(attemptAt(question, record.plan.last(), i, number, record.startedAt));
        record.snapshot.sessionUsed += record.attempts.last().prepUsed + record.attempts.last().answerUsed;
    }
    return record;
}

} // namespace Baiwen
