// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/question.h"

#include <functional>

namespace Baiwen {

/// Where "question:id" leads; empty: nowhere, and the text of the link stays.
using QuestionLink = std::function<QString(const QString &id)>;

/// Markdown as safe HTML (markdownToHtml()) with links to questions put right.
[[nodiscard]] QString textHtml(const QString &markdown, const QuestionLink &link);
/// The same of one line, without a paragraph around it.
[[nodiscard]] QString lineHtml(const QString &markdown, const QuestionLink &link);

/// All that follows the title: preamble.
[[nodiscard]] QString promptHtml(const Question &question, const QuestionLink &link);
/// All that answers it: answer, hint, analysis, pitfalls, follow-ups and references, each under its label in
/// `language` ("zh", "en") but the answer. Empty when there is none.
[[nodiscard]] QString answerHtml(const Question &question, QStringView language, const QuestionLink &link);

} // namespace Baiwen
