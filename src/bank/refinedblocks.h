// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/blockscanner.h"

namespace Baiwen {

/// Cuts paragraphs before lines that open a section ("**答案：** …" and "**解析：** …" without a blank line between),
/// and HTML before each <details>; tells text over a break from headings.
[[nodiscard]] QList<Block> refinedBlocks(const SourceText &source, const QList<Block> &blocks);

/// Takes one level of "> " off a block quote's lines.
[[nodiscard]] QString unquoted(QStringView quote);

} // namespace Baiwen
