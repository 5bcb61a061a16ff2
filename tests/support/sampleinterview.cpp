// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleinterview.h"

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QDateTime at(int hour, int minute, int milliseconds)
{
    return {QDate(2026, 3, 14), QTime(hour, minute, 7, milliseconds), Qt::UTC};
}

static InterviewConfig sampleConfig()
{
    InterviewConfig config;
    config.mode = InterviewMode::Exam;
    config.answerMode = AnswerMode::Recorded;
    config.preset = InterviewPreset::Custom;
    config.count = 3;
    config.totalTime = 45min;
    config.topicIds = {u"inference"_s, u"训练系统"_s};
    config.source = QuestionSource::Weak;
    config.levels = {3, 1};
    config.kinds = {QuestionKind::Design, QuestionKind::Calculation};
    config.collection = u"经典 30"_s;
    config.language = InterviewLanguage::Mixed;
    config.followUps = 2;
    config.timeMultiplier = 1.25;
    config.seed = 0xfedc'ba98'7654'3210;
    return config;
}

static QList<PlannedQuestion> samplePlan()
{
    PlannedQuestion first;
    first.questionId = u"baiwen/kv-cache/memory"_s;
    first.language = u"zh"_s;
    first.topicId = u"kv-cache"_s;
    first.level = 2;
    first.kind = QuestionKind::Calculation;
    first.timing = {45s, 150s, 187500ms, 225s, 31s};
    first.followUps = {{u"换成 GQA 呢？"_s, u"baiwen/kv-cache/gqa"_s}, {u"And with FP8?"_s, {}}};

    PlannedQuestion second;
    second.questionId = u"mine/问题-😀"_s;
    second.language = u"en"_s;
    second.topicId = u"own"_s;
    second.timing = {1ms, 2ms, 3ms, 4ms, 5ms};

    PlannedQuestion third = first;
    third.followUps.clear();
    third.retry = true;
    return {first, second, third};
}

static QList<Attempt> sampleAttempts()
{
    Attempt first;
    first.planned = 0;
    first.questionId = u"baiwen/kv-cache/memory"_s;
    first.answer = u"2 × 层数 × 头数 × 维度 × 字节\n\"quoted\" — line 2\0end"_s;
    first.outcome = Outcome::TimedOut;
    first.prepUsed = 30001ms;
    first.answerUsed = 240002ms;
    first.overtime = 15003ms;
    first.extensions = 2;
    first.extensionTime = 60004ms;
    first.paused = 5005ms;
    first.suspended = 725006ms;
    first.hints = 1;
    first.confidence = 80;
    first.addition = u"还有 GQA"_s;
    first.followUps = {{u"减为 1/8"_s, Outcome::Answered, 21007ms}, {{}, Outcome::Skipped, 1008ms}};
    Assessment assessment;
    assessment.points = {{2, Credit::Full}, {1, Credit::Half}, {2, Credit::None}};
    assessment.majorErrors = 1;
    assessment.minorErrors = 2;
    assessment.majorErrorOnVital = true;
    assessment.depth = 4;
    assessment.structure = 3;
    assessment.pitfalls = {ErrorWeight::Minor, ErrorWeight::None, ErrorWeight::Major};
    first.assessment = assessment;
    first.startedAt = at(9, 1, 1);
    first.capturedAt = at(9, 5, 2);
    first.assessedAt = at(9, 6, 3);

    Attempt second;
    second.planned = 1;
    second.questionId = u"mine/问题-😀"_s;
    second.answer = u"half a sentence that was"_s;
    second.prepUsed = 14009ms;
    second.answerUsed = 9010ms;
    second.startedAt = at(9, 7, 4);
    return {first, second};
}

InterviewRecord sampleInterview(const QString &id)
{
    InterviewRecord record;
    record.id = id;
    record.title = u"周六 “全真” 练习"_s;
    record.startedAt = at(9, 0, 123);
    record.endedAt = at(10, 0, 456);
    record.status = InterviewStatus::Running;
    record.config = sampleConfig();
    record.plan = samplePlan();
    record.attempts = sampleAttempts();
    record.suspensions = {{0, InterviewState::FollowUp, 725006ms, at(9, 4, 5)}};
    InterviewSnapshot &snapshot = record.snapshot;
    snapshot.state = InterviewState::Paused;
    snapshot.held = InterviewState::Overtime;
    snapshot.planned = 1;
    snapshot.followUp = 2;
    snapshot.phaseUsed = 9010ms;
    snapshot.phaseExtension = 30011ms;
    snapshot.sessionUsed = 293012ms;
    snapshot.sessionExtension = 90013ms;
    return record;
}

InterviewRecord shortInterview(const QString &id, const QString &questionId, const QDateTime &when, bool right)
{
    InterviewRecord record;
    record.id = id;
    record.startedAt = when;
    record.endedAt = when.addSecs(90);
    record.status = InterviewStatus::Finished;
    record.config.answerMode = AnswerMode::Aloud;
    PlannedQuestion planned;
    planned.questionId = questionId;
    record.plan = {planned};
    Attempt attempt;
    attempt.questionId = questionId;
    attempt.outcome = Outcome::Answered;
    attempt.capturedAt = when.addSecs(60);
    Assessment &assessment = attempt.assessment.emplace();
    assessment.points = {{2, right ? Credit::Full : Credit::None}};
    record.attempts = {attempt};
    return record;
}

} // namespace Baiwen
