// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fuzz.h"

#include <algorithm>
#include <cmath>

namespace Baiwen {

/// How far an interval is spread to either side.
static double fuzzRange(double interval)
{
    struct Part
    {
        double from;
        double to;
        double share;
    };
    constexpr Part parts[]{{2.5, 7, 0.15}, {7, 20, 0.10}, {20, HUGE_VAL, 0.05}};
    double range = 1.0;
    for (const Part &part : parts)
        range += part.share * std::max(0.0, std::min(interval, part.to) - part.from);
    return range;
}

int fuzzedInterval(double interval, double chance, int shortest, int longest)
{
    const int lowest = std::min(shortest, longest);
    const double held = std::clamp(interval, double(lowest), double(longest));
    const double range = held < 2.5 ? 0.0 : fuzzRange(held);
    const int from = std::clamp(int(std::lround(held - range)), lowest, longest);
    int to = std::clamp(int(std::lround(held + range)), lowest, longest);
    if (to == from && to > 2 && to < longest)
        ++to;
    return int(std::floor(from + chance * (to - from + 1)));
}

double fuzzChance(QStringView questionId, int reviews)
{
    // FNV-1a over the id and the number, stirred once more by the finaliser of SplitMix64; qHash() is seeded anew at
    // each start.
    quint64 hash = 0xcbf29ce484222325U;
    const auto add = [&hash](quint64 value) { hash = (hash ^ value) * 0x100000001b3U; };
    for (const QChar character : questionId)
        add(character.unicode());
    add(quint64(reviews));
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebU;
    hash ^= hash >> 31;
    return double(hash >> 11) * 0x1p-53;
}

} // namespace Baiwen
