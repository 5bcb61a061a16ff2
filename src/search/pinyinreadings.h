// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Baiwen::Pinyin {

/// Readings that differ from the one ICU gives a character, by word: 重复 → "chong", "fu". Those that the banks'
/// titles and terms need; a word of one character replaces ICU's own choice.
[[nodiscard]] const QHash<QString, QStringList> &wordReadings();
/// Whether a word of wordReadings() begins with this character.
[[nodiscard]] bool beginsWord(QChar c);
/// Characters of the longest word in wordReadings().
inline constexpr qsizetype LongestWord = 3;

} // namespace Baiwen::Pinyin
