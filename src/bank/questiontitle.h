// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Baiwen {

/// A heading split into the number it begins with and the rest.
struct NumberedHeading
{
    QString ordinal; ///< "12.", "Q3:", "第3题"; may be empty
    QString title;
};

[[nodiscard]] NumberedHeading splitTitle(QStringView heading);

/// Whether a heading has an ordinal or ends in a question mark; the second counts for more.
enum class QuestionLikeness { None, Ordinal, Asked };
[[nodiscard]] QuestionLikeness questionLikeness(QStringView heading);

/// The question of a paragraph that is wholly in bold and ends in a question mark, or begins with "Q:".
[[nodiscard]] std::optional<QString> questionOfParagraph(QStringView paragraph);

/// "Summary", "参考资料", "目录": headings that stand at the questions' level and ask nothing.
[[nodiscard]] bool isAncillaryTitle(QStringView heading);

[[nodiscard]] QStringView withoutLeadingEmoji(QStringView text);
[[nodiscard]] QStringView withoutTrailingEmoji(QStringView text);
/// "**title**" without the stars.
[[nodiscard]] QStringView withoutBold(QStringView text);

} // namespace Baiwen
