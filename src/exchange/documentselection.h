// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "search/searchmarks.h"

#include <QSet>

namespace Baiwen {

/// A bank as one document, which can be written.
[[nodiscard]] BankDocument documentOf(const Bank &bank);

/// The questions of these ids, in their order, under the topics they stand in. Introductions belong to the whole and
/// are left out.
[[nodiscard]] BankDocument selected(const BankDocument &document, const QSet<QString> &questionIds);

/// A question sheet: what is asked, without anything that answers it.
[[nodiscard]] BankDocument withoutAnswers(BankDocument document);

/// The tag of a question that has a bookmark: Anki's own word for it.
inline const QString BookmarkTag = QStringLiteral("marked");
/// The author's tags, the user's after them, and BookmarkTag. What would end a list of tags in a document is a space.
[[nodiscard]] QStringList tagsOf(const Question &question, const QuestionMarks &marks);

/// "笔记", "Note": what stands over a note, as sectionLabel() of the sections.
[[nodiscard]] QString noteLabel(QStringView language);

/// With the user's tags among the author's, and each note as a quotation after the analysis.
[[nodiscard]] BankDocument withMarks(BankDocument document, const MarksByQuestion &marks);

} // namespace Baiwen
