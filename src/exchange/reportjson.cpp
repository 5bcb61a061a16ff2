// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/named.h"
#include "exchange/reportexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue milliseconds(std::chrono::milliseconds time)
{
    return qint64(time.count());
}

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

constexpr std::array Reasons{
    Named{DeductionReason::GaveUp, "gave-up"_L1},
    Named{DeductionReason::TooShort, "too-short"_L1},
    Named{DeductionReason::Coverage, "coverage"_L1},
    Named{DeductionReason::Depth, "depth"_L1},
    Named{DeductionReason::Structure, "structure"_L1},
    Named{DeductionReason::Errors, "errors"_L1},
    Named{DeductionReason::MajorErrorOnVital, "major-error-on-vital"_L1},
    Named{DeductionReason::Overtime, "overtime"_L1},
    Named{DeductionReason::Hints, "hints"_L1},
};

QJsonObject meanToJson(const MeanScore &score)
{
    return {{u"mean"_s, score.mean}, {u"standardError"_s, orNull(score.standardError)}, {u"n"_s, score.n}};
}

QJsonValue scoreToJson(const std::optional<QuestionScore> &score)
{
    if (!score)
        return {};
    QJsonArray deductions;
    for (const Deduction &deduction : score->deductions)
        deductions.append(
            QJsonObject{{u"reason"_s, nameOf(Reasons, deduction.reason)}, {u"points"_s, deduction.points}});
    return QJsonObject{{u"value"_s, score->value},
                       {u"deductions"_s, deductions},
                       {u"weak"_s, score->isWeak},
                       {u"missedVital"_s, score->missedVital}};
}

QJsonArray pointsToJson(const QList<ReportPoint> &points)
{
    QJsonArray array;
    for (const ReportPoint &point : points)
        array.append(QJsonObject{{u"text"_s, point.text},
                                 {u"vital"_s, point.credit.weight > 1},
                                 {u"credit"_s, creditName(point.credit.credit)}});
    return array;
}

QJsonArray errorsToJson(const QList<ReportError> &errors)
{
    QJsonArray array;
    for (const ReportError &error : errors)
        array.append(QJsonObject{{u"text"_s, error.text}, {u"weight"_s, errorWeightName(error.weight)}});
    return array;
}

QJsonArray followUpsToJson(const PlannedQuestion &planned, const Attempt &attempt)
{
    QJsonArray array;
    for (qsizetype i = 0; i < attempt.followUps.size(); ++i) {
        const FollowUpAnswer &followUp = attempt.followUps[i];
        array.append(QJsonObject{{u"text"_s, planned.followUps.value(i).text},
                                 {u"outcome"_s, outcomeName(followUp.outcome)},
                                 {u"answer"_s, followUp.answer},
                                 {u"usedMs"_s, milliseconds(followUp.used)}});
    }
    return array;
}

QJsonValue historyToJson(const std::optional<AttemptHistory> &history)
{
    if (!history)
        return {};
    return QJsonObject{{u"attempts"_s, history->attempts},
                       {u"first"_s, history->first},
                       {u"firstAt"_s, timeOf(history->firstAt)},
                       {u"latest"_s, history->latest},
                       {u"latestAt"_s, timeOf(history->latestAt)}};
}

QJsonObject questionToJson(const InterviewRecord &record, const ReportQuestion &question)
{
    const Attempt &attempt = record.attempts[question.attempt];
    const PlannedQuestion &planned = record.plan[attempt.planned];
    return {
        {u"id"_s, question.questionId},
        {u"language"_s, planned.language},
        {u"title"_s, question.title},
        {u"topic"_s, planned.topicId},
        {u"topicTitle"_s, question.topicTitle},
        {u"level"_s, planned.level > 0 ? QJsonValue(planned.level) : QJsonValue()},
        {u"kind"_s, planned.kind ? QJsonValue(kindName(*planned.kind)) : QJsonValue()},
        {u"retry"_s, question.retry},
        {u"outcome"_s, outcomeName(attempt.outcome)},
        {u"confidence"_s, orNull(attempt.confidence)},
        {u"hints"_s, attempt.hints},
        {u"score"_s, scoreToJson(question.score)},
        {u"sureButWrong"_s, question.sureButWrong},
        {u"points"_s, pointsToJson(question.points)},
        {u"errors"_s, errorsToJson(question.errors)},
        {u"answer"_s, attempt.answer},
        {u"addition"_s, attempt.addition},
        {u"followUps"_s, followUpsToJson(planned, attempt)},
        {u"modelAnswer"_s, question.modelAnswer.isEmpty() ? QJsonValue() : QJsonValue(question.modelAnswer)},
        {u"history"_s, historyToJson(question.history)},
        {u"prepMs"_s, milliseconds(attempt.prepUsed)},
        {u"answerMs"_s, milliseconds(attempt.answerUsed)},
        {u"overtimeMs"_s, milliseconds(attempt.overtime)},
        {u"targetFromMs"_s, milliseconds(question.timing.targetFrom)},
        {u"targetToMs"_s, milliseconds(question.timing.targetTo)},
        {u"limitMs"_s, milliseconds(question.timing.limit)},
    };
}

