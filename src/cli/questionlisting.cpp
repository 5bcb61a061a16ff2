// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/questionlisting.h"

#include "cli/bankjson.h"
#include "cli/console.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Baiwen {

void QuestionListing::add(const QList<Topic> &topics, const QList<Question> &questions)
{
    QList<qsizetype> counts(topics.size(), 0);
    QList<QStringList> paths;
    paths.reserve(topics.size());
    for (const Topic &topic : topics)
        paths.append(paths.value(topic.parent) + QStringList{topic.title});

    for (const Question &question : questions) {
        if (question.topic >= 0)
            ++counts[question.topic];
        if (m_console.acceptsOutput())
            write(question, paths.value(question.topic));
    }

    // Parents stand before their children: backwards, each total is complete before it is handed up.
    for (qsizetype i = topics.size() - 1; i >= 0; --i) {
        if (topics.at(i).parent >= 0)
            counts[topics.at(i).parent] += counts.at(i);
    }
    for (qsizetype i = 0; i < topics.size(); ++i) {
        const Topic &topic = topics.at(i);
        if (const auto known = m_topicIndex.constFind(topic.id); known != m_topicIndex.cend()) {
            m_topics[*known].questions += counts.at(i);
        } else {
            m_topicIndex.insert(topic.id, m_topics.size());
            m_topics.append({topic.id, topic.title, counts.at(i)});
        }
    }
}

void TextListing::add(const Diagnostic &diagnostic)
{
    console().printError(diagnostic.toString());
}

void TextListing::write(const Question &question, const QStringList &topicPath)
{
    // simplified(): a tab in a title would look like a column.
    console().printLine(question.id + u'\t' + topicPath.join(u" › "_s).simplified() + u'\t'
                        + question.title.simplified());
}

JsonListing::JsonListing(Console &console)
    : QuestionListing(console)
{
    beginArray("{\"questions\":[");
}

void JsonListing::add(const Diagnostic &diagnostic)
{
    m_diagnostics.append(diagnostic);
}

void JsonListing::write(const Question &question, const QStringList &topicPath)
{
    writeEntry(questionToJson(question, topicPath));
}

void JsonListing::finish()
{
    beginArray("\n],\"topics\":[");
    for (const TopicCount &topic : topics())
        writeEntry({{u"id"_s, topic.id}, {u"title"_s, topic.title}, {u"questions"_s, topic.questions}});
    beginArray("\n],\"diagnostics\":[");
    for (const Diagnostic &diagnostic : std::as_const(m_diagnostics))
        writeEntry(diagnosticToJson(diagnostic));
    console().write("\n]}\n");
}

void JsonListing::beginArray(const char *opening)
{
    console().write(opening);
    m_isFirstEntry = true;
}

void JsonListing::writeEntry(const QJsonObject &entry)
{
    console().write(m_isFirstEntry ? "\n" : ",\n");
    console().write(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    m_isFirstEntry = false;
}

} // namespace Baiwen
