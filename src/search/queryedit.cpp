// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/queryedit.h"

#include "search/queryparser.h"
#include "search/searchtokens.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

QList<SearchNode> requiredNodes(const QString &query, SearchField field)
{
    const ParsedQuery parsed = parseQuery(query);
    const auto isWanted = [field](const SearchNode &node) {
        return node.type == SearchNode::Type::Field && node.field == field;
    };
    QList<SearchNode> nodes;
    if (isWanted(parsed.root))
        nodes.append(parsed.root);
    else if (parsed.root.type == SearchNode::Type::And)
        std::ranges::copy_if(parsed.root.children, std::back_inserter(nodes), isWanted);
    return nodes;
}

QString writtenValue(const QString &query, const SearchNode &node)
{
    QString written = query.sliced(node.start, node.length);
    const qsizetype colon = std::max<qsizetype>(written.indexOf(u':'), written.indexOf(u'：'));
    written = written.sliced(colon + 1);
    const bool isQuoted = written.size() >= 2 && QueryParser::QuotationMarks.contains(written.front());
    return isQuoted ? written.sliced(1, written.size() - 2) : written;
}

/// Takes the node's text out and leaves one space where there was one on each side.
QString without(const QString &query, const SearchNode &node)
{
    const QString before = query.first(node.start).trimmed();
    const QString after = query.sliced(node.start + node.length).trimmed();
    return before.isEmpty() || after.isEmpty() ? before + after : before + u' ' + after;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString writable(const QString &value)
{
    const bool isPlain = std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u'(' || c == u')' || c == u'（' || c == u'）'
            || QueryParser::QuotationMarks.contains(c);
    });
    return isPlain && !value.isEmpty() ? value : quotedForQuery(value);
}

} // namespace

QStringList requiredValues(const QString &query, SearchField field)
{
    QStringList values;
    const QList<SearchNode> nodes = requiredNodes(query, field);
    for (const SearchNode &node : nodes)
        values.append(writtenValue(query, node));
    return values;
}

QString withValue(const QString &query, SearchField field, const QString &value)
{
    const QStringList present = requiredValues(query, field);
    if (std::ranges::any_of(present, [&](const QString &known) { return isSame(known, value); }))
        return query;
    QString text = query.trimmed();
    if (parseQuery(text).root.type == SearchNode::Type::Or)
        text = u'(' + text + u')';
    if (!text.isEmpty())
        text += u' ';
    return text + fieldName(field) + u':' + writable(value);
}

QString withoutValue(const QString &query, SearchField field, const QString &value)
{
    QString text = query;
    const QList<SearchNode> nodes = requiredNodes(query, field);
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        if (isSame(writtenValue(query, *node), value))
            text = without(text, *node);
    }
    return text;
}

QString withOnlyValue(const QString &query, SearchField field, const QString &value)
{
    QString text = query;
    const QList<SearchNode> nodes = requiredNodes(query, field);
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        text = without(text, *node);
    return value.isEmpty() ? text : withValue(text, field, value);
}

} // namespace Baiwen
