// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/queryparser.h"

#include "bank/question.h"
#include "base/textfolding.h"
#include "search/searchtokens.h"

#include <QDate>
#include <QScopedValueRollback>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar c)
{
    return QueryParser::QuotationMarks.contains(c);
}

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'－' || c == u'−';
}

/// The last text that is asked for, so that what is being typed is found before it is complete.
SearchNode *lastText(SearchNode &node)
{
    if (node.type == SearchNode::Type::Not)
        return nullptr;
    if (node.type == SearchNode::Type::Text)
        return &node;
    for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) {
        if (SearchNode *found = lastText(*child))
            return found;
    }
    return nullptr;
}

void allowToGoOn(SearchNode &root)
{
    SearchNode *last = lastText(root);
    if (!last || last->isExact)
        return;
    // A Han character is whole, and a single letter begins half of all words.
    const QString &token = last->tokens.last();
    last->isPrefix = token.size() > 1 && !isHan(token.front().unicode());
}

/// One child stands for itself; none is nothing to ask for.
SearchNode joined(SearchNode::Type type, QList<SearchNode> children, qsizetype start, qsizetype end)
{
    if (children.isEmpty())
        return {};
    if (children.size() == 1)
        return std::move(children.first());
    SearchNode node;
    node.type = type;
    node.children = std::move(children);
    node.start = start;
    node.length = end - start;
    return node;
}

QStringList kindNames()
{
    QStringList names;
    for (const QuestionKind kind : {QuestionKind::Concept, QuestionKind::Comparison, QuestionKind::Calculation,
                                    QuestionKind::Design, QuestionKind::Coding, QuestionKind::Case})
        names.append(kindName(kind));
    return names;
}

} // namespace

ParsedQuery QueryParser::parse()
{
    if (m_text.size() > MaximumQueryLength) {
        fail(tr("The query is too long: at most %n characters.", nullptr, static_cast<int>(MaximumQueryLength)),
             MaximumQueryLength, m_text.size() - MaximumQueryLength);
        return {{}, m_error};
    }
    Node root = parseAny();
    if (!m_error && !isAtEnd())
        fail(tr("This bracket closes none."), m_at, 1);
    if (!m_error && root.type == Node::Type::All && !QStringView(m_text).trimmed().isEmpty())
        fail(tr("There is no letter or digit here to search for."), 0, m_text.size(), true);
    if (m_error)
        return {{}, m_error};
    allowToGoOn(root);
    return {std::move(root), std::nullopt};
}

SearchNode QueryParser::parseAny()
{
    skipSpace();
    const qsizetype start = m_at;
    QList<Node> alternatives;
    qsizetype orAt = -1;
    for (;;) {
        if (isAtOr() && !m_error) {
            fail(tr("Before “or” there must be something to search for."), m_at, 2);
            return {};
        }
        Node all = parseAll();
        if (m_error)
            return {};
        if (all.type != Node::Type::All)
            alternatives.append(std::move(all));
        else if (orAt >= 0) {
            fail(tr("After “or” there must be something to search for."), orAt, 2, isAtEnd());
            return {};
        }
        if (!isAtOr())
            break;
        orAt = m_at;
        m_at += 2;
        skipSpace();
    }
    return joined(Node::Type::Or, std::move(alternatives), start, m_at);
}

SearchNode QueryParser::parseAll()
{
    QList<Node> items;
    skipSpace();
    const qsizetype start = m_at;
    qsizetype end = m_at;
    while (!m_error && !isAtEnd() && !isClosing(here()) && !isAtOr()) {
        Node item = parseItem();
        end = m_at;
        if (item.type != Node::Type::All)
            items.append(std::move(item));
        skipSpace();
    }
    return joined(Node::Type::And, std::move(items), start, end);
}

SearchNode QueryParser::parseItem()
{
    const QScopedValueRollback deeper(m_depth, m_depth + 1);
    if (m_depth > MaximumQueryDepth) {
        fail(tr("Brackets and minus signs are nested too deeply."), m_at, 1);
        return {};
    }
    const qsizetype start = m_at;
    if (isMinus(here())) {
        ++m_at;
        if (isAtEnd() || here().isSpace())
            return {}; // a dash
        Node child = parseItem();
        if (m_error || child.type == Node::Type::All)
            return {};
        Node node;
        node.type = Node::Type::Not;
        node.children.append(std::move(child));
        node.start = start;
        node.length = m_at - start;
        return node;
    }
    if (isOpening(here()))
        return parseGroup();
    if (isQuote(here()))
        return parseQuotation();
    if (isClosing(here())) { // after a minus sign
        ++m_at;
        fail(tr("This bracket closes none."), m_at - 1, 1);
        return {};
    }
    if (const auto field = takeField())
        return parseField(*field, start);
    return m_error ? Node() : parseWord();
}

