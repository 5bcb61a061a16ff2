// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Baiwen {

/// The lines "#key:value" at the beginning of a text file for Anki (its manual, "Importing", "File Headers"). Columns
/// count from 1; 0: none.
struct AnkiTextHeader
{
    int lines = 0; ///< that it takes; 0: there is none
    qsizetype bytes = 0; ///< that it takes
    std::optional<char> separator;
    bool isHtml = false;
    QStringList columns; ///< names, when they are given
    int idColumn = 0;
    int deckColumn = 0;
    int tagsColumn = 0;
    int noteTypeColumn = 0;
    QString deck; ///< of all notes
    QStringList tags; ///< of all notes

    bool operator==(const AnkiTextHeader &) const = default;
};

/// Of a text in UTF-8.
[[nodiscard]] AnkiTextHeader ankiTextHeader(const QByteArray &text);

} // namespace Baiwen
