// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"

class QIODevice;

namespace Baiwen {

/// The name that stands for standard input on the command line.
inline const QString StandardInputName = QStringLiteral("-");

/// Reads the bank document of that name, or the one that comes in on `input` when the name is "-"; its diagnostics then
/// carry the name "<stdin>".
[[nodiscard]] Result<BankDocument> readDocument(const QString &name, QIODevice &input);

/// What diagnostics call the document of that name.
[[nodiscard]] QString displayName(const QString &name);

/// A file that could not be read, told in the same form as what is wrong inside one.
[[nodiscard]] Diagnostic unreadable(const QString &name, const Error &error);

/// Diagnostics by level.
struct DiagnosticCounts
{
    int errors = 0;
    int warnings = 0;
    int notes = 0;

    void add(const Diagnostic &diagnostic);
    void add(const QList<Diagnostic> &diagnostics);
};

} // namespace Baiwen
