// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "search/searchmarks.h"

namespace Baiwen {

/// A question as Anki has it: two sides in HTML on one line each, so that it can stand in a line of text.
struct AnkiCard
{
    QString id; ///< Anki's guid: importing again updates the same note
    QString front;
    QString plainFront; ///< its text, by which Anki sorts and finds duplicates
    QString back;
    QString deck; ///< title of the bank and its topics, "::" between
    QStringList tags; ///< without spaces

    bool operator==(const AnkiCard &) const = default;
};

/// The id of a question that came from Anki: the guid itself where it may be one (it is one that we have written), else
/// one derived from it.
[[nodiscard]] QString questionIdOfGuid(const QString &guid);

[[nodiscard]] QList<AnkiCard> ankiCards(const BankDocument &document, const MarksByQuestion &marks = {});

} // namespace Baiwen
