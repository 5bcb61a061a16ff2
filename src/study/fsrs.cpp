// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrs.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

static double withinStability(double stability)
{
    return std::clamp(stability, Fsrs::LowestStability, Fsrs::HighestStability);
}

static double withinDifficulty(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

Fsrs::Fsrs(const FsrsParameters &parameters)
    : m_w(parameters)
    , m_decay(-parameters[20])
    , m_factor(std::pow(0.9, 1.0 / m_decay) - 1.0)
{ }

double Fsrs::retrievability(double days, double stability) const
{
    return std::pow(1.0 + m_factor * std::max(0.0, days) / withinStability(stability), m_decay);
}

double Fsrs::exactInterval(double retention, double stability) const
{
    return withinStability(stability) / m_factor * (std::pow(retention, 1.0 / m_decay) - 1.0);
}

int Fsrs::interval(double retention, double stability, int longest) const
{
    return int(std::clamp(std::round(exactInterval(retention, stability)), 1.0, double(std::max(1, longest))));
}

double Fsrs::initialDifficulty(Grade grade) const
{
    return m_w[4] - std::exp(m_w[5] * (gradeNumber(grade) - 1)) + 1.0;
}

double Fsrs::dampedDifficulty(double difficulty, Grade grade) const
{
    const double change = -m_w[6] * (gradeNumber(grade) - 3);
    return difficulty + change * (10.0 - difficulty) / 9.0;
}

double Fsrs::nextDifficulty(double difficulty, Grade grade) const
{
    // The mean it reverts to is the unbounded D0(Easy), below 1 with the defaults.
    return withinDifficulty(m_w[7] * initialDifficulty(Grade::Easy)
                            + (1.0 - m_w[7]) * dampedDifficulty(difficulty, grade));
}

double Fsrs::stabilityAfterRecall(const MemoryState &state, double retrievability, Grade grade) const
{
    const double hard = grade == Grade::Hard ? m_w[15] : 1.0;
    const double easy = grade == Grade::Easy ? m_w[16] : 1.0;
    return state.stability
        * (1.0
           + std::exp(m_w[8]) * (11.0 - state.difficulty) * std::pow(state.stability, -m_w[9])
               * std::expm1(m_w[10] * (1.0 - retrievability)) * hard * easy);
}

double Fsrs::stabilityAfterLapse(const MemoryState &state, double retrievability) const
{
    return m_w[11] * std::pow(state.difficulty, -m_w[12]) * (std::pow(state.stability + 1.0, m_w[13]) - 1.0)
        * std::exp(m_w[14] * (1.0 - retrievability));
}

double Fsrs::stabilityOnSameDay(double stability, Grade grade) const
{
    const double factor = std::exp(m_w[17] * (gradeNumber(grade) - 3 + m_w[18])) * std::pow(stability, -m_w[19]);
    return stability * (grade == Grade::Again ? factor : std::max(factor, 1.0));
}

MemoryState Fsrs::initial(Grade grade) const
{
    return {withinStability(m_w[size_t(gradeNumber(grade) - 1)]), withinDifficulty(initialDifficulty(grade))};
}

MemoryState Fsrs::next(const MemoryState &state, Grade grade, double days) const
{
    const MemoryState from{withinStability(state.stability), withinDifficulty(state.difficulty)};
    const double recall = retrievability(days, from.stability);
    double stability = 0;
    if (days < 1)
        stability = stabilityOnSameDay(from.stability, grade);
    else if (grade == Grade::Again)
        stability = std::min(stabilityAfterLapse(from, recall), from.stability / std::exp(m_w[17] * m_w[18]));
    else
        stability = stabilityAfterRecall(from, recall, grade);
    return {withinStability(stability), nextDifficulty(from.difficulty, grade)};
}

MemoryState Fsrs::fromSm2(double ease, double interval, double retention) const
{
    const double stability = withinStability(interval * m_factor / (std::pow(retention, 1.0 / m_decay) - 1.0));
    const double growth = std::exp(m_w[8]) * std::pow(stability, -m_w[9]) * std::expm1((1.0 - retention) * m_w[10]);
    return {stability, withinDifficulty(11.0 - (ease - 1.0) / growth)};
}

} // namespace Baiwen
