// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Baiwen {

/// How well typed words fit a name, both as foldedForMatching() gives them: each word's letters must stand there in
/// order. From 0, the larger the better: letters side by side and at the beginnings of words count most, and a short
/// name fits better than a long one. Nothing when a word does not fit. Latin letters that do not fit may be pinyin of
/// the name.
[[nodiscard]] std::optional<int> fuzzyScore(const QStringList &words, QStringView name);

} // namespace Baiwen
