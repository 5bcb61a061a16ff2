// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/questiontext.h"

#include "bank/markdownhtml.h"

#include <QCryptographicHash>

namespace Baiwen {

namespace {

/// Calls `visit` with every text of the entry that is neither title, term nor tag, in the order of reading. The answer
/// holds lead, opening, points and supplement.
template <typename Visit> void visitBody(const Question &question, Visit visit)
{
    visit(question.preamble);
    visit(question.answer);
    visit(question.analysis);
    visit(question.hint);
    for (const QString &pitfall : question.pitfalls)
        visit(pitfall);
    for (const FollowUp &followUp : question.followUps)
        visit(followUp.text);
    for (const QString &reference : question.references)
        visit(reference);
    visit(question.collection);
}

template <typename Visit> void visitTerms(const Question &question, Visit visit)
{
    for (const KeyPoint &point : question.points) {
        visit(point.term);
        for (const QString &other : point.also)
            visit(other);
    }
}

} // namespace

QuestionText questionText(const Bank &bank, const Question &question)
{
    const auto into = [](QStringList &list) {
        return [&list](const QString &markdown) {
            if (!markdown.isEmpty())
                list.append(markdownToPlainText(markdown));
        };
    };
    QuestionText text;
    text.title = markdownToPlainText(question.title);
    visitTerms(question, into(text.terms));
    text.tags = question.tags + bank.topicPath(question.topic);
    visitBody(question, into(text.body));
    return text;
}

QByteArray questionFingerprint(const Bank &bank, const Question &question)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) {
        const qsizetype size = text.size(); // so that no two lists of texts run together to the same bytes
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.constData()), text.size() * 2));
    };
    const auto addAll = [&add](const QStringList &texts) {
        add(QString::number(texts.size()));
        for (const QString &text : texts)
            add(text);
    };
    add(question.title);
    visitTerms(question, add);
    addAll(question.tags);
    addAll(bank.topicPath(question.topic));
    visitBody(question, add);
    return hash.result();
}

} // namespace Baiwen
