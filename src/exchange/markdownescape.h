// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

/// Plain text as Markdown that shows the very same characters on one line: line breaks become spaces, whatever would be
/// markup is escaped.
[[nodiscard]] QString escapedMarkdown(QStringView text);

/// The same of several lines, each on a line of its own (hard breaks); empty lines separate paragraphs.
[[nodiscard]] QString escapedMarkdownLines(QStringView text);

} // namespace Baiwen
