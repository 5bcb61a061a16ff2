// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentselection.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

bool isWithin(const QList<Topic> &topics, int topic, int ancestor)
{
    while (topic > ancestor)
        topic = topics[topic].parent;
    return topic == ancestor;
}

bool isArranged(const BankDocument &document)
{
    for (int i = 0; i < document.topics.size(); ++i) {
        if (!isWithin(document.topics, i - 1, document.topics[i].parent))
            return false;
    }
    int latest = -1;
    for (const Question &question : document.questions) {
        if (question.topic >= 0 && question.topic < latest)
            return false;
        latest = std::max(latest, question.topic);
    }
    return true;
}

/// Indices of topics, parents first, each followed by all below it.
QList<int> depthFirst(const QList<Topic> &topics)
{
    QList<QList<int>> children(topics.size() + 1); // the last are those of the top level
    for (int i = 0; i < topics.size(); ++i)
        children[topics[i].parent < 0 ? topics.size() : topics[i].parent].append(i);
    QList<int> order;
    QList<int> open(children.last().crbegin(), children.last().crend());
    while (!open.isEmpty()) {
        const int topic = open.takeLast();
        order.append(topic);
        open.append(QList<int>(children[topic].crbegin(), children[topic].crend()));
    }
    return order;
}

} // namespace

BankDocument arranged(BankDocument document)
{
    if (isArranged(document))
        return document;
    const QList<int> order = depthFirst(document.topics);
    QList<int> moved(document.topics.size(), -1);
    QList<Topic> topics;
    for (const int old : order) {
        moved[old] = static_cast<int>(topics.size());
        Topic topic = document.topics[old];
        topic.parent = topic.parent < 0 ? -1 : moved[topic.parent];
        topics.append(std::move(topic));
    }
    document.topics = topics;
    for (Question &question : document.questions)
        question.topic = question.topic < 0 ? -1 : moved[question.topic];
    std::ranges::stable_sort(document.questions, {}, &Question::topic);
    return document;
}

BankDocument withoutCommonRoot(BankDocument document)
{
    const auto isRoot = [](const Topic &topic) { return topic.parent < 0; };
    const bool isCommon = std::ranges::count_if(document.topics, isRoot) == 1
        && std::ranges::all_of(document.questions, [](const Question &question) { return question.topic >= 0; });
    if (!isCommon)
        return document;
    document.title = document.topics.takeFirst().title;
    for (Topic &topic : document.topics)
        --topic.parent;
    for (Question &question : document.questions)
        --question.topic;
    return document;
}

int TopicsByPath::at(BankDocument &document, const QStringList &path)
{
    int at = -1;
    for (const QString &title : path) {
        const auto added = static_cast<int>(document.topics.size());
        const int known = m_known.value({at, title}, added);
        if (known == added) {
            m_known.insert({at, title}, added);
            Topic topic;
            topic.title = title;
            topic.parent = at;
            document.topics.append(std::move(topic));
        }
        at = known;
    }
    return at;
}

BankDocument documentOf(const Bank &bank)
{
    BankDocument document;
    document.title = bank.title();
    document.language = bank.language();
    document.introduction = bank.introduction();
    document.topics = bank.topics();
    document.questions = bank.questions();
    document.diagnostics = bank.diagnostics();
    return arranged(std::move(document));
}

BankDocument selected(const BankDocument &document, const QSet<QString> &questionIds)
{
    BankDocument part = document;
    part.introduction.clear();
    part.topics.clear();
    part.questions.clear();

    QList<bool> isWanted(document.topics.size(), false);
    for (const Question &question : document.questions) {
        if (!questionIds.contains(question.id))
            continue;
        part.questions.append(question);
        for (int topic = question.topic; topic >= 0 && !isWanted[topic]; topic = document.topics[topic].parent)
            isWanted[topic] = true;
    }

    QList<int> moved(document.topics.size(), -1); // the document's index -> the part's
    for (qsizetype i = 0; i < document.topics.size(); ++i) {
        if (!isWanted[i])
            continue;
        moved[i] = static_cast<int>(part.topics.size());
        Topic topic = document.topics[i];
        topic.introduction.clear();
        topic.parent = topic.parent < 0 ? -1 : moved[topic.parent];
        part.topics.append(std::move(topic));
    }
    for (Question &question : part.questions)
        question.topic = question.topic < 0 ? -1 : moved[question.topic];
    return part;
}

BankDocument withoutAnswers(BankDocument document)
{
    for (Question &question : document.questions) {
        question.answer.clear();
        question.lead.clear();
        question.opening.clear();
        question.points.clear();
        question.supplement.clear();
        question.analysis.clear();
        question.hint.clear();
        question.pitfalls.clear();
        question.followUps.clear();
        question.references.clear();
    }
    return document;
}

QStringList tagsOf(const Question &question, const QuestionMarks &marks)
{
    static const QRegularExpression unfit(u"[,;<>\\x00-\\x1f]+|--+"_s);
    QStringList tags = question.tags;
    const QStringList own = marks.isBookmarked ? marks.tags + QStringList{BookmarkTag} : marks.tags;
    for (QString tag : own) {
        tag = tag.replace(unfit, u" "_s).simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

QString noteLabel(QStringView language)
{
    return language == "en"_L1 ? u"Note"_s : u"笔记"_s;
}

BankDocument withMarks(BankDocument document, const MarksByQuestion &marks)
{
    const bool isEnglish = document.language == "en"_L1;
    for (Question &question : document.questions) {
        const auto found = marks.constFind(question.id);
        if (found == marks.cend())
            continue;
        question.tags = tagsOf(question, *found);
        if (found->note.isEmpty())
            continue;
        // In a quotation a heading of the note's is none of the document's.
        const QString label = "**"_L1 + noteLabel(document.language) + (isEnglish ? u":** "_s : u"：** "_s);
        QString quotation = "> "_L1 + label + '\n'_L1 + found->note;
        quotation.replace(u'\n', "\n> "_L1);
        if (!question.analysis.isEmpty())
            question.analysis += "\n\n"_L1;
        question.analysis += quotation;
    }
    return document;
}

} // namespace Baiwen
