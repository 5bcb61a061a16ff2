// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/report.h"

#include "interview/timing.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Baiwen {

namespace {

constexpr int SureFrom = 75;
constexpr int WrongBelow = 60;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::InterviewReport)
};

bool isAnswered(Outcome outcome)
{
    return outcome == Outcome::Answered || outcome == Outcome::TimedOut;
}

QList<ReportError> errorsOf(const Assessment &assessment, const QStringList &pitfalls)
{
    QList<ReportError> errors;
    for (qsizetype i = 0; i < assessment.pitfalls.size(); ++i) {
        if (assessment.pitfalls[i] != ErrorWeight::None)
            errors.append({pitfalls.value(i), assessment.pitfalls[i]});
    }
    const auto addOthers = [&](ErrorWeight weight, int all) {
        for (qsizetype n = assessment.pitfalls.count(weight); n < all; ++n)
            errors.append({{}, weight});
    };
    addOthers(ErrorWeight::Major, assessment.majorErrors);
    addOthers(ErrorWeight::Minor, assessment.minorErrors);
    return errors;
}

ReportQuestion questionOf(const InterviewRecord &record, int index, const QuestionLookup &lookup)
{
    const Attempt &attempt = record.attempts[index];
    const PlannedQuestion &planned = record.plan[attempt.planned];
    const QuestionInfo info = lookup(planned.questionId, planned.language).value_or(QuestionInfo());

    ReportQuestion question;
    question.attempt = index;
    question.questionId = planned.questionId;
    question.title = info.title.isEmpty() ? planned.questionId : info.title;
    question.topicTitle = info.topicTitle;
    question.retry = planned.retry;
    question.timing = planned.timing;
    question.score = scoreOf(attempt, record.config.answerMode, planned.timing.grace);
    question.sureButWrong =
        question.score && attempt.confidence.value_or(0) >= SureFrom && question.score->value < WrongBelow;
    if (attempt.assessment) {
        for (qsizetype i = 0; i < attempt.assessment->points.size(); ++i)
            question.points.append({info.points.value(i), attempt.assessment->points[i]});
        question.errors = errorsOf(*attempt.assessment, info.pitfalls);
    }
    question.modelAnswer = info.modelAnswer;
    return question;
}

void count(const InterviewRecord &record, InterviewReport &report)
{
    const auto isFirstTry = [](const PlannedQuestion &question) { return !question.retry; };
    report.planned = int(std::ranges::count_if(record.plan, isFirstTry));
    for (const ReportQuestion &question : std::as_const(report.questions)) {
        if (question.retry)
            continue;
        switch (record.attempts[question.attempt].outcome) {
        case Outcome::TimedOut:
            ++report.timedOut;
            [[fallthrough]];
        case Outcome::Answered:
            ++report.answered;
            report.notAssessed += question.score ? 0 : 1;
            break;
        case Outcome::Skipped:
            ++report.skipped;
            break;
        case Outcome::DontKnow:
            ++report.notKnown;
            break;
        case Outcome::Open:
        case Outcome::Abandoned:
            break;
        }
    }
    report.notReached = report.planned - report.answered - report.skipped - report.notKnown;
}

QList<ReportTopic> topicsOf(const InterviewRecord &record, const QList<ReportQuestion> &questions)
{
    QHash<QString, QList<int>> scores;
    QHash<QString, QString> titles;
    QStringList order;
    for (const ReportQuestion &question : questions) {
        if (question.retry || !question.score)
            continue;
        const QString id = record.plan[record.attempts[question.attempt].planned].topicId;
        if (!scores.contains(id))
            order.append(id);
        scores[id].append(question.score->value);
        if (!question.topicTitle.isEmpty())
            titles[id] = question.topicTitle;
    }
    QList<ReportTopic> topics;
    for (const QString &id : std::as_const(order))
        topics.append({id, titles.value(id, id), int(scores[id].size()), topicScore(scores[id]), 0, {}});
    std::ranges::stable_sort(topics, std::ranges::less(), &ReportTopic::score);
    return topics;
}

/// Scores by topic that a trend may look at.
QHash<QString, QList<int>> scoresByTopic(const QList<PastInterview> &history)
{
    QHash<QString, QList<int>> scores;
    for (const PastInterview &past : history) {
        for (const PastAnswer &answer : past.answers) {
            if (!answer.usedHints && !answer.retry)
                scores[answer.topicId].append(answer.score);
        }
    }
    return scores;
}

