// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

/// Text as it is compared: NFKC (full width becomes half width), case and accents folded, white space runs as one
/// space, trimmed.
[[nodiscard]] QString foldedForMatching(QStringView text);

} // namespace Baiwen
