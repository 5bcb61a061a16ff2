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
    QString back;
    QString deck; ///< title of the bank and its topics, "::" between
    QStringList tags; ///< without spaces

    bool operator==(const AnkiCard &) const = default;
};

[[nodiscard]] QList<AnkiCard> ankiCards(const BankDocument &document, const MarksByQuestion &marks = {});

} // namespace Baiwen
