// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documentinput.h"

#include "bank/markdownreader.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Baiwen {

QString displayName(const QString &name)
{
    return name == StandardInputName ? u"<stdin>"_s : name;
}

Result<BankDocument> readDocument(const QString &name, QIODevice &input)
{
    if (name != StandardInputName)
        return readBankFile(name);

    QByteArray bytes;
    // Up to one chunk more than is allowed: the reader sees that it is too much, and an endless stream ends.
    for (QByteArray chunk(1 << 16, Qt::Uninitialized); bytes.size() <= MaximumDocumentBytes;) {
        const qint64 count = input.read(chunk.data(), chunk.size());
        if (count < 0)
            return failure(input.errorString());
        if (count == 0)
            break;
        bytes.append(chunk.constData(), count);
    }
    ReadOptions options;
    options.file = displayName(name);
    return readBank(bytes, options);
}

Diagnostic unreadable(const QString &name, const Error &error)
{
    return {displayName(name), 0, Diagnostic::Level::Error, error.message};
}

void DiagnosticCounts::add(const Diagnostic &diagnostic)
{
    switch (diagnostic.level) {
    case Diagnostic::Level::Note:
        ++notes;
        break;
    case Diagnostic::Level::Warning:
        ++warnings;
        break;
    case Diagnostic::Level::Error:
        ++errors;
        break;
    }
}

void DiagnosticCounts::add(const QList<Diagnostic> &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics)
        add(diagnostic);
}

} // namespace Baiwen
