// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchquery.h"

#include "search/queryparser.h"

#include <array>
#include <utility>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct Named
{
    T value;
    QLatin1StringView name;
};

constexpr std::array<Named<SearchField>, 8> Fields{{
    {SearchField::Topic, "topic"_L1},
    {SearchField::Tag, "tag"_L1},
    {SearchField::Level, "level"_L1},
    {SearchField::Kind, "kind"_L1},
    {SearchField::Language, "lang"_L1},
    {SearchField::Is, "is"_L1},
    {SearchField::Added, "added"_L1},
    {SearchField::Reviewed, "reviewed"_L1},
}};

constexpr std::array<Named<SearchState>, 6> States{{
    {SearchState::Bookmarked, "bookmarked"_L1},
    {SearchState::Due, "due"_L1},
    {SearchState::Weak, "weak"_L1},
    {SearchState::New, "new"_L1},
    {SearchState::Mastered, "mastered"_L1},
    {SearchState::Noted, "noted"_L1},
}};

template <typename Table, typename T> QString nameIn(const Table &table, T value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

template <typename T, std::size_t N> std::optional<T> valueIn(const std::array<Named<T>, N> &table, QStringView name)
{
    for (const auto &entry : table) {
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

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
    return nameIn(Fields, field);
}

std::optional<SearchField> fieldFromName(QStringView name)
{
    return valueIn(Fields, name);
}

const QList<SearchField> &searchFields()
{
    static const QList<SearchField> all = valuesOf(Fields);
    return all;
}

QString stateName(SearchState state)
{
    return nameIn(States, state);
}

std::optional<SearchState> stateFromName(QStringView name)
{
    return valueIn(States, name);
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
