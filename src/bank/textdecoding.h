// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Baiwen {

struct DecodedText
{
    QString text; ///< no byte order mark, line ends normalised to LF
    QString encoding; ///< "UTF-8", "UTF-16LE", "GB18030" …
    bool isCertain = true; ///< false: guessed from statistics
    int replacements = 0; ///< undecodable places, each now U+FFFD
    int firstReplacementLine = 0; ///< from 1; 0 when there is none
};

/// Finds out how a text file is encoded. UTF-8 first, byte order marks, UTF-16 without a mark, then ICU's detector for
/// GB18030 (GBK) and Big5. An error for bytes that are no text (NUL bytes and the like).
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace Baiwen
