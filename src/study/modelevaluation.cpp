// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/modelevaluation.h"

#include "study/fsrsgradient.h"
#include "study/workerteam.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace Baiwen {

namespace {

constexpr qsizetype PieceSize = 1024;

/// The bounds of the bins are factor · base^k.
double binOf(double value, double factor, double base)
{
    return factor * std::pow(base, std::floor(std::log(value) / std::log(base)));
}

using Bin = std::tuple<int, int, int>;

Bin binOf(std::span<const TrainingReview> reviews, int longTerm)
{
    const auto lapses = std::ranges::count_if(reviews.first(reviews.size() - 1), [](const TrainingReview &review) {
        return review.days > 0 && review.grade == Grade::Again;
    });
    return {int(std::lround(100.0 * binOf(reviews.back().days, 2.48, 3.62))),
            int(std::lround(binOf(longTerm + 1.0, 1.99, 1.89))),
            lapses == 0 ? 0 : int(std::lround(binOf(double(lapses), 1.65, 1.73)))};
}

std::vector<double> predictions(const TrainingSet &set, const FsrsParameters &parameters, WorkerTeam &team)
{
    std::vector<double> result(size_t(set.size()));
    team.run(int((set.size() + PieceSize - 1) / PieceSize), [&](int piece) {
        FsrsGradient model(parameters);
        const qsizetype end = std::min(set.size(), (piece + 1) * PieceSize);
        for (qsizetype i = piece * PieceSize; i < end; ++i)
            result[size_t(i)] = model.predict(set.reviews(set.items()[size_t(i)]));
    });
    return result;
}

double lossOf(double recall, bool isRecalled)
{
    return isRecalled ? -std::log(recall) : -std::log1p(-recall);
}

struct BinSums
{
    double predicted = 0;
    double recalled = 0;
    double count = 0;
    double weight = 0;
};

} // namespace

ModelEvaluation evaluate(const TrainingSet &all, const FsrsParameters &parameters, WorkerTeam &team)
{
    const TrainingSet set = beginningsFirst(withoutOutliers(all));
    if (set.size() == 0)
        return {};
    const std::vector<double> recalls = predictions(set, parameters, team);
    const std::vector<double> weights = recencyWeights(set.size());
    std::map<Bin, BinSums> bins;
    double loss = 0;
    double weight = 0;
    for (size_t i = 0; i < recalls.size(); ++i) {
        const TrainingSet::Item &item = set.items()[i];
        const auto reviews = set.reviews(item);
        const bool isRecalled = TrainingSet::isRecalled(reviews.back());
        loss += weights[i] * lossOf(recalls[i], isRecalled);
        weight += weights[i];
        BinSums &bin = bins[binOf(reviews, item.longTerm)];
        bin.predicted += recalls[i];
        bin.recalled += isRecalled ? 1.0 : 0.0;
        bin.count += 1.0;
        bin.weight += weights[i];
    }
    double squares = 0;
    for (const auto &[key, bin] : bins)
        squares += std::pow((bin.predicted - bin.recalled) / bin.count, 2) * bin.weight;
    return {loss / weight, std::sqrt(squares / weight), set.size()};
}

double meanLogLoss(const TrainingSet &set, const FsrsParameters &parameters, WorkerTeam &team)
{
    if (set.size() == 0)
        return 0;
    const std::vector<double> recalls = predictions(set, parameters, team);
    double loss = 0;
    for (size_t i = 0; i < recalls.size(); ++i)
        loss += lossOf(recalls[i], TrainingSet::isRecalled(set.reviews(set.items()[i]).back()));
    return loss / double(set.size());
}

} // namespace Baiwen
