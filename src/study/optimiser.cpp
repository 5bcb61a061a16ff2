// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/optimiser.h"

#include "study/adam.h"
#include "study/fsrsgradient.h"
#include "study/initialstability.h"
#include "study/workerteam.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace Baiwen {

namespace {

constexpr qsizetype FewestItems = 8;
constexpr qsizetype FewestForTraining = 64;
/// Items that one thread takes at a time. Sums are put together in pieces of this size, so it is part of the result.
constexpr qsizetype PieceSize = 32;

/// Standard deviation of each parameter among users, from the source.
constexpr FsrsParameters::Values Spread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                                        0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

struct WeightedItem
{
    std::span<const TrainingReview> reviews;
    double weight = 0;
};

/// The items in the order of training: short ones first, so that a batch holds items of about the same length.
std::vector<WeightedItem> trainingItems(const TrainingSet &set, int longest)
{
    const std::vector<double> weights = recencyWeights(set.size());
    std::vector<WeightedItem> items;
    items.reserve(weights.size());
    for (size_t i = 0; i < weights.size(); ++i) {
        const auto reviews = set.reviews(set.items()[i]);
        if (reviews.size() <= size_t(longest))
            items.push_back({reviews, weights[i]});
    }
    std::ranges::stable_sort(items, {}, [](const WeightedItem &item) { return item.reviews.size(); });
    return items;
}

class Training final
{
public:
    Training(const FsrsParameters &start, std::vector<WeightedItem> items, const OptimiserOptions &options)
        : m_start(start.values())
        , m_values(start.values())
        , m_best(start.values())
        , m_items(std::move(items))
        , m_options(options)
        , m_team(options.threads)
    { }

    /// False when it was stopped.
    bool run(const FitProgress &progress)
    {
        const auto size = qsizetype(m_options.batchSize);
        const auto all = qsizetype(m_items.size());
        const int steps = int(all / size + 1) * m_options.epochs;
        std::vector<qsizetype> batches(size_t((all + size - 1) / size));
        std::mt19937 random(m_options.seed);
        int step = 0;
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            std::iota(batches.begin(), batches.end(), 0);
            shuffle(batches, random);
            for (const qsizetype batch : batches) {
                if (progress && !progress(double(step) / steps))
                    return false;
                const qsizetype from = batch * size;
                train(std::span(m_items).subspan(size_t(from), size_t(std::min(size, all - from))),
                      cosineRate(m_options.learningRate, step, steps));
                ++step;
            }
            keepIfBest();
        }
        return true;
    }

    /// Those after the epoch with the least loss.
    [[nodiscard]] const FsrsParameters::Values &best() const { return m_best; }

private:
    /// Fisher and Yates's, spelt out: std::shuffle draws differently in each library.
    static void shuffle(std::vector<qsizetype> &batches, std::mt19937 &random)
    {
        for (size_t i = batches.size(); i > 1; --i)
            std::swap(batches[i - 1], batches[random() % i]);
    }

    void train(std::span<const WeightedItem> batch, double rate)
    {
        const auto pieces = (batch.size() + PieceSize - 1) / PieceSize;
        m_sums.assign(pieces, LossGradient());
        m_team.run(int(pieces), [&](int piece) {
            FsrsGradient model{FsrsParameters(m_values)};
            const size_t from = size_t(piece) * PieceSize;
            LossGradient sum;
            for (const WeightedItem &item : batch.subspan(from, std::min(size_t(PieceSize), batch.size() - from)))
                model.add(item.reviews, item.weight, sum);
            m_sums[size_t(piece)] = sum;
        });
        LossGradient sum;
        for (const LossGradient &part : m_sums)
            sum += part;

        const double share = m_options.penalty * double(batch.size()) / double(m_items.size());
        for (size_t i = 0; i < m_values.size(); ++i)
            sum.gradient[i] += 2.0 * share * (m_values[i] - m_start[i]) / (Spread[i] * Spread[i]);
        m_adam.step(m_values, sum.gradient, rate);
        m_values = FsrsParameters(m_values).clipped(m_options.relearningSteps).values();
    }

