// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/calibration.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace Baiwen {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Calibration)
};
} // namespace

QList<CalibrationPoint> calibrationPoints(const QList<PastInterview> &history)
{
    QList<CalibrationPoint> points;
    for (const PastInterview &past : history) {
        for (const PastAnswer &answer : past.answers) {
            if (answer.confidence && !answer.usedHints && !answer.retry)
                points.append({answer.questionId, answer.topicId, *answer.confidence, answer.score});
        }
    }
    return points;
}

std::optional<Calibration> calibrationOf(const QList<CalibrationPoint> &points)
{
    if (points.size() < LeastForCalibration)
        return std::nullopt;
    Calibration calibration;
    for (const CalibrationPoint &point : points) {
        calibration.bias += point.confidence - point.score;
        calibration.error += std::abs(point.confidence - point.score);
    }
    calibration.n = int(points.size());
    calibration.bias /= calibration.n;
    calibration.error /= calibration.n;
    return calibration;
}

QList<TopicCalibration> calibrationByTopic(const QList<CalibrationPoint> &points)
{
    QHash<QString, QList<CalibrationPoint>> byTopic;
    QStringList order; // of the answers, so that ties stand the same every time
    for (const CalibrationPoint &point : points) {
        if (!byTopic.contains(point.topicId))
            order.append(point.topicId);
        byTopic[point.topicId].append(point);
    }
    QList<TopicCalibration> topics;
    for (const QString &id : std::as_const(order)) {
        if (const auto calibration = calibrationOf(byTopic.value(id)))
            topics.append({id, *calibration});
    }
    std::ranges::stable_sort(topics, std::ranges::greater(),
                             [](const TopicCalibration &topic) { return std::abs(topic.calibration.bias); });
    return topics;
}

QString calibrationText(const Calibration &calibration, const QString &topicTitle)
{
    if (std::abs(calibration.bias) <= NotableBias)
        return {};
    const int points = int(std::lround(std::abs(calibration.bias)));
    const bool tooMuch = calibration.bias > 0;
    if (topicTitle.isEmpty())
        return tooMuch ? Text::tr("You overestimate yourself by %n point(s) on average.", nullptr, points)
                       : Text::tr("You underestimate yourself by %n point(s) on average.", nullptr, points);
    return (tooMuch ? Text::tr("On %1 you overestimate yourself by %n point(s) on average.", nullptr, points)
                    : Text::tr("On %1 you underestimate yourself by %n point(s) on average.", nullptr, points))
        .arg(topicTitle);
}

} // namespace Baiwen
