// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"
#include "search/searchmarks.h"

namespace Baiwen {

/// A package (.apkg) that every Anki imports, and Mnemosyne: a collection of schema 11 in a zip archive, a deck for
/// each topic, a note of two sides for each question, all of them new. The ids of notes, decks and the note type
/// follow from ours, so that importing again updates what is there. Images in `imageFolder`, that of the document, go
/// with them. `now` is when the notes were changed.
[[nodiscard]] Result<QByteArray> documentToAnkiPackage(const BankDocument &document, const MarksByQuestion &marks,
                                                       const QDateTime &now, const QString &imageFolder = {});

} // namespace Baiwen
