// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/answerparts.h"
#include "bank/blockscanner.h"

namespace Baiwen {

/// The blocks without tables of contents, which are lists of links to headings of the same file: they say nothing that
/// the headings do not. Their own headings go with them, and each is remarked.
[[nodiscard]] QList<Block> withoutContents(const SourceText &source, const QList<Block> &blocks,
                                           const Remark &remark = {});

} // namespace Baiwen
