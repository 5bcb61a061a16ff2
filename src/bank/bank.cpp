// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank.h"

#include "bank/identity.h"

#include <QCoreApplication>

namespace Baiwen {

namespace {

void appendParagraphs(QString &text, const QString &more)
{
    if (more.isEmpty() || text == more)
        return;
    if (!text.isEmpty())
        text += QStringLiteral("\n\n");
    text += more;
}

} // namespace

Bank::Bank(QString id, QString title, QString language, const QList<BankDocument> &documents)
    : m_id(std::move(id))
    , m_title(std::move(title))
    , m_language(std::move(language))
{
    UniqueIds ids;
    for (const BankDocument &document : documents) {
        appendParagraphs(m_introduction, document.introduction);
        m_diagnostics += document.diagnostics;

        QList<int> merged; // the document's topic index -> ours
        merged.reserve(document.topics.size());
        for (Topic topic : document.topics) {
            if (topic.parent >= 0)
                topic.parent = merged.at(topic.parent);
            if (const auto known = m_topicIndex.constFind(topic.id); known != m_topicIndex.cend()) {
                appendParagraphs(m_topics[*known].introduction, topic.introduction);
                merged.append(*known);
                continue;
            }
            const auto index = static_cast<int>(m_topics.size());
            m_topicIndex.insert(topic.id, index);
            merged.append(index);
            m_topics.append(std::move(topic));
        }

        m_questions.reserve(m_questions.size() + document.questions.size());
        for (Question question : document.questions) {
            if (question.topic >= 0)
                question.topic = merged.at(question.topic);
            if (!ids.claim(question.id)) {
                const QString taken = question.id;
                question.id = ids.claimSimilar(taken);
                question.hasDerivedId = true;
                m_diagnostics.append(
                    {{},
                     question.line,
                     Diagnostic::Level::Warning,
                     QCoreApplication::translate("Baiwen::Bank", "The id “%1” stands in two documents; “%2” is now %3")
                         .arg(taken, question.title, question.id)});
            }
            m_questionIndex.insert(question.id, m_questions.size());
            m_questions.append(std::move(question));
        }
    }
}

const Question *Bank::find(const QString &questionId) const
{
    const auto it = m_questionIndex.constFind(questionId);
    return it == m_questionIndex.cend() ? nullptr : &m_questions.at(*it);
}

int Bank::findTopic(const QString &topicId) const
{
    return m_topicIndex.value(topicId, -1);
}

QStringList Bank::topicPath(int topic) const
{
    return Baiwen::topicPath(m_topics, topic);
}

bool Bank::isWithin(int topic, int ancestor) const
{
    for (int i = topic; i >= 0; i = m_topics.at(i).parent) {
        if (i == ancestor)
            return true;
    }
    return false;
}

} // namespace Baiwen
