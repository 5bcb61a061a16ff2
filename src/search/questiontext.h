// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

namespace Baiwen {

/// What can be found of a question: its texts without Markdown, by how much a word in them says about it.
struct QuestionText
{
    QString title;
    QStringList terms; ///< of the key points, with their other words
    QStringList tags; ///< the author's, and the titles of the topics it stands in
    QStringList body; ///< every other word of the entry, a part each

    bool operator==(const QuestionText &) const = default;
};

[[nodiscard]] QuestionText questionText(const Bank &bank, const Question &question);

/// Changes whenever questionText() would; far cheaper than that.
[[nodiscard]] QByteArray questionFingerprint(const Bank &bank, const Question &question);

} // namespace Baiwen
