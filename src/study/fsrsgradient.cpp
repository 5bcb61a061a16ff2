// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsgradient.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

namespace {

const double LogOfNinetyPercent = std::log(0.9);

bool hold(double &value, double lowest, double highest)
{
    const double held = std::clamp(value, lowest, highest);
    const bool isHeld = held != value;
    value = held;
    return isHeld;
}

double lossOf(double recall, bool isRecalled)
{
    return isRecalled ? -std::log(recall) : -std::log1p(-recall);
}

} // namespace

LossGradient &LossGradient::operator+=(const LossGradient &other)
{
    loss += other.loss;
    for (size_t i = 0; i < gradient.size(); ++i)
        gradient[i] += other.gradient[i];
    return *this;
}

FsrsGradient::FsrsGradient(const FsrsParameters &parameters)
    : m_w(parameters.values())
    , m_factor(std::expm1(-LogOfNinetyPercent / m_w[20]))
    , m_factorByDecay((m_factor + 1.0) * LogOfNinetyPercent / (m_w[20] * m_w[20]))
    , m_growth(std::exp(m_w[8]))
    , m_lapseCap(std::exp(m_w[17] * m_w[18]))
    , m_easyTerm(std::exp(3.0 * m_w[5]))
{ }

double FsrsGradient::recallAfter(double days, double stability, double &byStability, double &byDecay) const
{
    const double ratio = days / stability;
    const double base = 1.0 + m_factor * ratio;
    const double log = std::log(base);
    const double recall = std::exp(-m_w[20] * log);
    const double slope = m_w[20] * recall / base * ratio;
    byStability = slope * m_factor / stability;
    byDecay = -recall * log - slope * m_factorByDecay;
    return recall;
}

double FsrsGradient::stabilityAfter(Step &step, int days) const
{
    const double s = step.stability;
    const double d = step.difficulty;
    step.logStability = std::log(s);
    if (days == 0) {
        const double factor = std::exp(m_w[17] * (step.grade - 3 + m_w[18]) - m_w[19] * step.logStability);
        const bool isHeld = step.grade > 1 && factor < 1.0;
        step.kind = isHeld ? Step::Kind::SameDayHeld : Step::Kind::SameDay;
        step.gain = isHeld ? 1.0 : factor;
        return s * step.gain;
    }

    step.recall = recallAfter(days, s, step.recallByStability, step.recallByDecay);
    if (step.grade > 1) {
        const double extra = step.grade == 2 ? m_w[15] : step.grade == 4 ? m_w[16] : 1.0;
        step.kind = Step::Kind::Recall;
        step.retained = std::exp(m_w[10] * (1.0 - step.recall));
        step.plainGain = m_growth * (11.0 - d) * std::exp(-m_w[9] * step.logStability) * (step.retained - 1.0);
        step.gain = step.plainGain * extra;
        return s * (1.0 + step.gain);
    }
    step.retained = std::pow(s + 1.0, m_w[13]);
    step.gain = m_w[11] * std::exp(m_w[14] * (1.0 - step.recall) - m_w[12] * std::log(d)) * (step.retained - 1.0);
    const double cap = s / m_lapseCap;
    step.kind = step.gain <= cap ? Step::Kind::Lapse : Step::Kind::LapseHeld;
    return std::min(step.gain, cap);
}

MemoryState FsrsGradient::forward(std::span<const TrainingReview> history)
{
    const int first = gradeNumber(history.front().grade);
    m_steps.resize(history.size());
    Step &start = m_steps.front();
    MemoryState state{m_w[size_t(first - 1)], m_w[4] - std::exp(m_w[5] * (first - 1)) + 1.0};
    start.isStabilityHeld = hold(state.stability, Fsrs::LowestStability, Fsrs::HighestStability);
    start.isDifficultyHeld = hold(state.difficulty, 1.0, 10.0);

    const double mean = m_w[4] - m_easyTerm + 1.0;
    for (size_t i = 1; i < history.size(); ++i) {
        Step &step = m_steps[i];
        step.grade = gradeNumber(history[i].grade);
        step.stability = state.stability;
        step.difficulty = state.difficulty;
        state.stability = stabilityAfter(step, history[i].days);
        step.damped = state.difficulty - m_w[6] * (step.grade - 3) * (10.0 - state.difficulty) / 9.0;
        state.difficulty = m_w[7] * mean + (1.0 - m_w[7]) * step.damped;
        step.isStabilityHeld = hold(state.stability, Fsrs::LowestStability, Fsrs::HighestStability);
        step.isDifficultyHeld = hold(state.difficulty, 1.0, 10.0);
    }
    return state;
}

