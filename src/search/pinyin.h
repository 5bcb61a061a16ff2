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

/// What the index holds of a text, tokens parted by spaces; nothing but Han counts, and each run stands for itself.
struct IndexText
{
    QString syllables; ///< 量化 is "liang hua"
    QString initials; ///< by twos that overlap, which are rarer than single letters: 量化感知 is "lh hg gz"

    bool operator==(const IndexText &) const = default;
};
/// Between runs, and between texts that are joined; no query holds it.
inline const QString Separator = QStringLiteral(" \ue000 ");
[[nodiscard]] IndexText indexText(QStringView text);

/// The ways to read typed letters as syllables: "xian" is "xian" or "xi an". Where there is none, the last syllable may
/// be only begun, and a single letter of it is left off. At most MaximumReadings, the longest syllables first.
[[nodiscard]] QList<QStringList> readings(QStringView typed);
inline constexpr qsizetype MaximumReadings = 6;
/// As IndexText::initials has them; empty when the letters cannot all be initials, or are fewer than two.
[[nodiscard]] QString initialPairs(QStringView typed);

/// A piece of a text: `start` and `length` in UTF-16 units.
struct Match
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Match &) const = default;
};
/// Where the text is read as typed, in full or by initials, without overlaps.
[[nodiscard]] QList<Match> matches(QStringView text, QStringView typed);

} // namespace Pinyin
} // namespace Baiwen
