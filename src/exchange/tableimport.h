// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"
#include "exchange/documenttable.h"

#include <optional>

namespace Baiwen {

/// Where a part of a question stands in a table: the column's name in the first row, or its number from 1.
struct ColumnChoice
{
    QuestionColumn part = QuestionColumn::Title;
    QString column;

    bool operator==(const ColumnChoice &) const = default;
};

/// "title=1,answer=Back,tags=3". The error says what is not understood.
[[nodiscard]] Result<QList<ColumnChoice>> columnChoices(QStringView text);

struct TableOptions
{
    QString file; ///< the name that diagnostics carry; "tsv" at its end means tabs
    QList<ColumnChoice> columns; ///< empty: by the names in the first row, or else question and answer
    bool hasHeader = false; ///< the first row holds names, even if none of them is known
};

struct ImportedTable
{
    BankDocument document; ///< ids may be missing, and answers are not taken apart yet
    QStringList mapping; ///< "title: column 1 (Front)": how the table was understood, for a preview
};

/// A table of questions as spreadsheets and Anki write it, in any encoding that decodeText() knows. Columns are told by
/// `options`, Anki's headers or the first row; the separator likewise, or else by what stands most often in the first
/// line. What is odd in a row is a diagnostic with its line, and so is a column that is left out. Fails when there is
/// no table, or none of its columns can be the question.
[[nodiscard]] Result<ImportedTable> documentFromTable(const QByteArray &bytes, const TableOptions &options);

} // namespace Baiwen