void FsrsGradient::backward(double byStability, double byDifficulty, int firstGrade,
                            FsrsParameters::Values &gradient) const
{
    const double mean = m_w[4] - m_easyTerm + 1.0;
    for (size_t i = m_steps.size() - 1; i > 0; --i) {
        const Step &step = m_steps[i];
        const double s = step.stability;
        const double d = step.difficulty;
        double stabilityBefore = 0;
        double difficultyBefore = 0;

        if (!step.isDifficultyHeld && byDifficulty != 0) {
            const double reverted = 1.0 - m_w[7];
            const double change = -m_w[6] * (step.grade - 3);
            gradient[4] += byDifficulty * m_w[7];
            gradient[5] -= byDifficulty * m_w[7] * 3.0 * m_easyTerm;
            gradient[6] -= byDifficulty * reverted * (step.grade - 3) * (10.0 - d) / 9.0;
            gradient[7] += byDifficulty * (mean - step.damped);
            difficultyBefore = byDifficulty * reverted * (1.0 - change / 9.0);
        }

        if (!step.isStabilityHeld) {
            const double g = byStability;
            switch (step.kind) {
            case Step::Kind::SameDayHeld:
                stabilityBefore = g;
                break;
            case Step::Kind::SameDay: {
                const double after = g * s * step.gain;
                gradient[17] += after * (step.grade - 3 + m_w[18]);
                gradient[18] += after * m_w[17];
                gradient[19] -= after * step.logStability;
                stabilityBefore = g * step.gain * (1.0 - m_w[19]);
                break;
            }
            case Step::Kind::Recall: {
                const double grown = g * s * step.gain;
                // gain = B·(E − 1) with E = e^(w10(1−R)): d gain/dR = −B·w10·E
                const double byRecallPart = grown * step.retained / (step.retained - 1.0);
                const double byRecall = -m_w[10] * byRecallPart;
                gradient[8] += grown;
                gradient[9] -= grown * step.logStability;
                gradient[10] += byRecallPart * (1.0 - step.recall);
                if (step.grade == 2)
                    gradient[15] += g * s * step.plainGain;
                else if (step.grade == 4)
                    gradient[16] += g * s * step.plainGain;
                gradient[20] += byRecall * step.recallByDecay;
                difficultyBefore -= grown / (11.0 - d);
                stabilityBefore = g * (1.0 + step.gain * (1.0 - m_w[9])) + byRecall * step.recallByStability;
                break;
            }
            case Step::Kind::Lapse: {
                const double after = g * step.gain;
                const double byPower = after / (step.retained - 1.0) * step.retained;
                const double byRecall = -m_w[14] * after;
                gradient[11] += after / m_w[11]; // w11 is 0.001 at least
                gradient[12] -= after * std::log(d);
                gradient[13] += byPower * std::log(s + 1.0);
                gradient[14] += after * (1.0 - step.recall);
                gradient[20] += byRecall * step.recallByDecay;
                difficultyBefore -= after * m_w[12] / d;
                stabilityBefore = byPower * m_w[13] / (s + 1.0) + byRecall * step.recallByStability;
                break;
            }
            case Step::Kind::LapseHeld: {
                const double cap = g * s / m_lapseCap;
                gradient[17] -= cap * m_w[18];
                gradient[18] -= cap * m_w[17];
                stabilityBefore = g / m_lapseCap;
                break;
            }
            }
        }
        byStability = stabilityBefore;
        byDifficulty = difficultyBefore;
    }

    const Step &start = m_steps.front();
    if (!start.isStabilityHeld)
        gradient[size_t(firstGrade - 1)] += byStability;
    if (!start.isDifficultyHeld) {
        gradient[4] += byDifficulty;
        gradient[5] -= byDifficulty * (firstGrade - 1) * std::exp(m_w[5] * (firstGrade - 1));
    }
}

void FsrsGradient::add(std::span<const TrainingReview> reviews, double weight, LossGradient &sum)
{
    const auto history = reviews.first(reviews.size() - 1);
    const MemoryState state = forward(history);
    double byStability = 0;
    double byDecay = 0;
    const double recall = recallAfter(reviews.back().days, state.stability, byStability, byDecay);
    const bool isRecalled = TrainingSet::isRecalled(reviews.back());
    sum.loss += weight * lossOf(recall, isRecalled);
    const double byRecall = isRecalled ? -weight / recall : weight / (1.0 - recall);
    sum.gradient[20] += byRecall * byDecay;
    backward(byRecall * byStability, 0.0, gradeNumber(history.front().grade), sum.gradient);
}

double FsrsGradient::loss(std::span<const TrainingReview> reviews)
{
    return lossOf(predict(reviews), TrainingSet::isRecalled(reviews.back()));
}

double FsrsGradient::predict(std::span<const TrainingReview> reviews)
{
    const MemoryState state = forward(reviews.first(reviews.size() - 1));
    double byStability = 0;
    double byDecay = 0;
    return recallAfter(reviews.back().days, state.stability, byStability, byDecay);
}

} // namespace Baiwen
