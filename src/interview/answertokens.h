// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Baiwen {

/// One Han character, or one word or number in other scripts.
struct AnswerToken
{
    QString text; ///< width, case and accents folded; words without their inflection
    qsizetype start = 0; ///< in the text as written, in UTF-16 units
    qsizetype end = 0;
    bool isHan = false;
    int clause = 0; ///< from 0; clauses end at punctuation, and at a space between Han characters

    bool operator==(const AnswerToken &other) const { return text == other.text; }
};

/// "caches", "cached" and "caching" are one word, and so are "1,024" and "１０２４"; "56GB" is a number and a word.
[[nodiscard]] QList<AnswerToken> answerTokens(QStringView text);

/// A word that any answer has: it tells nothing.
[[nodiscard]] bool isCommon(const AnswerToken &token);

/// Whether a clause denies what it names: "不需要 X", "there is no X". "是不是 X" and "not only X" deny nothing.
[[nodiscard]] bool isDenial(const QList<AnswerToken> &clause);

} // namespace Baiwen
