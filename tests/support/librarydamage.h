// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/librarydump.h"

#include <QMetaType>
#include <QRandomGenerator>

namespace Baiwen {

/// How a library file is damaged.
enum class Harm {
    Flip, ///< one byte becomes another
    Cut, ///< anywhere, or where a page ends
};

[[nodiscard]] LibraryBytes damaged(LibraryBytes bytes, Harm harm, QRandomGenerator &random);

/// Pages are counted from 1.
void zeroPages(QByteArray &bytes, qsizetype first, qsizetype count);

/// Rows of a dump beside those that should be there.
struct Comparison
{
    qsizetype same = 0;
    qsizetype altered = 0; ///< one value differs from some row that should be there and is not
    qsizetype invented = 0; ///< more than one differs from each of them
    qsizetype missing = 0; ///< neither there nor altered
};
[[nodiscard]] Comparison compare(const LibraryDump &found, const LibraryDump &expected);

} // namespace Baiwen

Q_DECLARE_METATYPE(Baiwen::Harm)
