// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

namespace Baiwen {

/// A running interview whose every field differs from its default and from its neighbours.
[[nodiscard]] InterviewRecord
sampleInterview(const QString &id = QStringLiteral("5d0c2c36-3f7e-4f0c-9d1c-6f3f7f0e8a11"));

/// One assessed answer to one question, for the history: full or no credit for its one vital point.
[[nodiscard]] InterviewRecord shortInterview(const QString &id, const QString &questionId, const QDateTime &at,
                                             bool right);

} // namespace Baiwen
