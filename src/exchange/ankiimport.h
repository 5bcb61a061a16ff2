// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "base/result.h"
#include "exchange/mediafile.h"

namespace Baiwen {

class ZipArchive;

struct ImportedPackage
{
    BankDocument document; ///< ids may be missing, and answers are not taken apart yet
    QList<MediaFile> media; ///< the images that it shows
};

/// Whether an archive is a package or a collection of Anki's.
[[nodiscard]] bool isAnkiPackage(const ZipArchive &archive);

/// The notes of a package (.apkg, .colpkg) as questions: legacy ones (collection.anki2, collection.anki21) and those
/// packed with Zstandard (collection.anki21b). Decks become topics, cloze deletions gaps, HTML becomes Markdown, and
/// images are taken along under names in mediaFolder(bankId). Scheduling, sounds and what cannot be read are told, by
/// note where it is one note's.
[[nodiscard]] Result<ImportedPackage> documentFromAnki(const QString &path, const QString &bankId);

} // namespace Baiwen
