// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/answerparts.h"

#include "bank/blocktext.h"
#include "bank/metadatacomment.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Names the context of the messages for the translator.
struct BankReader
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankReader)
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString trimmedLines(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            start = i + 1;
    }
    return text.sliced(start).toString();
}

/// The metadata of a point stands in comments within its item, and is taken out of the text.
void takePointMetadata(QString &text, KeyPoint &point, int line, const Remark &remark)
{
    if (!text.contains("<!--"_L1))
        return;
    static const QRegularExpression comments(u"[ \\t]*<!--(.*?)-->"_s, QRegularExpression::DotMatchesEverythingOption);
    qsizetype from = 0;
    for (auto match = comments.match(text, from); match.hasMatch(); match = comments.match(text, from)) {
        const auto pairs = metadataPairs(match.capturedView(1));
        const auto isKnown = [](const MetadataPair &pair) {
            return pair.key == "vital"_L1 || pair.key == "also"_L1 || pair.key == "calc"_L1;
        };
        if (!pairs || std::none_of(pairs->cbegin(), pairs->cend(), isKnown)) {
            from = match.capturedEnd(); // somebody's note
            continue;
        }
        for (const MetadataPair &pair : *pairs) {
            if (pair.key == "vital"_L1)
                point.vital = true;
            else if (pair.key == "also"_L1)
                point.also += metadataList(pair.value);
            else if (pair.key == "calc"_L1)
                point.calculations.append(pair.value);
            else if (remark)
                remark(line, Diagnostic::Level::Warning,
                       BankReader::tr("Unknown key “%1: %2” of a point").arg(pair.key, pair.value));
        }
        text.remove(match.capturedStart(), match.capturedLength());
        from = match.capturedStart();
    }
}

QStringView withoutColon(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u':') || text.endsWith(u'：'))
        text.chop(1);
    return text.trimmed();
}

/// "**term：** text", "**term**: text". False: the text begins otherwise.
bool takeBoldTerm(QStringView text, KeyPoint &point)
{
    const QStringView mark = text.first(std::min<qsizetype>(2, text.size()));
    if (mark != u"**" && mark != u"__")
        return false;
    qsizetype end = -1;
    bool isCode = false;
    for (qsizetype i = 2; i + 1 < text.size(); ++i) {
        if (text[i] == u'`')
            isCode = !isCode;
        else if (text[i] == u'\\' && !isCode)
            ++i;
        else if (text[i] == u'\n' && text[i + 1] == u'\n')
            break;
        else if (!isCode && text.sliced(i).startsWith(mark)) {
            end = i;
            break;
        }
    }
    if (end <= 2)
        return false;
    const QStringView term = withoutColon(text.sliced(2, end - 2));
    if (term.isEmpty())
        return false;
    QStringView rest = text.sliced(end + 2);
    if (rest.trimmed().startsWith(u':') || rest.trimmed().startsWith(u'：'))
        rest = rest.trimmed().sliced(1);
    point.term = term.toString();
    point.text = trimmedLines(rest);
    while (!point.text.isEmpty() && isSpace(point.text.front()) && !rest.startsWith(u'\n'))
        point.text.remove(0, 1);
    return true;
}

/// The first clause, when it is short enough to be a name for the point.
void takeFirstClause(const QString &text, KeyPoint &point)
{
    static const QRegularExpression clause(u"^([^\\n：:。；;—–]+?)(?:[：:。；;—–]|[.](?=\\s|$)|\\n|$)"_s);
    constexpr qsizetype LongestTerm = 60;
    point.text = text;
    const auto match = clause.match(text);
    if (!match.hasMatch())
        return;
    const QString term = match.captured(1).trimmed();
    qsizetype width = 0;
    for (const QChar c : term)
        width += c.script() == QChar::Script_Han ? 2 : 1;
    if (term.isEmpty() || width > LongestTerm)
        return;
    point.term = term;
    point.text = trimmedLines(QStringView(text).sliced(match.capturedEnd()));
    if (!match.captured().endsWith(u'\n'))
        point.text = point.text.trimmed();
}

