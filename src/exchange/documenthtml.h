// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "search/searchmarks.h"

namespace Baiwen {

/// One page that reads well in a browser and prints: a table of contents, topics, questions with their answers, style
/// inside. It loads nothing and runs nothing, whatever a document's author has written. The notes and tags of `marks`
/// stand below the questions. Images in `imageFolder`, that of the document, are within the page.
[[nodiscard]] QString documentToHtml(const BankDocument &document, const MarksByQuestion &marks = {},
                                     const QString &imageFolder = {});

} // namespace Baiwen
