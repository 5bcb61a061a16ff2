// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/fuzzymatch.h"

#include "search/pinyin.h"

#include <algorithm>

namespace Baiwen {

namespace {

constexpr int Whole = 60; // the word stands there as it is
constexpr int AtStart = 30; // at the beginning of the name
constexpr int AtWord = 15; // at the beginning of a word of it
constexpr int SideBySide = 5;
constexpr int GapPenalty = 2; // for each letter between, up to
constexpr int LongestGap = 20;
constexpr int LongestPenalty = 20;

bool beginsWord(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber() || name[at - 1].unicode() >= 0x2e80;
}

int placeScore(QStringView name, qsizetype at)
{
    return at == 0 ? AtStart : beginsWord(name, at) ? AtWord : 0;
}

std::optional<int> wholeScore(QStringView word, QStringView name)
{
    std::optional<int> best;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
        best = std::max(best.value_or(0), Whole + placeScore(name, at));
    return best;
}

/// Greedy from each place where the first letter stands: names are short.
std::optional<int> scatteredScore(QStringView word, QStringView name)
{
    std::optional<int> best;
    for (qsizetype first = name.indexOf(word.front()); first >= 0; first = name.indexOf(word.front(), first + 1)) {
        int score = placeScore(name, first);
        qsizetype at = first;
        bool fits = true;
        for (qsizetype i = 1; i < word.size() && fits; ++i) {
            const qsizetype next = name.indexOf(word[i], at + 1);
            fits = next >= 0;
            if (fits && (next == at + 1 || beginsWord(name, next)))
                score += SideBySide;
            else if (fits)
                score -= GapPenalty * static_cast<int>(std::min<qsizetype>(next - at - 1, LongestGap));
            at = next;
        }
        if (fits)
            best = std::max(best.value_or(-1000), score);
    }
    // A few letters strewn over a sentence are no hit.
    return best && *best > 0 ? best : std::nullopt;
}

std::optional<int> pinyinScore(QStringView word, QStringView name)
{
    const bool isLatin = std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!isLatin || word.size() < 2)
        return std::nullopt;
    const auto matches = Pinyin::matches(name, word);
    return matches.isEmpty() ? std::nullopt : std::optional(Whole / 2 + placeScore(name, matches.first().start));
}

} // namespace

std::optional<int> fuzzyScore(const QStringList &words, QStringView name)
{
    int total = 0;
    for (const QString &word : words) {
        auto score = wholeScore(word, name);
        if (!score)
            score = pinyinScore(word, name);
        if (!score)
            score = scatteredScore(word, name);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return std::max(0, total + LongestPenalty - static_cast<int>(std::min<qsizetype>(LongestPenalty, name.size() / 4)));
}

} // namespace Baiwen
