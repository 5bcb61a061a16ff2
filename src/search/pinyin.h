// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Baiwen {

/// How Han characters are read in Mandarin, by ICU's transliteration, and by words where a character is read in several
/// ways (重复 "chongfu", 权重 "quanzhong").
namespace Pinyin {

/// One a character, in small letters without tone, ü as v. Empty for a character that is not Han or has no reading.
[[nodiscard]] QStringList syllables(QStringView text);

/// What is found by typing pinyin, for a search by prefix: for each Han character the syllables from
/// it on to the end of its run, and their initials (量化 "lianghua lh hua h"). As far as MaximumSyllables.
[[nodiscard]] QStringList searchTokens(QStringView text);

/// From which Han character on, and for how many, the text is read as typed: `start` and `length` in UTF-16 units;
/// length 0 when it is not.
struct Match
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Match &) const = default;
};
/// All places where `typed` (small ASCII letters) is the beginning of one of searchTokens(), without overlaps.
[[nodiscard]] QList<Match> matches(QStringView text, QStringView typed);

inline constexpr qsizetype MaximumSyllables = 12;

} // namespace Pinyin
} // namespace Baiwen
