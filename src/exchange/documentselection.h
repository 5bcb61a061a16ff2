// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "search/searchmarks.h"

#include <QSet>

namespace Baiwen {

/// With each topic after its parent and the parent's earlier topics, and each question after its topic, as a written
/// document has them; otherwise in the order they stand. A document that was read is so already.
[[nodiscard]] BankDocument arranged(BankDocument document);

/// Where one topic holds everything, as the deck of a bank does: it gives the document its title, and what is below it
/// is the top level.
[[nodiscard]] BankDocument withoutCommonRoot(BankDocument document);

/// Topics by their titles, for entries that come in no order.
class TopicsByPath final
{
public:
    /// The topic of `document` with these titles from the top level down, added where it is missing; -1 for none. Its
    /// id is left to the reader.
    [[nodiscard]] int at(BankDocument &document, const QStringList &path);

private:
    QHash<std::pair<int, QString>, int> m_known; ///< parent and title -> topic
};

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
