// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Baiwen {

/// What an image's address becomes in Markdown; empty: its alternative text is left.
using ImageTarget = std::function<QString(const QString &source)>;

/// HTML, however malformed, as blocks of Markdown: paragraphs, headings, lists, quotations, code, tables. Scripts,
/// styles and whatever else is not read vanish, nothing is fetched, and text that looks like markup is escaped. Links
/// stay when they lead to http, https or mailto. Formulas as Anki has them ("\(x\)", "[$]x[/$]") become "$x$".
[[nodiscard]] QStringList htmlToBlocks(const QString &html, const ImageTarget &image = {});

/// The blocks with empty lines between.
[[nodiscard]] QString htmlToMarkdown(const QString &html, const ImageTarget &image = {});

} // namespace Baiwen