KeyPoint pointOf(QString text, PointRule rule, int line, const Remark &remark)
{
    KeyPoint point;
    takePointMetadata(text, point, line, remark);
    text = trimmedLines(text);
    if (!takeBoldTerm(text, point)) {
        if (rule == PointRule::FirstList)
            takeFirstClause(text, point);
        else
            point.text = text;
    }
    return point;
}

} // namespace

QString itemText(QStringView item)
{
    QStringList lines;
    qsizetype indentation = 0;
    bool isFirst = true;
    for (QStringView line : item.split(u'\n')) {
        qsizetype column = 0;
        if (isFirst) {
            isFirst = false;
            qsizetype mark = 0;
            while (mark < line.size() && isSpace(line[mark]))
                ++mark;
            while (mark < line.size() && line[mark].isDigit())
                ++mark;
            ++mark;
            qsizetype text = std::min(mark, line.size());
            column = text;
            while (text < line.size() && isSpace(line[text]))
                column = line[text++] == u'\t' ? (column / 4 + 1) * 4 : column + 1;
            // Five spaces and more after the mark are one space and a line of code.
            const bool isCodeOrEmpty = text == line.size() || column - mark > 4;
            indentation = isCodeOrEmpty ? mark + 1 : column;
            lines.append(line.sliced(text == line.size() ? text
                                         : isCodeOrEmpty ? std::min(mark + 1, line.size())
                                                         : text)
                             .toString());
            continue;
        }
        qsizetype skipped = 0;
        while (skipped < line.size() && isSpace(line[skipped]) && column < indentation)
            column = line[skipped++] == u'\t' ? (column / 4 + 1) * 4 : column + 1;
        lines.append(line.sliced(skipped).toString());
    }
    return withoutMargin(trimmedLines(lines.join(u'\n')));
}

AnswerParts answerParts(const SourceText &answer, PointRule rule, const Remark &remark)
{
    AnswerParts parts;
    bool isFirstList = true;
    for (const Block &block : scanBlocks(answer).blocks) {
        if (block.type == Block::Type::Paragraph && parts.lead.isEmpty() && isFirstList) {
            parts.lead = answer.lines(block.lines).trimmed().toString();
        } else if (block.type == Block::Type::List && (isFirstList || rule == PointRule::AllLists)) {
            isFirstList = false;
            for (const LineRange &item : block.items)
                parts.points.append(pointOf(itemText(answer.lines(item)), rule, answer.number(item.first), remark));
        } else {
            QString &rest = parts.points.isEmpty() ? parts.opening : parts.supplement;
            rest += blockText(answer, block) + u'\n';
        }
    }
    parts.opening = trimmedLines(parts.opening);
    parts.supplement = trimmedLines(parts.supplement);
    return parts;
}

QStringList sectionItems(const SourceText &section)
{
    QStringList items;
    for (const Block &block : scanBlocks(section).blocks) {
        if (isSpacer(section, block))
            continue;
        if (block.type != Block::Type::List) {
            items.append(withoutMargin(trimmedLines(textAlone(section, block))));
            continue;
        }
        for (const LineRange &item : block.items)
            items.append(itemText(section.lines(item)));
    }
    items.removeAll(QString());
    return items;
}

FollowUp followUpFromItem(const QString &item)
{
    static const QRegularExpression wholeLink(u"^\\[(.*)\\]\\(question:([^)\\s]+)\\)$"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(u"\\[([^\\[\\]]*)\\]\\(question:([^)\\s]+)\\)"_s);
    static const QRegularExpression bareLink(u"^\\[\\]\\(question:([^)\\s]+)\\)"_s);
    const QString text = item.trimmed();
    if (const auto match = bareLink.match(text); match.hasMatch())
        return {text.sliced(match.capturedEnd()).trimmed(), match.captured(1)};
    if (const auto match = wholeLink.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    const auto match = link.match(text);
    if (!match.hasMatch())
        return {text, {}};
    QString shown = text;
    shown.replace(match.capturedStart(), match.capturedLength(), match.captured(1));
    return {shown.trimmed(), match.captured(2)};
}

} // namespace Baiwen
