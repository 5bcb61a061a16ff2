// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchindex.h"
#include "search/searchquery.h"
#include "search/searchterms.h"

#include <QBitArray>

namespace Baiwen {

struct SearchHit
{
    int entry = -1; ///< position among the index's entries
    double score = 0; ///< from 0, the larger the better

    bool operator==(const SearchHit &) const = default;
};

struct SearchResult
{
    QList<SearchHit> hits; ///< all there are, the best first; of equal score in the order of the banks
    QList<SearchTerm> terms; ///< what to mark in the texts

    bool operator==(const SearchResult &) const = default;
};

/// Answers one query: words by the index, a field by the banks and by what the user has done. Latin letters that are no
/// word of the entries are also looked for as pinyin.
class SearchEvaluator final
{
public:
    /// `now` (UTC) decides which days are the last ones, by the local calendar.
    SearchEvaluator(SearchIndex &index, const MarksByQuestion &marks, const QDateTime &now)
        : m_index(index)
        , m_marks(marks)
        , m_now(now)
    { }

    [[nodiscard]] Result<SearchResult> evaluate(const SearchNode &root);

private:
    using Node = SearchNode;

    /// Which entries the node is true of.
    [[nodiscard]] Result<QBitArray> entriesOf(const Node &node);
    [[nodiscard]] Result<QBitArray> entriesOfAll(const Node &node);
    [[nodiscard]] Result<QBitArray> entriesOfAny(const Node &node);
    [[nodiscard]] Result<QBitArray> matching(const QString &expression);
    [[nodiscard]] QBitArray matchingField(const Node &node) const;
    /// In FTS5's language; nothing when it takes more than words to answer.
    [[nodiscard]] Result<std::optional<QString>> expressionOf(const Node &node);
    [[nodiscard]] Result<std::optional<QString>> expressionOfChildren(const Node &node, QStringView operation);
    [[nodiscard]] Result<QString> expressionOfText(const Node &node);
    [[nodiscard]] Result<bool> isPinyin(const Node &node);
    [[nodiscard]] QBitArray everyEntry() const { return QBitArray(m_index.entries().size(), true); }

    SearchIndex &m_index;
    const MarksByQuestion &m_marks;
    QDateTime m_now;
    QList<SearchTerm> m_terms;
    std::vector<double> m_scores; ///< of the entries; empty while no words were looked for
    int m_negations = 0; ///< around the node in hand
};

} // namespace Baiwen
