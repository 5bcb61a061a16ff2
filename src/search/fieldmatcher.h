// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchindex.h"
#include "search/searchquery.h"

#include <QSet>

namespace Baiwen {

/// Whether an entry is as one `field:value` of a query asks. Holds on to what was found out about a bank, for the next
/// of its entries.
class FieldMatcher final
{
public:
    FieldMatcher(const SearchNode &field, const MarksByQuestion &marks, const QDateTime &now);

    [[nodiscard]] bool matches(const SearchEntry &entry);

private:
    [[nodiscard]] bool isInTopic(const SearchEntry &entry);
    [[nodiscard]] bool hasTag(const SearchEntry &entry) const;
    [[nodiscard]] bool isInState(const QuestionMarks &marks) const;
    [[nodiscard]] bool isWithinDays(const QDateTime &time) const;

    const SearchNode &m_field;
    const MarksByQuestion &m_marks;
    QDate m_from;
    QDate m_to;
    const Bank *m_bank = nullptr; ///< whose topics these are
    QSet<int> m_topics;
};

} // namespace Baiwen
