// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/sourcetext.h"

#include <QByteArray>

#include <vector>

namespace Baiwen {

/// A document with everything taken out of its lines that does not decide about blocks: each line keeps its
/// indentation, its container marks and one letter for its text. What md4c makes of the skeleton's blocks it makes of
/// the document's, in linear time whatever inline marks the text holds, and each line's place is known.
struct MarkdownSkeleton
{
    QByteArray bytes;
    std::vector<quint32> lineStarts; ///< and one past the end
    int overNestedLine = -1; ///< the first line with more than MaximumNesting container marks; the rest of them is text

    [[nodiscard]] QByteArrayView line(int line) const;
    [[nodiscard]] int lineOf(qsizetype offset) const;

    /// The letter that stands for a thematic break, made a heading: headings have a place in the skeleton, breaks have
    /// none.
    static constexpr char BreakLetter = 'r';
};

[[nodiscard]] MarkdownSkeleton markdownSkeleton(const SourceText &source, int firstLine = 0);

/// Whether md4c and Qt's HTML reader take this text in their stride.
[[nodiscard]] bool isSafeToRender(QStringView markdown);

} // namespace Baiwen