void addChanges(QList<ReportTopic> &topics, const QList<PastInterview> &earlier, const PastInterview &present)
{
    const QHash<QString, QList<int>> before = scoresByTopic(earlier);
    const QHash<QString, QList<int>> now = scoresByTopic({present});
    for (ReportTopic &topic : topics) {
        const QList<int> old = before.value(topic.topicId);
        const QList<int> added = now.value(topic.topicId);
        topic.earlierN = int(old.size());
        if (!old.isEmpty() && !added.isEmpty())
            topic.change = topicScore(old + added) - topicScore(old);
    }
}

ReportCalibration calibrationIn(const QList<PastInterview> &earlier, const PastInterview &present,
                                const QuestionLookup &lookup)
{
    static constexpr qsizetype MostRemarks = 3;
    ReportCalibration result;
    result.earlier = calibrationPoints(earlier);
    result.here = calibrationPoints({present});
    const QList<CalibrationPoint> all = result.earlier + result.here;
    result.overall = calibrationOf(all);
    if (!result.overall)
        return result;
    result.remarks.append(calibrationText(*result.overall));
    const QList<TopicCalibration> topics = calibrationByTopic(all);
    for (const TopicCalibration &topic : topics) {
        const auto isOfTopic = [&topic](const PastAnswer &answer) { return answer.topicId == topic.topicId; };
        QString title = topic.topicId;
        for (const PastInterview &past : earlier + QList<PastInterview>{present}) {
            const auto answer = std::ranges::find_if(past.answers, isOfTopic);
            if (answer == past.answers.end())
                continue;
            if (const auto info = lookup(answer->questionId, answer->language); info && !info->topicTitle.isEmpty())
                title = info->topicTitle;
        }
        result.remarks.append(calibrationText(topic.calibration, title));
    }
    result.remarks.removeAll(QString());
    result.remarks = result.remarks.first(std::min(MostRemarks, result.remarks.size()));
    return result;
}

void collectFaults(const InterviewRecord &record, InterviewReport &report)
{
    for (int i = 0; i < report.questions.size(); ++i) {
        const ReportQuestion &question = report.questions[i];
        if (question.retry || !question.score)
            continue;
        if (question.sureButWrong)
            report.sureButWrong.append(i);
        if (question.score->isWeak)
            report.weak.append(i);
        for (int point = 0; point < question.points.size(); ++point) {
            const PointCredit &credit = question.points[point].credit;
            if (credit.weight > 1 && credit.credit == Credit::None)
                report.missedVital.append({i, point});
        }
    }
    const auto score = [&report](int i) { return report.questions[i].score->value; };
    const auto error = [&](int i) {
        return record.attempts[report.questions[i].attempt].confidence.value_or(0) - score(i);
    };
    std::ranges::stable_sort(report.weak, std::ranges::less(), score);
    std::ranges::stable_sort(report.sureButWrong, std::ranges::greater(), error);
}

/// The one thing most worth saying, from the gravest down.
QString coachingOf(const InterviewRecord &record, const InterviewReport &report)
{
    if (!report.score)
        return ReportText::tr("No answer has a score yet: assess one to learn something from it.");
    if (!report.sureButWrong.isEmpty())
        return ReportText::tr("You were sure of %n answer(s) that scored below 60: read these first.", nullptr,
                              int(report.sureButWrong.size()));
    if (!report.missedVital.isEmpty())
        return ReportText::tr("%n vital point(s) went unsaid: learn them before anything else.", nullptr,
                              int(report.missedVital.size()));
    const auto late = std::ranges::count_if(report.questions, [&record](const ReportQuestion &question) {
        return record.attempts[question.attempt].overtime.count() > 0;
    });
    if (2 * late >= std::max(2, report.answered))
        return ReportText::tr("%n answer(s) ran over time: open with the conclusion, then give reasons.", nullptr,
                              int(late));
    if (report.score->n < 3)
        return ReportText::tr("%n answer(s) are too few to tell a pattern: do a longer interview next.", nullptr,
                              report.score->n);
    if (const ReportTopic &lowest = report.topics.first(); lowest.score < WrongBelow)
        return ReportText::tr("Most is to be gained in %1: begin there.").arg(lowest.title);
    if (!report.weak.isEmpty())
        return ReportText::tr("%n answer(s) fell short: try them again in a few days.", nullptr,
                              int(report.weak.size()));
    return ReportText::tr("No weak answer this time: choose a higher level next.");
}

