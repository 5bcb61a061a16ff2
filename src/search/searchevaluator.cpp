// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchevaluator.h"

#include "search/fieldmatcher.h"
#include "search/pinyin.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

Result<SearchResult> SearchEvaluator::evaluate(const SearchNode &root)
{
    m_terms.clear();
    m_scores.clear();
    const Result<QBitArray> entries = entriesOf(root);
    if (!entries)
        return Unexpected{entries.error()};
    SearchResult result;
    result.hits.reserve(entries->count(true));
    for (int i = 0; i < entries->size(); ++i) {
        if (entries->testBit(i))
            result.hits.append({i, m_scores.empty() ? 0 : m_scores[static_cast<std::size_t>(i)]});
    }
    if (!m_scores.empty())
        std::ranges::stable_sort(result.hits, std::ranges::greater(), &SearchHit::score);
    result.terms = m_terms;
    return result;
}

Result<QBitArray> SearchEvaluator::entriesOf(const Node &node)
{
    switch (node.type) {
    case Node::Type::All:
        return everyEntry();
    case Node::Type::And:
        return entriesOfAll(node);
    case Node::Type::Or:
        return entriesOfAny(node);
    case Node::Type::Not: {
        const QScopedValueRollback negated(m_negations, m_negations + 1);
        const Result<QBitArray> entries = entriesOf(node.children.first());
        if (!entries)
            return Unexpected{entries.error()};
        return ~*entries;
    }
    case Node::Type::Text: {
        const Result<QString> expression = expressionOfText(node);
        if (!expression)
            return Unexpected{expression.error()};
        return matching(*expression);
    }
    case Node::Type::Field:
        return matchingField(node);
    }
    return everyEntry();
}

Result<QBitArray> SearchEvaluator::entriesOfAll(const Node &node)
{
    // What is words alone goes to the index in one expression: it is quick at finding what several lists share.
    QStringList wanted;
    QStringList unwanted;
    QList<const Node *> others;
    for (const Node &child : node.children) {
        const bool isNegated = child.type == Node::Type::Not;
        const QScopedValueRollback negated(m_negations, m_negations + (isNegated ? 1 : 0));
        const auto expression = expressionOf(isNegated ? child.children.first() : child);
        if (!expression)
            return Unexpected{expression.error()};
        if (!*expression)
            others.append(&child);
        else
            (isNegated ? unwanted : wanted).append(**expression);
    }
    QBitArray entries = everyEntry();
    if (!wanted.isEmpty()) {
        QString expression = u'(' + wanted.join(") AND ("_L1) + u')';
        if (!unwanted.isEmpty())
            expression = u'(' + expression + u") NOT (("_s + unwanted.join(") OR ("_L1) + u"))"_s;
        const Result<QBitArray> found = matching(expression);
        if (!found)
            return Unexpected{found.error()};
        entries = *found;
    } else if (!unwanted.isEmpty()) {
        const QScopedValueRollback negated(m_negations, m_negations + 1);
        const Result<QBitArray> found = matching(u'(' + unwanted.join(") OR ("_L1) + u')');
        if (!found)
            return Unexpected{found.error()};
        entries = ~*found;
    }
    for (const Node *child : std::as_const(others)) {
        const Result<QBitArray> found = entriesOf(*child);
        if (!found)
            return Unexpected{found.error()};
        entries &= *found;
    }
    return entries;
}

Result<QBitArray> SearchEvaluator::entriesOfAny(const Node &node)
{
    const auto expression = expressionOf(node);
    if (!expression)
        return Unexpected{expression.error()};
    if (*expression)
        return matching(**expression);
    QBitArray entries(m_index.entries().size());
    for (const Node &child : node.children) {
        const Result<QBitArray> found = entriesOf(child);
        if (!found)
            return Unexpected{found.error()};
        entries |= *found;
    }
    return entries;
}

Result<QBitArray> SearchEvaluator::matching(const QString &expression)
{
    const auto matches = m_index.match(expression);
    if (!matches)
        return Unexpected{matches.error()};
    QBitArray entries(m_index.entries().size());
    if (m_negations == 0)
        m_scores.resize(static_cast<std::size_t>(entries.size()), 0);
    for (const SearchIndex::Match &match : *matches) {
        entries.setBit(match.entry);
        if (m_negations == 0)
            m_scores[static_cast<std::size_t>(match.entry)] += match.score;
    }
    return entries;
}

QBitArray SearchEvaluator::matchingField(const Node &node) const
{
    FieldMatcher matcher(node, m_marks, m_now);
    QBitArray entries(m_index.entries().size());
    for (int i = 0; i < entries.size(); ++i) {
        if (matcher.matches(m_index.entries()[i]))
            entries.setBit(i);
    }
    return entries;
}

Result<std::optional<QString>> SearchEvaluator::expressionOf(const Node &node)
{
    switch (node.type) {
    case Node::Type::And:
        return expressionOfChildren(node, u") AND (");
    case Node::Type::Or:
        return expressionOfChildren(node, u") OR (");
    case Node::Type::Text: {
        const Result<QString> expression = expressionOfText(node);
        if (!expression)
            return Unexpected{expression.error()};
        return std::optional(*expression);
    }
    default:
        return std::optional<QString>();
    }
}

static bool isWordsAlone(const SearchNode &node)
{
    using Type = SearchNode::Type;
    return node.type == Type::Text
        || ((node.type == Type::And || node.type == Type::Or) && std::ranges::all_of(node.children, isWordsAlone));
}

Result<std::optional<QString>> SearchEvaluator::expressionOfChildren(const Node &node, QStringView operation)
{
    if (!isWordsAlone(node))
        return std::optional<QString>();
    QStringList expressions;
    for (const Node &child : node.children) {
        const auto expression = expressionOf(child);
        if (!expression)
            return Unexpected{expression.error()};
        expressions.append(**expression);
    }
    return std::optional(u'(' + expressions.join(operation) + u')');
}

Result<QString> SearchEvaluator::expressionOfText(const Node &node)
{
    const Result<bool> pinyin = isPinyin(node);
    if (!pinyin)
        return Unexpected{pinyin.error()};
    if (m_negations == 0)
        m_terms.append({node.tokens, node.isPrefix, *pinyin});
    // Tokens are letters and digits: nothing in them can end the quotation.
    const QString phrase = u'"' + node.tokens.join(u' ') + u'"';
    QStringList alternatives{SearchIndex::TextColumns + phrase + (node.isPrefix ? u"*"_s : QString())};
    if (*pinyin) {
        const QList<QStringList> readings = Pinyin::readings(node.tokens.first());
        for (const QStringList &syllables : readings)
            alternatives.append(SearchIndex::SyllableColumn + u'"' + syllables.join(u' ') + u"\"*"_s);
        if (const QString pairs = Pinyin::initialPairs(node.tokens.first()); !pairs.isEmpty())
            alternatives.append(SearchIndex::InitialColumn + u'"' + pairs + u'"');
    }
    return alternatives.size() == 1 ? alternatives.first() : u'(' + alternatives.join(") OR ("_L1) + u')';
}

Result<bool> SearchEvaluator::isPinyin(const Node &node)
{
    if (node.isExact || m_negations > 0 || node.tokens.size() != 1)
        return false;
    const QString &token = node.tokens.first();
    if (token.size() < 2 || !std::ranges::all_of(token, [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return false;
    const Result<bool> isWord = m_index.contains(token);
    if (!isWord)
        return Unexpected{isWord.error()};
    return !*isWord;
}

} // namespace Baiwen
