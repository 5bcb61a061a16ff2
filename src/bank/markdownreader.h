// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace Baiwen {

struct ReadOptions
{
    QString file; ///< the name that diagnostics carry
    QString bankId; ///< what derived ids are made from; empty: bankIdOfFile(file)
    QuestionRule rule = QuestionRule::Automatic;
    std::stop_token stop; ///< asked every few hundred blocks
    std::function<void(int percent)> progress; ///< called from the reading thread, each percent at most once
};

/// Reads a document in the dialect of resources/bank (see ARCHITECTURE, "Bank documents") and any other Markdown list
/// of questions. Never fails on content: a faulty entry becomes a diagnostic and the rest is read; every word of the
/// input ends in a topic, a question or a diagnostic. The error case is a whole file that is no text, is too large, or
/// was cancelled.
[[nodiscard]] Result<BankDocument> readBank(const QByteArray &bytes, const ReadOptions &options);

/// The bytes of a file that may be a document: the error says why it cannot be opened, or that it is too large.
[[nodiscard]] Result<QByteArray> readDocumentBytes(const QString &path);

/// Opens and reads; the error says why a file cannot be opened. `options.file` defaults to the path.
[[nodiscard]] Result<BankDocument> readBankFile(const QString &path, ReadOptions options = {});

inline constexpr qint64 MaximumDocumentBytes = 64LL << 20;
inline constexpr int MaximumNesting = 100;
/// Of topics and questions in one document, and of blocks: ten times what a document of 100,000 questions has. They
/// bound the memory that 64 MiB of headings can ask for.
inline constexpr int MaximumEntries = 1'000'000;
inline constexpr int MaximumBlocks = 4'000'000;

} // namespace Baiwen
