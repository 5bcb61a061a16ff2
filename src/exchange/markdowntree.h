// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"

namespace Baiwen {

inline constexpr int MaximumTreeFiles = 5'000;
inline constexpr int MaximumTreeDepth = 20;
inline constexpr qint64 MaximumTreeBytes = 256LL << 20;

/// All Markdown files of a folder and those below it as one document: a topic for each folder, the files in the order
/// of their names. Derived ids are made from `bankId`. Symbolic links are not followed, hidden folders not entered;
/// these, files without a question and whatever cannot be read are told. Fails when nothing can be read, or beyond the
/// limits.
[[nodiscard]] Result<BankDocument> documentFromFolder(const QString &path, const QString &bankId);

/// The same of a zip archive, such as one of a repository: a folder that everything is in does not count. Entries that
/// lead out of the archive are left out and told.
[[nodiscard]] Result<BankDocument> documentFromZip(const QString &path, const QString &bankId);

} // namespace Baiwen