    [[nodiscard]] double distance() const
    {
        double sum = 0;
        for (size_t i = 0; i < m_values.size(); ++i)
            sum += std::pow((m_values[i] - m_start[i]) / Spread[i], 2);
        return sum;
    }

    void keepIfBest()
    {
        const auto pieces = (m_items.size() + PieceSize - 1) / PieceSize;
        std::vector<double> losses(pieces);
        m_team.run(int(pieces), [&](int piece) {
            FsrsGradient model{FsrsParameters(m_values)};
            const size_t from = size_t(piece) * PieceSize;
            const size_t count = std::min(size_t(PieceSize), m_items.size() - from);
            for (const WeightedItem &item : std::span(m_items).subspan(from, count))
                losses[size_t(piece)] += item.weight * model.loss(item.reviews);
        });
        const double loss = std::accumulate(losses.begin(), losses.end(), 0.0) + m_options.penalty * distance();
        if (loss < m_bestLoss) {
            m_bestLoss = loss;
            m_best = m_values;
        }
    }

    FsrsParameters::Values m_start;
    FsrsParameters::Values m_values;
    FsrsParameters::Values m_best;
    double m_bestLoss = std::numeric_limits<double>::infinity();
    std::vector<WeightedItem> m_items;
    OptimiserOptions m_options;
    WorkerTeam m_team;
    std::vector<LossGradient> m_sums;
    Adam m_adam;
};

FsrsParameters withInitial(const FsrsParameters::Values &values, const std::array<double, 4> &initial)
{
    FsrsParameters::Values result = values;
    std::ranges::copy(initial, result.begin());
    return FsrsParameters(result);
}

/// A part of a longer progress.
FitProgress partOf(const FitProgress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [=](double share) { return progress(from + share * (to - from)); };
}

} // namespace

std::optional<FsrsParameters> fitParameters(const TrainingSet &all, const OptimiserOptions &options,
                                            const FitProgress &progress)
{
    if (progress && !progress(0))
        return std::nullopt;
    const TrainingSet set = withoutOutliers(all);
    const InitialFit fit = fitInitialStabilities(set, set.averageRecall());
    const qsizetype beginnings = std::accumulate(fit.counts.begin(), fit.counts.end(), qsizetype(0));
    const auto initial = completedStabilities(fit.stabilities, fit.counts);
    if (set.size() < FewestItems || !initial)
        return FsrsParameters();
    const FsrsParameters start = withInitial(FsrsParameters().values(), *initial);
    if (set.size() < FewestForTraining || set.size() == beginnings)
        return start;

    Training training(start, trainingItems(set, options.longestHistory), options);
    if (!training.run(progress))
        return std::nullopt;
    InitialStabilities trained;
    std::copy_n(training.best().begin(), trained.size(), trained.begin());
    return withInitial(training.best(), completedStabilities(trained, fit.counts).value_or(*initial));
}

std::optional<FitProposal> proposeParameters(const TrainingSet &set, const FsrsParameters &present,
                                             const OptimiserOptions &options, const FitProgress &progress)
{
    const std::vector<TrainingSet::Item> &items = set.items();
    const auto split = std::ptrdiff_t(items.size() * 4 / 5);
    const TrainingSet older = set.withItems({items.begin(), items.begin() + split});
    const TrainingSet newer = set.withItems({items.begin() + split, items.end()});

    const auto trial = fitParameters(older, options, partOf(progress, 0.0, 0.45));
    if (!trial)
        return std::nullopt;
    const auto fitted = fitParameters(set, options, partOf(progress, 0.45, 1.0));
    if (!fitted)
        return std::nullopt;
    WorkerTeam team(options.threads);
    return FitProposal{*fitted, meanLogLoss(newer, present, team), meanLogLoss(newer, *trial, team),
                       evaluate(set, present, team), evaluate(set, *fitted, team)};
}

} // namespace Baiwen
