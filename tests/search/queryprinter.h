// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchquery.h"

namespace Baiwen {

/// A query as one line of text: (and (text kv cache*) (not (is weak))).
[[nodiscard]] inline QString printed(const SearchNode &node)
{
    using namespace Qt::StringLiterals;
    const auto list = [&node](const QString &name) {
        QString text = u'(' + name;
        for (const SearchNode &child : node.children)
            text += u' ' + printed(child);
        return text + u')';
    };
    switch (node.type) {
    case SearchNode::Type::All:
        return u"all"_s;
    case SearchNode::Type::And:
        return list(u"and"_s);
    case SearchNode::Type::Or:
        return list(u"or"_s);
    case SearchNode::Type::Not:
        return list(u"not"_s);
    case SearchNode::Type::Text:
        return (node.isExact ? u"\""_s : u"'"_s) + node.tokens.join(u' ') + (node.isPrefix ? u"*"_s : QString())
            + (node.isExact ? u"\""_s : u"'"_s);
    case SearchNode::Type::Field:
        break;
    }
    QString value = node.value;
    if (node.field == SearchField::Level)
        value = u"%1..%2"_s.arg(node.lowest).arg(node.highest);
    else if (node.field == SearchField::Is)
        value = stateName(node.state);
    else if (node.field == SearchField::Added || node.field == SearchField::Reviewed)
        value = node.days.lastDays > 0 ? u"last %1"_s.arg(node.days.lastDays) : node.days.from + u".."_s + node.days.to;
    return fieldName(node.field) + u'=' + value;
}

} // namespace Baiwen
