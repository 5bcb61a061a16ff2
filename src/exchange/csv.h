// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reporttables.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Baiwen {

struct CsvRow
{
    QStringList cells;
    int line = 0; ///< from 1, where it begins; a row may go on over several

    bool operator==(const CsvRow &) const = default;
};

inline constexpr int MaximumCsvRows = 1'000'000;
inline constexpr int MaximumCsvColumns = 1'000;

/// The rows of a table in UTF-8 (RFC 4180, and what spreadsheets make of it), empty lines left out; of a first
/// line's number `firstLine`. Fails on a quotation that is never closed, naming the line in which it begins, and on a
/// table beyond the limits.
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &table, char separator, int firstLine = 1);

/// One row, each cell in quotation marks, with CR LF (RFC 4180).
[[nodiscard]] QByteArray csvRow(const QStringList &cells, char separator = ',');

/// A table as comma-separated values: UTF-8 with a byte order mark, without which spreadsheets take it for another
/// encoding. Only what must be is in quotation marks, so that numbers stay numbers; what is none is cellOfText().
[[nodiscard]] QByteArray toCsv(const TextTable &table);

/// A cell that a spreadsheet would calculate ("=cmd|…", "+1", "-1", "@SUM") with an apostrophe before it, by which it
/// is text (OWASP, "CSV Injection"). textOfCell() takes it off again.
[[nodiscard]] QString cellOfText(const QString &text);
[[nodiscard]] QString textOfCell(const QString &cell);

} // namespace Baiwen
