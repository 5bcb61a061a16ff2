// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/htmlmarkdown.h"

namespace Baiwen {

/// The front of a card, or the cell of a table that asks: a title of one line, and what else stands there.
struct FrontSide
{
    QString title;
    QString rest; ///< Markdown

    bool operator==(const FrontSide &) const = default;
};

[[nodiscard]] FrontSide frontOfMarkdown(const QString &markdown);
[[nodiscard]] FrontSide frontOfHtml(const QString &html, const ImageTarget &image = {});

} // namespace Baiwen
