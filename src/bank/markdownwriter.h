// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"

namespace Baiwen {

/// The document in the dialect that readBank() reads. Reading it back gives an equal document (lines and diagnostics
/// aside).
[[nodiscard]] QString writeBank(const BankDocument &document);

/// One question as a section of such a document, headed at `headingLevel`: what "copy as Markdown" copies.
[[nodiscard]] QString writeQuestion(const Question &question, int headingLevel = 3, const QString &language = {});

} // namespace Baiwen
