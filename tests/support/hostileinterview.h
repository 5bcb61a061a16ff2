// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"

namespace Baiwen {

/// A finished interview of three questions whose every text is meant to break a document: markup of HTML and Markdown,
/// cell borders, line breaks.
[[nodiscard]] InterviewRecord hostileInterview();
[[nodiscard]] std::optional<QuestionInfo> hostileWords(const QString &id, const QString &language);

} // namespace Baiwen
