// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

namespace Baiwen {

/// The language of questions when none is named: that of the interface by the locale, not that of numbers and dates.
[[nodiscard]] Language localeLanguage();

} // namespace Baiwen
