// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/pastinterview.h"

namespace Baiwen {

/// One answer of which the user said beforehand how sure he was.
struct CalibrationPoint
{
    QString questionId;
    QString topicId;
    int confidence = 0; ///< P, 0 to 100 %
    int score = 0; ///< Q, 0 to 100

    bool operator==(const CalibrationPoint &) const = default;
};

/// How far what the user expects lies from what he gets, in points from 0 to 100.
struct Calibration
{
    double bias = 0; ///< mean(P − Q); above 0: expects too much
    double error = 0; ///< mean |P − Q|
    int n = 0;

    bool operator==(const Calibration &) const = default;
};

struct TopicCalibration
{
    QString topicId;
    Calibration calibration;

    bool operator==(const TopicCalibration &) const = default;
};

/// Answers below which nothing is said.
inline constexpr int LeastForCalibration = 8;
/// Points of bias up to which nothing is said either.
inline constexpr int NotableBias = 10;

/// Answers with hints and second tries are left out.
[[nodiscard]] QList<CalibrationPoint> calibrationPoints(const QList<PastInterview> &history);
/// None below LeastForCalibration.
[[nodiscard]] std::optional<Calibration> calibrationOf(const QList<CalibrationPoint> &points);
/// Those topics that have enough answers of their own, the largest bias either way first.
[[nodiscard]] QList<TopicCalibration> calibrationByTopic(const QList<CalibrationPoint> &points);

/// "On RAG you expect 17 points too much on average"; without a topic, of all answers. Empty within NotableBias.
[[nodiscard]] QString calibrationText(const Calibration &calibration, const QString &topicTitle = {});

} // namespace Baiwen
