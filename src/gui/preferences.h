// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "base/settings.h"
#include "gui/theme/theme.h"

namespace Baiwen {

/// Everything the user can choose, each declared once.
namespace Preferences {
Q_NAMESPACE

enum class InterfaceLanguage { System, Chinese, English };
Q_ENUM_NS(InterfaceLanguage)

/// The language questions are shown in; as the interface until chosen.
enum class ContentLanguage { Interface, Chinese, English };
Q_ENUM_NS(ContentLanguage)

inline constexpr Setting<Theme::Mode> ThemeMode{"appearance/theme", Theme::Mode::System};
inline constexpr Setting<int> Zoom{"appearance/zoom", 100};
inline constexpr Setting<InterfaceLanguage> Interface{"language/interface", InterfaceLanguage::System};
inline constexpr Setting<ContentLanguage> Content{"language/content", ContentLanguage::Interface};
/// Off: an answer is shown as soon as its question is chosen.
inline constexpr Setting<bool> HideAnswers{"browse/hideAnswers", true};

[[nodiscard]] Language interfaceLanguage(const Settings &settings);
[[nodiscard]] Language contentLanguage(const Settings &settings);
} // namespace Preferences

} // namespace Baiwen
