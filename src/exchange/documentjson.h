// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"
#include "search/searchmarks.h"

namespace Baiwen {

/// All that a document holds, as one JSON object whose names are fixed: {"format": "baiwen-bank", "version": 1, "id",
/// "title", "language", "introduction", "points", "topics": […], "questions": […]}. Topics and questions name their
/// topic by its id. Of `marks` a question has "note", "userTags" and "bookmarked".
[[nodiscard]] QByteArray documentToJson(const BankDocument &document, const MarksByQuestion &marks = {});

/// Reads it back equal, lines and diagnostics aside; marks are left out. A faulty entry becomes a diagnostic that names
/// it by its place, and the rest is read. Fails on what is no such object, naming the line.
[[nodiscard]] Result<BankDocument> documentFromJson(const QByteArray &json, const QString &file);

} // namespace Baiwen
