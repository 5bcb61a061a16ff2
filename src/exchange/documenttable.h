// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "search/searchmarks.h"

#include <optional>

namespace Baiwen {

/// The columns of a table of questions. Texts are Markdown, lists of texts a Markdown list, lists of words parted by
/// commas, and a topic the titles from the top level down with "::" between, as Anki names decks.
enum class QuestionColumn {
    Id,
    Topic,
    Title,
    Ordinal,
    Level,
    Kind,
    Minutes,
    Tags,
    Collection,
    Prerequisites,
    AsOf,
    ReviewBy,
    Preamble,
    Answer,
    Hint,
    Analysis,
    Pitfalls,
    FollowUps,
    References,
    Note, ///< the user's, only written
};

inline const QString TopicSeparator = QStringLiteral("::");

/// "id", "follow-ups": the word in the first row and on the command line, and back; case does not count.
[[nodiscard]] QString columnName(QuestionColumn column);
[[nodiscard]] std::optional<QuestionColumn> columnFromName(QStringView name);
/// Every column, in the order they are written.
[[nodiscard]] QList<QuestionColumn> questionColumns();

/// A table of questions for spreadsheets: a mark of UTF-8 at its beginning, by which Excel knows it, a row of names,
/// nothing that would be calculated (cellOfText()). The note is a column only when `marks` are given.
[[nodiscard]] QByteArray documentToCsv(const BankDocument &document, const MarksByQuestion &marks = {});

/// What Anki imports as text, a line a card: tabs between id, front, back, deck and tags, in HTML, with Anki's headers.
[[nodiscard]] QByteArray documentToAnkiText(const BankDocument &document, const MarksByQuestion &marks = {});

} // namespace Baiwen
