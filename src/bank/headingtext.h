// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/blockscanner.h"

namespace Baiwen {

/// The heading's text without its marks; comments on the line are moved to `comment`.
[[nodiscard]] QString headingText(const SourceText &source, const Block &heading, QString *comment = nullptr);

/// Takes the comments out of a title and joins their insides in `comment`, where there is one.
[[nodiscard]] QString withoutComments(const QString &title, QString *comment = nullptr);

} // namespace Baiwen