QJsonValue calibrationToJson(const ReportCalibration &calibration)
{
    if (!calibration.overall)
        return {};
    return QJsonObject{{u"bias"_s, calibration.overall->bias},
                       {u"error"_s, calibration.overall->error},
                       {u"n"_s, calibration.overall->n},
                       {u"remarks"_s, QJsonArray::fromStringList(calibration.remarks)}};
}

QJsonArray topicsToJson(const QList<ReportTopic> &topics)
{
    QJsonArray array;
    for (const ReportTopic &topic : topics)
        array.append(QJsonObject{{u"id"_s, topic.topicId},
                                 {u"title"_s, topic.title},
                                 {u"score"_s, topic.score},
                                 {u"n"_s, topic.n},
                                 {u"earlierN"_s, topic.earlierN},
                                 {u"change"_s, orNull(topic.change)}});
    return array;
}

QJsonArray trendToJson(const Trend &trend)
{
    QJsonArray array;
    for (const TrendPoint &point : trend.points) {
        QJsonObject object = meanToJson(point.score);
        object.insert(u"id"_s, point.interviewId);
        object.insert(u"title"_s, point.title);
        object.insert(u"startedAt"_s, timeOf(point.startedAt));
        array.append(object);
    }
    return array;
}

QJsonArray actionsToJson(const QList<NextAction> &actions)
{
    QJsonArray array;
    for (const NextAction &action : actions)
        array.append(QJsonObject{{u"text"_s, action.text},
                                 {u"questions"_s, QJsonArray::fromStringList(action.questionIds)},
                                 {u"topic"_s, action.topicId.isEmpty() ? QJsonValue() : QJsonValue(action.topicId)}});
    return array;
}

} // namespace

QByteArray reportToJson(const InterviewRecord &record, const InterviewReport &report)
{
    QJsonArray questions;
    for (const ReportQuestion &question : report.questions)
        questions.append(questionToJson(record, question));
    const QJsonObject counts{{u"planned"_s, report.planned},        {u"answered"_s, report.answered},
                             {u"timedOut"_s, report.timedOut},      {u"skipped"_s, report.skipped},
                             {u"notKnown"_s, report.notKnown},      {u"notReached"_s, report.notReached},
                             {u"notAssessed"_s, report.notAssessed}};
    const QJsonObject object{
        {u"id"_s, record.id},
        {u"title"_s, record.title},
        {u"startedAt"_s, timeOf(record.startedAt)},
        {u"endedAt"_s, timeOf(record.endedAt)},
        {u"mode"_s, interviewModeName(record.config.mode)},
        {u"answerMode"_s, answerModeName(record.config.answerMode)},
        {u"seed"_s, QString::number(record.config.seed)}, // 64 bits are more than a number of JSON's holds
        {u"score"_s, report.score ? QJsonValue(meanToJson(*report.score)) : QJsonValue()},
        {u"counts"_s, counts},
        {u"timeUsedMs"_s, milliseconds(report.timeUsed)},
        {u"timeBudgetMs"_s, report.timeBudget ? milliseconds(*report.timeBudget) : QJsonValue()},
        {u"coaching"_s, report.coaching},
        {u"questions"_s, questions},
        {u"topics"_s, topicsToJson(report.topics)},
        {u"calibration"_s, calibrationToJson(report.calibration)},
        {u"trend"_s, trendToJson(report.trend)},
        {u"nextActions"_s, actionsToJson(report.nextActions)},
    };
    return QJsonDocument(object).toJson();
}

} // namespace Baiwen
