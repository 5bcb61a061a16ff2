// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchquery.h"

#include "base/named.h"
#include "search/queryparser.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Fields{
    Named{SearchField::Topic, "topic"_L1},   Named{SearchField::Tag, "tag"_L1},
    Named{SearchField::Level, "level"_L1},   Named{SearchField::Kind, "kind"_L1},
    Named{SearchField::Language, "lang"_L1}, Named{SearchField::Is, "is"_L1},
    Named{SearchField::Added, "added"_L1},   Named{SearchField::Reviewed, "reviewed"_L1},
};

constexpr std::array States{
    Named{SearchState::Bookmarked, "bookmarked"_L1},
    Named{SearchState::Due, "due"_L1},
    Named{SearchState::Weak, "weak"_L1},
    Named{SearchState::New, "new"_L1},
    Named{SearchState::Mastered, "mastered"_L1},
    Named{SearchState::Noted, "noted"_L1},
};

template <typename T, std::size_t N> QList<T> valuesOf(const std::array<Named<T>, N> &table)
{
    QList<T> values;
    for (const auto &entry : table)
        values.append(entry.value);
    return values;
}

} // namespace

QString fieldName(SearchField field)
{
    return nameOf(Fields, field);
}

std::optional<SearchField> fieldFromName(QStringView name)
{
    return valueOf(Fields, name, Qt::CaseInsensitive);
}

const QList<SearchField> &searchFields()
{
    static const QList<SearchField> all = valuesOf(Fields);
    return all;
}

QString stateName(SearchState state)
{
    return nameOf(States, state);
}

std::optional<SearchState> stateFromName(QStringView name)
{
    return valueOf(States, name, Qt::CaseInsensitive);
}

const QList<SearchState> &searchStates()
{
    static const QList<SearchState> all = valuesOf(States);
    return all;
}

ParsedQuery parseQuery(const QString &text)
{
    return QueryParser(text).parse();
}

QString quotedForQuery(const QString &value)
{
    QString inner = value;
    for (const QChar mark : QueryParser::QuotationMarks)
        inner.replace(mark, u' ');
    return u'"' + inner.simplified() + u'"';
}

} // namespace Baiwen
