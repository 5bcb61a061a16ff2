// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baiwen {

/// What would end a block of HTML that no blank line ends, such as "-->" and "</pre>", where it is missing.
[[nodiscard]] QString missingHtmlClosing(QStringView html);

/// A piece of HTML with blanks for its comments, scripts and <pre>: what stands in them only looks like tags.
[[nodiscard]] QString withTagsOnly(QStringView html);

/// The content of the first <summary> in a piece of HTML, without tags, entities resolved; empty when there is none.
[[nodiscard]] QString summaryText(QStringView html);
/// What else stands in a piece of HTML with a <summary>, <details> aside.
[[nodiscard]] QString textBesideSummary(QStringView html);

} // namespace Baiwen
