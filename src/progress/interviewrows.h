// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"
#include "sqlite/database.h"

namespace Baiwen {

/// Whole interviews to and from their tables.
namespace InterviewRows {

/// Replaces what is kept of the interview. The title of a known one is left alone: the user may have changed it since.
/// To be called inside a transaction.
[[nodiscard]] Result<void> write(Database &database, const InterviewRecord &record);

/// Nothing when there is no such interview.
[[nodiscard]] Result<std::optional<InterviewRecord>> read(Database &database, const QString &id);

} // namespace InterviewRows

} // namespace Baiwen
