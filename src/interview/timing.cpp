// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/timing.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr double TypedFactor = 1.5;

static constexpr Timing baseTiming(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Concept:
        break;
    case QuestionKind::Comparison:
    case QuestionKind::Case:
        return {30s, 75s, 110s, 120s, 30s};
    case QuestionKind::Calculation:
    case QuestionKind::Coding:
        return {45s, 120s, 150s, 180s, 30s};
    case QuestionKind::Design:
        return {60s, 180s, 270s, 300s, 30s};
    }
    return {15s, 45s, 75s, 90s, 20s};
}

static milliseconds scaled(milliseconds time, double factor)
{
    return milliseconds(std::llround(double(time.count()) * factor));
}

static double effectiveMultiplier(std::optional<double> multiplier)
{
    return std::clamp(multiplier.value_or(1.0), 1.0, 10.0);
}

Timing timingFor(std::optional<QuestionKind> kind, int minutes, AnswerMode mode, std::optional<double> multiplier)
{
    const Timing base = baseTiming(kind.value_or(QuestionKind::Concept));
    const double all = effectiveMultiplier(multiplier);
    double answering = all;
    if (minutes > 0)
        answering *= double(minutes) * 60'000.0 / double(base.limit.count());
    if (mode == AnswerMode::Typed)
        answering *= TypedFactor;
    return {scaled(base.prep, all), scaled(base.targetFrom, answering), scaled(base.targetTo, answering),
            scaled(base.limit, answering), scaled(base.grace, all)};
}

milliseconds followUpTime(std::optional<double> multiplier)
{
    return scaled(45s, effectiveMultiplier(multiplier));
}

milliseconds plannedLength(const QList<PlannedQuestion> &questions, std::optional<double> multiplier)
{
    milliseconds length{0};
    for (const PlannedQuestion &question : questions)
        length += question.timing.prep + question.timing.limit + question.followUps.size() * followUpTime(multiplier);
    return length;
}

} // namespace Baiwen
