// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Baiwen {

/// Names of the user's tags: levels parted by '/', as in "systems/serving". Case and the width of Latin letters tell no
/// two tags apart; each keeps the spelling it was first given.
namespace Tag {

inline constexpr int MaximumLength = 100; ///< UTF-16 units

/// The form a tag is kept in: composed (NFC), trimmed at each level, without empty levels, without a leading '#'.
/// Full-width '／' parts levels too. Empty when nothing is left or it is too long.
[[nodiscard]] QString normalised(QStringView typed);
/// Equal for names that are one tag.
[[nodiscard]] QString folded(const QString &tag);
/// Whether `tag` is `ancestor` or stands below it.
[[nodiscard]] bool isWithin(const QString &tag, const QString &ancestor);

} // namespace Tag
} // namespace Baiwen