SearchNode QueryParser::parseGroup()
{
    const qsizetype start = m_at++;
    Node node = parseAny();
    if (m_error)
        return {};
    if (isAtEnd()) {
        fail(tr("This bracket is not closed."), start, 1, true);
        return {};
    }
    ++m_at;
    return node;
}

SearchNode QueryParser::parseQuotation()
{
    const qsizetype start = m_at;
    qsizetype end = m_at + 1;
    while (end < m_text.size() && !isQuote(m_text[end]))
        ++end;
    if (end == m_text.size()) {
        fail(tr("This quotation is not closed."), start, end - start, true);
        return {};
    }
    m_at = end + 1;
    return textNode(QStringView(m_text).sliced(start + 1, end - start - 1), start, true);
}

SearchNode QueryParser::parseWord()
{
    const qsizetype start = m_at;
    m_at = wordEnd();
    return textNode(QStringView(m_text).sliced(start, m_at - start), start, false);
}

SearchNode QueryParser::textNode(QStringView text, qsizetype start, bool isExact)
{
    // A run of Han characters, or Latin words such as "top-p", is one thing to find; KV缓存 and 训练，推理 are two.
    QList<Node> runs;
    const QList<SearchToken> tokens = searchTokens(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SearchToken &token = tokens[i];
        const bool goesOn = i > 0 && tokens[i - 1].isIdeograph == token.isIdeograph
            && (!token.isIdeograph || tokens[i - 1].end() == token.start);
        if (runs.isEmpty() || !(isExact || goesOn)) {
            Node run;
            run.type = Node::Type::Text;
            run.isExact = isExact;
            run.start = start + (isExact ? 0 : token.start);
            runs.append(run);
        }
        runs.last().tokens.append(token.text);
        runs.last().length = isExact ? m_at - start : start + token.end() - runs.last().start;
    }
    return joined(Node::Type::And, std::move(runs), start, m_at);
}

std::optional<SearchField> QueryParser::takeField()
{
    qsizetype colon = m_at;
    while (colon < m_text.size() && colon - m_at < 20 && m_text[colon].unicode() < 0x80 && m_text[colon].isLetter())
        ++colon;
    if (colon == m_at || colon >= m_text.size() || !isColon(m_text[colon]))
        return std::nullopt;
    const QStringView name = QStringView(m_text).sliced(m_at, colon - m_at);
    const auto field = fieldFromName(name);
    if (field) {
        m_at = colon + 1;
        return field;
    }
    // An address, and what is no field by its colon or by what follows, are text.
    const QStringView rest = QStringView(m_text).sliced(colon + 1);
    if (m_text[colon] != u':' || rest.startsWith(u"//") || rest.isEmpty() || rest.front().isSpace())
        return std::nullopt;
    QStringList names;
    for (const SearchField known : searchFields())
        names.append(fieldName(known) + u':');
    fail(tr("There is no such field, only %1. In quotation marks it is text.").arg(names.join(u' ')), m_at,
         colon + 1 - m_at);
    return std::nullopt;
}

