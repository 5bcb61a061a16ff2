// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Baiwen {

/// Stands inside a delimiter run that CommonMark would misread, and never reaches the reader's eye: a noncharacter,
/// which counts as a letter and cannot occur in text (U+FDD0, as UTF-8).
inline constexpr char EmphasisMark[] = "\xEF\xB7\x90";

/// CommonMark decides by the characters on both sides whether `**` opens or closes, and takes full-width punctuation
/// for a word's end: `**重点：**文字` stays unbolded. This puts EmphasisMark inside such runs of * and ~, where a
/// Chinese author obviously meant emphasis. `isLiteral` tells, byte for byte, what is code and not to be touched.
[[nodiscard]] QByteArray repairEmphasis(const QByteArray &utf8, const QByteArray &isLiteral);

} // namespace Baiwen
