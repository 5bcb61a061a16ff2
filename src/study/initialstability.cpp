// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/initialstability.h"

#include "study/fsrs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Baiwen {

namespace {

constexpr double HighestInitial = 100;
constexpr double PriorWeight = 1.0 / 16.0;
constexpr double ShareOfAgain = 0.41; ///< ln S2 = 0.41 ln S1 + 0.59 ln S3
constexpr double ShareOfEasy = 0.54; ///< ln S3 = 0.46 ln S2 + 0.54 ln S4

double defaultStability(size_t grade)
{
    return FsrsParameters()[grade];
}

/// a^share · b^(1−share), the mean of the logarithms.
double blend(double a, double b, double share)
{
    return std::pow(a, share) * std::pow(b, 1.0 - share);
}

void makeRising(InitialStabilities &known, const GradeCounts &counts)
{
    constexpr std::pair<size_t, size_t> pairs[]{{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};
    for (const auto &[lower, higher] : pairs) {
        if (!known[lower] || !known[higher] || *known[lower] <= *known[higher])
            continue;
        if (counts[lower] > counts[higher])
            known[higher] = known[lower];
        else
            known[lower] = known[higher];
    }
}

/// The two laws of the shares leave two of the four free: solved for what is not known.
void fillIn(InitialStabilities &s)
{
    auto &[again, hard, good, easy] = s;
    if (!hard && !good && again && easy) {
        const double whole = ShareOfAgain + ShareOfEasy - ShareOfAgain * ShareOfEasy;
        hard = blend(*again, *easy, ShareOfAgain / whole);
        good = blend(*again, *easy, 1.0 - ShareOfEasy / whole);
        return;
    }
    if (!good && hard && easy)
        good = blend(*hard, *easy, 1.0 - ShareOfEasy);
    if (!hard && again && good)
        hard = blend(*again, *good, ShareOfAgain);
    if (!hard && good && easy)
        hard = blend(*good, *easy, 1.0 / (1.0 - ShareOfEasy));
    if (!good && again && hard)
        good = blend(*again, *hard, 1.0 - 1.0 / (1.0 - ShareOfAgain));
    if (!again)
        again = blend(*hard, *good, 1.0 / ShareOfAgain);
    if (!easy)
        easy = blend(*hard, *good, 1.0 - 1.0 / ShareOfEasy);
}

} // namespace

double searchInitialStability(Grade first, const std::vector<RecallCount> &counts, double averageRecall)
{
    const double prior = defaultStability(size_t(gradeNumber(first) - 1));
    const Fsrs model;
    const auto loss = [&](double stability) {
        double sum = std::abs(stability - prior) * PriorWeight;
        for (const RecallCount &point : counts) {
            const double wanted = (point.recall * point.count + averageRecall) / (point.count + 1.0);
            const double predicted = model.retrievability(point.days, stability);
            sum -= point.count * (wanted * std::log(predicted) + (1.0 - wanted) * std::log1p(-predicted));
        }
        return sum;
    };
    // Ternary search: the loss has one minimum.
    double low = Fsrs::LowestStability;
    double high = HighestInitial;
    for (int i = 0; i < 1000 && high - low > std::numeric_limits<double>::epsilon(); ++i) {
        const double third = (high - low) / 3.0;
        if (loss(low + third) < loss(high - third))
            high -= third;
        else
            low += third;
    }
    return (low + high) / 2.0;
}

InitialFit fitInitialStabilities(const TrainingSet &set, double averageRecall)
{
    std::array<std::map<int, std::pair<qsizetype, qsizetype>>, 4> groups; // days → recalled, all
    InitialFit fit;
    for (const TrainingSet::Item &item : set.items()) {
        if (item.longTerm != 1)
            continue;
        const auto reviews = set.reviews(item);
        const auto grade = size_t(gradeNumber(reviews.front().grade) - 1);
        auto &[recalled, all] = groups[grade][reviews.back().days];
        recalled += TrainingSet::isRecalled(reviews.back()) ? 1 : 0;
        ++all;
        ++fit.counts[grade];
    }
    for (const Grade grade : AllGrades) {
        const auto index = size_t(gradeNumber(grade) - 1);
        std::vector<RecallCount> counts;
        for (const auto &[days, group] : groups[index])
            counts.push_back({double(days), double(group.first) / double(group.second), double(group.second)});
        if (!counts.empty())
            fit.stabilities[index] = searchInitialStability(grade, counts, averageRecall);
    }
    return fit;
}

std::optional<std::array<double, 4>> completedStabilities(const InitialStabilities &known, const GradeCounts &counts)
{
    InitialStabilities s = known;
    for (size_t i = 0; i < s.size(); ++i) {
        if (counts[i] == 0)
            s[i].reset();
    }
    const auto isKnown = [](const std::optional<double> &value) { return value.has_value(); };
    const auto knownCount = std::ranges::count_if(s, isKnown);
    if (knownCount == 0)
        return std::nullopt;

    std::array<double, 4> result{};
    if (knownCount == 1) {
        const auto only = size_t(std::ranges::find_if(s, isKnown) - s.begin());
        for (size_t i = 0; i < s.size(); ++i)
            result[i] = defaultStability(i) * *s[only] / defaultStability(only);
    } else {
        makeRising(s, counts);
        fillIn(s);
        std::ranges::transform(s, result.begin(), [](const auto &value) { return *value; });
    }
    for (double &value : result)
        value = std::clamp(value, Fsrs::LowestStability, HighestInitial);
    return result;
}

} // namespace Baiwen