SearchNode QueryParser::parseField(SearchField field, qsizetype start)
{
    const qsizetype valueStart = m_at;
    QString value;
    if (!isAtEnd() && isQuote(here())) {
        static_cast<void>(parseQuotation());
        if (m_error)
            return {};
        value = m_text.sliced(valueStart + 1, m_at - valueStart - 2);
    } else if (!isAtEnd() && !isOpening(here())) {
        m_at = wordEnd();
        value = m_text.sliced(valueStart, m_at - valueStart);
    }
    const auto refuse = [&](const QString &message, bool isUnfinished) {
        fail(message, start, m_at - start, isUnfinished);
        return Node();
    };
    value = foldedForMatching(value);
    if (value.isEmpty())
        return refuse(tr("After “%1:” a value is wanted.").arg(fieldName(field)), isAtEnd());
    const auto unknown = [&](const QStringList &known) {
        const bool mayBecome =
            isAtEnd() && std::ranges::any_of(known, [&](const QString &name) { return name.startsWith(value); });
        return refuse(tr("“%1:” knows these values: %2.").arg(fieldName(field), known.join(u", "_s)), mayBecome);
    };

    Node node;
    node.type = Node::Type::Field;
    node.field = field;
    node.start = start;
    node.length = m_at - start;
    switch (field) {
    case SearchField::Topic:
    case SearchField::Tag:
        node.value = value;
        break;
    case SearchField::Level:
        readLevel(node, value);
        break;
    case SearchField::Kind:
        if (!kindFromName(value))
            return unknown(kindNames());
        node.value = value;
        break;
    case SearchField::Language:
        if (value != "zh"_L1 && value != "en"_L1)
            return unknown({u"zh"_s, u"en"_s});
        node.value = value;
        break;
    case SearchField::Is:
        if (const auto state = stateFromName(value)) {
            node.state = *state;
        } else {
            QStringList names;
            for (const SearchState known : searchStates())
                names.append(stateName(known));
            return unknown(names);
        }
        break;
    case SearchField::Added:
    case SearchField::Reviewed:
        readDays(node, value);
        break;
    }
    return m_error ? Node() : node;
}

void QueryParser::readLevel(Node &node, QStringView value)
{
    const auto level = [](QStringView text) {
        return text.size() == 1 && text.front() >= u'1' && text.front() <= u'3' ? text.front().unicode() - u'0' : 0;
    };
    const qsizetype dots = value.indexOf(u"..");
    const QStringView low = dots < 0 ? value : value.first(dots);
    const QStringView high = dots < 0 ? value : value.sliced(dots + 2);
    node.lowest = low.isEmpty() ? 1 : level(low);
    node.highest = high.isEmpty() ? 3 : level(high);
    if (node.lowest == 0 || node.highest == 0 || node.lowest > node.highest || value == ".."_L1)
        fail(tr("“level:” wants 1, 2 or 3, or a range such as 1..2."), node.start, node.length,
             isAtEnd() && value.endsWith(u'.'));
}

void QueryParser::readDays(Node &node, QStringView value)
{
    const auto wrong = [&] {
        fail(tr("“%1:” wants a number of days (7), “today”, a date (2026-09-01) or a range of dates "
                "(2026-09-01..2026-09-30).")
                 .arg(fieldName(node.field)),
             node.start, node.length, isAtEnd());
    };
    if (value == "today"_L1) {
        node.days.lastDays = 1;
        return;
    }
    bool isNumber = false;
    const int days = (value.endsWith(u'd') ? value.chopped(1) : value).toInt(&isNumber);
    if (isNumber) {
        node.days.lastDays = days;
        if (days < 1 || days > 36500)
            wrong();
        return;
    }
    const auto isDay = [](QStringView text) { return QDate::fromString(text.toString(), Qt::ISODate).isValid(); };
    const qsizetype dots = value.indexOf(u"..");
    const QStringView from = dots < 0 ? value : value.first(dots);
    const QStringView to = dots < 0 ? value : value.sliced(dots + 2);
    const bool isOpen = dots >= 0 && (from.isEmpty() != to.isEmpty());
    if ((!isDay(from) || !isDay(to)) && !(isOpen && (isDay(from) || isDay(to)))) {
        wrong();
        return;
    }
    node.days.from = from.toString();
    node.days.to = to.toString();
    if (dots >= 0 && !isOpen && from > to)
        wrong();
}

void QueryParser::skipSpace()
{
    while (!isAtEnd() && here().isSpace())
        ++m_at;
}

bool QueryParser::isAtOr() const
{
    const QStringView rest = QStringView(m_text).sliced(m_at);
    if (!rest.startsWith("or"_L1, Qt::CaseInsensitive))
        return false;
    return rest.size() == 2 || rest[2].isSpace() || isOpening(rest[2]) || isClosing(rest[2]) || isQuote(rest[2]);
}

qsizetype QueryParser::wordEnd() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && !m_text[end].isSpace() && !isOpening(m_text[end]) && !isClosing(m_text[end])
           && !isQuote(m_text[end]))
        ++end;
    return end;
}

void QueryParser::fail(const QString &message, qsizetype start, qsizetype length, bool isUnfinished)
{
    if (!m_error)
        m_error = QueryError{message, start, length, isUnfinished};
}

} // namespace Baiwen
