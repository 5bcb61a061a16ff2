// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"
#include "search/searchmarks.h"

namespace Baiwen {

enum class BankFormat { Markdown, Html, Csv, AnkiText, AnkiPackage, Json };

/// "md", "html", "csv", "tsv", "apkg", "json": the word on the command line and the ending of the file.
[[nodiscard]] QString bankFormatName(BankFormat format);
[[nodiscard]] std::optional<BankFormat> bankFormatFromName(QStringView name);

struct BankExportOptions
{
    bool withAnswers = true; ///< false: a question sheet
    MarksByQuestion marks; ///< whose notes, tags and bookmarks are written too
    QString imageFolder; ///< that of the document, whose images a page and a package carry; empty: none
    QDateTime now; ///< when the notes of a package were changed
};

/// The bytes of a file. Markdown and JSON without marks are read back equal.
[[nodiscard]] Result<QByteArray> exportBank(const BankDocument &document, BankFormat format,
                                            const BankExportOptions &options = {});

} // namespace Baiwen
