// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documenttable.h"

#include "base/named.h"
#include "exchange/ankicard.h"
#include "exchange/csv.h"
#include "exchange/documentselection.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

using enum QuestionColumn;

constexpr std::array Columns{
    Named{Id, "id"_L1},
    Named{QuestionColumn::Topic, "topic"_L1},
    Named{Title, "title"_L1},
    Named{Ordinal, "ordinal"_L1},
    Named{Level, "level"_L1},
    Named{Kind, "kind"_L1},
    Named{Minutes, "minutes"_L1},
    Named{Tags, "tags"_L1},
    Named{Collection, "collection"_L1},
    Named{Prerequisites, "prerequisites"_L1},
    Named{AsOf, "as-of"_L1},
    Named{ReviewBy, "review-by"_L1},
    Named{Preamble, "preamble"_L1},
    Named{Answer, "answer"_L1},
    Named{Hint, "hint"_L1},
    Named{Analysis, "analysis"_L1},
    Named{Pitfalls, "pitfalls"_L1},
    Named{FollowUps, "follow-ups"_L1},
    Named{References, "references"_L1},
    Named{Note, "note"_L1},
};

/// Items of one line as a list, a lone one of several lines as it is.
QString listText(const QStringList &items)
{
    QStringList lines;
    for (QString item : items)
        lines.append("- "_L1 + item.replace(u'\n', "\n  "_L1));
    return lines.join(u'\n');
}

QString followUpsText(const QList<FollowUp> &followUps)
{
    QStringList items;
    for (const FollowUp &followUp : followUps) {
        items.append(followUp.questionId.isEmpty() ? followUp.text
                                                   : u"[%1](question:%2)"_s.arg(followUp.text, followUp.questionId));
    }
    return listText(items);
}

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString cellText(QuestionColumn column, const Question &question, const BankDocument &document,
                 const QuestionMarks &marks)
{
    switch (column) {
    case Id:
        return question.id;
    case QuestionColumn::Topic:
        return document.topicPath(question.topic).join(TopicSeparator);
    case Title:
        return question.title;
    case Ordinal:
        return question.ordinal;
    case Level:
        return numberText(question.level);
    case Kind:
        return question.kind ? kindName(*question.kind) : QString();
    case Minutes:
        return numberText(question.minutes);
    case Tags:
        return tagsOf(question, marks).join(", "_L1);
    case Collection:
        return question.collection;
    case Prerequisites:
        return question.prerequisites.join(", "_L1);
    case AsOf:
        return question.asOf;
    case ReviewBy:
        return question.reviewBy;
    case Preamble:
        return question.preamble;
    case Answer:
        return question.answer;
    case Hint:
        return question.hint;
    case Analysis:
        return question.analysis;
    case Pitfalls:
        return listText(question.pitfalls);
    case FollowUps:
        return followUpsText(question.followUps);
    case References:
        return listText(question.references);
    case Note:
        return marks.note;
    }
    Q_UNREACHABLE();
}

} // namespace

QString columnName(QuestionColumn column)
{
    return nameOf(Columns, column);
}

std::optional<QuestionColumn> columnFromName(QStringView name)
{
    return valueOf(Columns, name.trimmed(), Qt::CaseInsensitive);
}

QList<QuestionColumn> questionColumns()
{
    QList<QuestionColumn> columns;
    for (const auto &column : Columns)
        columns.append(column.value);
    return columns;
}

QByteArray documentToCsv(const BankDocument &document, const MarksByQuestion &marks)
{
    QList<QuestionColumn> columns = questionColumns();
    if (marks.isEmpty())
        columns.removeOne(Note);
    QStringList cells;
    for (const QuestionColumn column : columns)
        cells.append(columnName(column));
    QByteArray table = "\xEF\xBB\xBF" + csvRow(cells);
    for (const Question &question : document.questions) {
        const QuestionMarks of = marks.value(question.id);
        cells.clear();
        for (const QuestionColumn column : columns)
            cells.append(cellOfText(cellText(column, question, document, of)));
        table += csvRow(cells);
    }
    return table;
}

QByteArray documentToAnkiText(const BankDocument &document, const MarksByQuestion &marks)
{
    QByteArray text = "#separator:tab\n#html:true\n#columns:id\tfront\tback\tdeck\ttags\n"
                      "#guid column:1\n#deck column:4\n#tags column:5\n";
    for (const AnkiCard &card : ankiCards(document, marks))
        text += csvRow({card.id, card.front, card.back, cellOfText(card.deck), cellOfText(card.tags.join(u' '))}, '\t');
    return text;
}

} // namespace Baiwen
