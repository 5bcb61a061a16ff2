// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Baiwen {

/// One searchable unit of a text: a word of letters and digits, or a single Han character or kana, so that a run of
/// these is searched as a phrase and needs no dictionary.
struct SearchToken
{
    QString text; ///< as compared: compatibility forms resolved (NFKD), case folded, accents left out
    qsizetype start = 0; ///< UTF-16 units in the text it is from
    qsizetype length = 0;
    bool isIdeograph = false; ///< Han or kana

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const SearchToken &) const = default;
};

/// Everything that is no letter, digit or mark separates tokens and is otherwise ignored; so are lone surrogates.
[[nodiscard]] QList<SearchToken> searchTokens(QStringView text);

/// The texts of the tokens parted by spaces: what the index holds of a text.
[[nodiscard]] QString tokenText(QStringView text);

[[nodiscard]] bool isHan(char32_t c);

} // namespace Baiwen
