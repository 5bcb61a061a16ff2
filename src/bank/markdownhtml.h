// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

/// Markdown as HTML that is safe to show: raw HTML comes out as text, comments vanish, and `**重点：**文字` is bold
/// (CommonMark's flanking rule would leave the stars). GitHub tables, strike-through, task lists; formulas are left as
/// they are written.
[[nodiscard]] QString markdownToHtml(QStringView markdown);

/// The text of a piece of Markdown without its markup, entities resolved, blocks separated by line feeds.
[[nodiscard]] QString markdownToPlainText(QStringView markdown);

} // namespace Baiwen
