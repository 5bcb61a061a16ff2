// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "exchange/mediafile.h"
#include "exchange/tableimport.h"

namespace Baiwen {

enum class ImportFormat { Markdown, Table, Json, AnkiPackage, MarkdownZip, MarkdownFolder };

struct ImportOptions
{
    QList<ColumnChoice> columns; ///< of tables
    bool hasHeader = false; ///< of tables
};

/// By what the file is and, where that does not tell, by its ending; a text is a table when `options` speak of columns.
/// Markdown when there is no other sign.
[[nodiscard]] ImportFormat importFormatOf(const QString &path, const ImportOptions &options = {});

struct ImportedBank
{
    BankCandidate candidate; ///< as BankLibrary::keep() takes it; its text is in our dialect
    QList<MediaFile> media; ///< for keepMedia()
    QStringList mapping; ///< how the columns of a table were understood
};

/// Reads what is no single Markdown file (that is BankLibrary's). Everything is read into memory: nothing is written
/// anywhere, fetched or run. Oddities are diagnostics of the candidate's document with file and line or entry; the
/// error says why nothing could be read.
[[nodiscard]] Result<ImportedBank> importBank(const QString &path, const QString &banksFolder,
                                              const ImportOptions &options = {});

/// What a document becomes when it is written and read as the bank of this file.
[[nodiscard]] Result<BankCandidate> candidateOf(const BankDocument &document, const QString &path,
                                                const QString &banksFolder);

} // namespace Baiwen
