// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchquery.h"

#include <QCoreApplication>

namespace Baiwen {

/// Recursive descent over the grammar of the query language:
///
///     query   = all { "or" all }
///     all     = item { item }
///     item    = "-" item | "(" query ")" | quotation | field ":" ( word | quotation ) | word
///
/// Errors carry the place; the first one ends the parse.
class QueryParser final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::QueryParser)

public:
    static constexpr QStringView QuotationMarks = u"\"“”„＂";

    explicit QueryParser(const QString &text)
        : m_text(text)
    { }

    [[nodiscard]] ParsedQuery parse();

private:
    using Node = SearchNode;

    [[nodiscard]] Node parseAny();
    [[nodiscard]] Node parseAll();
    [[nodiscard]] Node parseItem();
    [[nodiscard]] Node parseGroup();
    [[nodiscard]] Node parseQuotation();
    [[nodiscard]] Node parseWord();
    [[nodiscard]] Node textNode(QStringView text, qsizetype start, bool isExact);

    /// The field whose name and colon stand here; moves past them.
    [[nodiscard]] std::optional<SearchField> takeField();
    [[nodiscard]] Node parseField(SearchField field, qsizetype start);
    void readLevel(Node &node, QStringView value);
    void readDays(Node &node, QStringView value);

    void skipSpace();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text[m_at]; }
    [[nodiscard]] bool isAtOr() const;
    /// Where the word that begins here ends.
    [[nodiscard]] qsizetype wordEnd() const;
    /// Records the first error; parsing then runs out at once.
    void fail(const QString &message, qsizetype start, qsizetype length, bool isUnfinished = false);

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<QueryError> m_error;
};

} // namespace Baiwen
