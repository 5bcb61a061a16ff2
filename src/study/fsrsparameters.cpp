// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsparameters.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr FsrsParameters::Values Defaults{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                          0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                          1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

constexpr std::array<FsrsParameters::Bounds, FsrsParameters::Count> AllBounds{
    {{0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0, 0.8},      {0.1, 0.8}}};

/// Of w19 where same-day reviews are part of the model.
constexpr double LowestShortTermPower = 0.01;

/// FSRS-5 forgot along a fixed curve, (1 + 19/81 t/S)^-0.5, and let same-day reviews work at full strength.
constexpr double Fsrs5Decay = 0.5;

QList<double> migratedFrom19(QList<double> values)
{
    return values << 0.0 << Fsrs5Decay;
}

QList<double> migratedFrom17(QList<double> values)
{
    const double slope = values.at(5);
    values[4] = slope * 2.0 + values.at(4);
    values[5] = std::log(slope * 3.0 + 1.0) / 3.0;
    values[6] = values.at(6) + 0.5;
    return values << 0.0 << 0.0 << 0.0 << Fsrs5Decay;
}

} // namespace

FsrsParameters::FsrsParameters()
    : m_values(Defaults)
{ }

FsrsParameters::Bounds FsrsParameters::bounds(size_t index)
{
    return AllBounds[index];
}

Result<FsrsParameters> FsrsParameters::fromList(const QList<double> &values)
{
    QList<double> all = values;
    if (values.size() == 19)
        all = migratedFrom19(values);
    else if (values.size() == 17)
        all = migratedFrom17(values);
    if (all.size() != qsizetype(Count))
        return failure(tr("FSRS has 21 parameters (or 19 or 17 of an older version), not %1").arg(values.size()));

    Values result;
    for (size_t i = 0; i < Count; ++i) {
        const double value = all.at(qsizetype(i));
        const auto [lowest, highest] = bounds(i);
        if (!(value >= lowest && value <= highest)) // NaN, too
            return failure(
                tr("parameter %1 is %2; it lies within %3 and %4").arg(i + 1).arg(value).arg(lowest).arg(highest));
        result[i] = value;
    }
    return FsrsParameters(result);
}

Result<FsrsParameters> FsrsParameters::fromText(QStringView text)
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    QList<double> values;
    for (const QStringView word : text.split(separator, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        values.append(word.toDouble(&isNumber));
        if (!isNumber)
            return failure(tr("“%1” is no number").arg(word));
    }
    return fromList(values);
}

FsrsParameters FsrsParameters::clipped(int relearningSteps, bool hasShortTerm) const
{
    Values result = m_values;
    for (size_t i = 0; i < Count; ++i)
        result[i] = std::clamp(result[i], bounds(i).lowest, bounds(i).highest);
    if (hasShortTerm)
        result[19] = std::max(result[19], LowestShortTermPower);
    if (relearningSteps > 1) {
        const double drop = std::log(result[11]) + std::log(std::exp2(result[13]) - 1.0) + result[14] * 0.3;
        const double highest = std::min(2.0, std::sqrt(std::max(0.01, -drop / relearningSteps)));
        result[17] = std::min(result[17], highest);
        result[18] = std::min(result[18], highest);
    }
    return FsrsParameters(result);
}

} // namespace Baiwen