QList<NextAction> nextActionsOf(const InterviewRecord &record, const InterviewReport &report)
{
    QList<NextAction> actions;
    if (report.notAssessed > 0) {
        QStringList ids;
        for (const ReportQuestion &question : report.questions) {
            if (!question.retry && isAnswered(record.attempts[question.attempt].outcome) && !question.score)
                ids.append(question.questionId);
        }
        actions.append({NextActionKind::AssessAnswers,
                        ids,
                        {},
                        ReportText::tr("Assess %n answer(s)", nullptr, report.notAssessed)});
    }
    if (!report.weak.isEmpty()) {
        QStringList ids;
        for (const int i : report.weak)
            ids.append(report.questions[i].questionId);
        const ReportQuestion &first = report.questions[report.weak.first()];
        actions.append(
            {NextActionKind::RetryQuestion, {first.questionId}, {}, ReportText::tr("Try again: %1").arg(first.title)});
        actions.append({NextActionKind::StudyWeak,
                        ids,
                        {},
                        ReportText::tr("Put %n weak question(s) into study", nullptr, int(ids.size()))});
    }
    if (!report.topics.isEmpty()) {
        const ReportTopic &lowest = report.topics.first();
        actions.append(
            {NextActionKind::PractiseTopic, {}, lowest.topicId, ReportText::tr("Practise %1").arg(lowest.title)});
    }
    actions.append({NextActionKind::NewInterview, {}, {}, ReportText::tr("Another interview")});
    return actions.first(std::min<qsizetype>(3, actions.size()));
}

} // namespace

QuestionInfo questionInfo(const Bank &bank, const Question &question)
{
    const QStringList path = bank.topicPath(question.topic);
    QuestionInfo info{question.title, path.isEmpty() ? bank.title() : path.last(), {}, question.answer, {}};
    for (const KeyPoint &point : question.points)
        info.points << (point.term.isEmpty() ? point.text : point.term);
    info.pitfalls = question.pitfalls;
    return info;
}

InterviewReport makeReport(const InterviewRecord &record, const QuestionLookup &lookup,
                           const QList<PastInterview> &history)
{
    const QList<PastInterview> whole = historyWith(history, record);
    const QList<PastInterview> earlier = earlierThan(history, record);
    const PastInterview present = pastInterview(record);
    InterviewReport report;
    QList<LevelScore> scores;
    for (int i = 0; i < record.attempts.size(); ++i) {
        report.questions.append(questionOf(record, i, lookup));
        ReportQuestion &question = report.questions.last();
        question.history = attemptHistory(whole, question.questionId);
        if (question.score && !question.retry)
            scores.append({question.score->value, record.plan[record.attempts[i].planned].level});
    }
    report.score = meanScore(scores);
    count(record, report);
    report.timeUsed = record.snapshot.sessionUsed;
    if (record.config.timeMultiplier) {
        report.timeBudget = record.config.totalTime ? std::chrono::milliseconds(*record.config.totalTime)
                                                    : plannedLength(record.plan, record.config.timeMultiplier);
        *report.timeBudget += record.snapshot.sessionExtension;
    }
    report.topics = topicsOf(record, report.questions);
    addChanges(report.topics, earlier, present);
    report.calibration = calibrationIn(earlier, present, lookup);
    report.trend = trendOf(earlier + QList<PastInterview>{present}, record.config.mode);
    collectFaults(record, report);
    report.coaching = coachingOf(record, report);
    report.nextActions = nextActionsOf(record, report);
    return report;
}

QString bandText(Band band)
{
    switch (band) {
    case Band::Excellent:
        return ReportText::tr("Excellent");
    case Band::Good:
        return ReportText::tr("Good");
    case Band::Adequate:
        return ReportText::tr("Adequate");
    case Band::Partial:
        return ReportText::tr("Partial");
    case Band::Poor:
        break;
    }
    return ReportText::tr("Little yet");
}

QString deductionText(DeductionReason reason)
{
    switch (reason) {
    case DeductionReason::GaveUp:
        return ReportText::tr("Not answered");
    case DeductionReason::TooShort:
        return ReportText::tr("Too short to be an answer");
    case DeductionReason::Coverage:
        return ReportText::tr("Key points not covered");
    case DeductionReason::Depth:
        return ReportText::tr("Depth");
    case DeductionReason::Structure:
        return ReportText::tr("Structure");
    case DeductionReason::Errors:
        return ReportText::tr("Factual errors");
    case DeductionReason::Overtime:
        return ReportText::tr("Over time");
    case DeductionReason::Hints:
        return ReportText::tr("Hints used");
    case DeductionReason::MajorErrorOnVital:
        break;
    }
    return ReportText::tr("Major error on a vital point: 59 at most");
}

} // namespace Baiwen
