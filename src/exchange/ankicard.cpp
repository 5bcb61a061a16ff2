// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankicard.h"

#include "bank/identity.h"
#include "bank/markdownhtml.h"
#include "exchange/documentselection.h"
#include "exchange/documenttable.h"
#include "exchange/questionhtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Line ends mean something in preformatted text only.
QString onOneLine(const QString &html)
{
    static const QRegularExpression preformatted(u"<pre>.*?</pre>"_s, QRegularExpression::DotMatchesEverythingOption);
    QString line;
    qsizetype from = 0;
    const auto flowing = [&html](qsizetype start, qsizetype end) {
        return html.sliced(start, end - start).replace(u'\n', u' ').replace(u'\t', u' ');
    };
    for (auto it = preformatted.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        line +=
            flowing(from, match.capturedStart()) + match.captured().replace(u'\n', "<br>"_L1).replace(u'\t', "    "_L1);
        from = match.capturedEnd();
    }
    return line + flowing(from, html.size());
}

/// A deck's name may hold neither its own separator nor a quotation mark.
QString deckName(const QString &title)
{
    return QString(title).replace("::"_L1, ":"_L1).replace(u'"', u'\'').simplified();
}

QString deckOf(const BankDocument &document, int topic)
{
    QStringList names{deckName(document.title)};
    for (const QString &title : document.topicPath(topic))
        names.append(deckName(title));
    names.removeAll(QString());
    return names.isEmpty() ? u"Baiwen"_s : names.join(TopicSeparator);
}

/// What begins a formula is spelt as an entity, which Anki shows as the same character and a spreadsheet as text.
QString withoutFormula(const QString &html)
{
    const bool isFormula = !html.isEmpty() && u"=+-@"_s.contains(html.front());
    return isFormula ? u"&#%1;%2"_s.arg(QString::number(html.front().unicode()), html.sliced(1)) : html;
}

} // namespace

QString questionIdOfGuid(const QString &guid)
{
    // Case and punctuation count in a guid, so that it cannot be hashed as a title is.
    return isQuestionId(guid) ? guid : derivedQuestionId({}, QString::fromLatin1(guid.toUtf8().toHex()));
}

QList<AnkiCard> ankiCards(const BankDocument &document, const MarksByQuestion &marks)
{
    const QuestionLink nowhere = [](const QString &) { return QString(); };
    QList<AnkiCard> cards;
    cards.reserve(document.questions.size());
    for (const Question &question : document.questions) {
        const QuestionMarks of = marks.value(question.id);
        AnkiCard card;
        card.id = question.id;
        card.plainFront = markdownToPlainText(question.title).simplified();
        QString front = lineHtml(question.title, nowhere);
        if (!question.preamble.isEmpty())
            front += promptHtml(question, nowhere);
        card.front = withoutFormula(onOneLine(front));
        QString back = answerHtml(question, document.language, nowhere);
        if (!of.note.isEmpty())
            back += u"<h4>%1</h4>"_s.arg(noteLabel(document.language)) + textHtml(of.note, nowhere);
        card.back = withoutFormula(onOneLine(back));
        card.deck = deckOf(document, question.topic);
        for (const QString &tag : tagsOf(question, of))
            card.tags.append(QString(tag).replace(u' ', u'_'));
        cards.append(std::move(card));
    }
    return cards;
}

} // namespace Baiwen
