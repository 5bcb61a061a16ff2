// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentjson.h"

#include "bank/identity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::DocumentJson)
};

constexpr auto FormatName = "baiwen-bank"_L1;
constexpr int FormatVersion = 1;
constexpr auto FirstListName = "first-list"_L1;
constexpr auto AllListsName = "all-lists"_L1;

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject toJson(const Topic &topic, const QList<Topic> &topics)
{
    return {{u"id"_s, topic.id},
            {u"parent"_s, topic.parent < 0 ? QJsonValue() : QJsonValue(topics[topic.parent].id)},
            {u"title"_s, topic.title},
            {u"introduction"_s, topic.introduction}};
}

QJsonObject toJson(const KeyPoint &point)
{
    return {{u"term"_s, point.term},
            {u"text"_s, point.text},
            {u"vital"_s, point.vital},
            {u"also"_s, toJson(point.also)},
            {u"calculations"_s, toJson(point.calculations)}};
}

QJsonObject toJson(const Question &question, const QList<Topic> &topics)
{
    QJsonArray points;
    for (const KeyPoint &point : question.points)
        points.append(toJson(point));
    QJsonArray followUps;
    for (const FollowUp &followUp : question.followUps)
        followUps.append(QJsonObject{{u"text"_s, followUp.text}, {u"question"_s, followUp.questionId}});
    return {
        {u"id"_s, question.id},
        {u"topic"_s, question.topic < 0 ? QJsonValue() : QJsonValue(topics[question.topic].id)},
        {u"ordinal"_s, question.ordinal},
        {u"title"_s, question.title},
        {u"level"_s, question.level > 0 ? QJsonValue(question.level) : QJsonValue()},
        {u"kind"_s, question.kind ? QJsonValue(kindName(*question.kind)) : QJsonValue()},
        {u"minutes"_s, question.minutes > 0 ? QJsonValue(question.minutes) : QJsonValue()},
        {u"tags"_s, toJson(question.tags)},
        {u"collection"_s, question.collection},
        {u"prerequisites"_s, toJson(question.prerequisites)},
        {u"asOf"_s, question.asOf},
        {u"reviewBy"_s, question.reviewBy},
        {u"preamble"_s, question.preamble},
        {u"answer"_s, question.answer},
        {u"lead"_s, question.lead},
        {u"opening"_s, question.opening},
        {u"points"_s, points},
        {u"supplement"_s, question.supplement},
        {u"analysis"_s, question.analysis},
        {u"hint"_s, question.hint},
        {u"pitfalls"_s, toJson(question.pitfalls)},
        {u"followUps"_s, followUps},
        {u"references"_s, toJson(question.references)},
    };
}

QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

class Reader final
{
public:
    explicit Reader(const QString &file)
        : m_file(file)
    { }

    BankDocument read(const QJsonObject &root)
    {
        m_document.id = root["id"_L1].toString();
        m_document.title = root["title"_L1].toString();
        m_document.language = root["language"_L1].toString();
        m_document.introduction = root["introduction"_L1].toString();
        m_document.points = root["points"_L1].toString() == FirstListName ? PointRule::FirstList : PointRule::AllLists;

        const QJsonArray topics = root["topics"_L1].toArray();
        for (qsizetype i = 0; i < topics.size(); ++i)
            readTopic(topics.at(i).toObject(), i + 1);
        const QJsonArray questions = root["questions"_L1].toArray();
        for (qsizetype i = 0; i < questions.size(); ++i)
            readQuestion(questions.at(i).toObject(), i + 1);
        return std::move(m_document);
    }

private:
    void warn(const QString &message)
    {
        m_document.diagnostics.append({m_file, 0, Diagnostic::Level::Warning, message});
    }

    void readTopic(const QJsonObject &json, qsizetype place)
    {
        Topic topic;
        topic.id = json["id"_L1].toString();
        topic.title = json["title"_L1].toString();
        topic.introduction = json["introduction"_L1].toString();
        topic.parent = m_topics.value(json["parent"_L1].toString(), -1);
        if (!isTopicId(topic.id) || m_topics.contains(topic.id)) {
            warn(Text::tr("Topic %1: the id “%2” is malformed or taken, and another is made")
                     .arg(place)
                     .arg(json["id"_L1].toString()));
            topic.id.clear();
        }
        if (topic.title.isEmpty() && topic.id.isEmpty()) {
            warn(Text::tr("Topic %1 has neither title nor id and is left out").arg(place));
            return;
        }
        topic.hasDerivedId = isDerivedId(topic.id);
        if (!topic.id.isEmpty())
            m_topics.insert(topic.id, static_cast<int>(m_document.topics.size()));
        m_document.topics.append(std::move(topic));
    }

    void readQuestion(const QJsonObject &json, qsizetype place)
    {
        Question question;
        question.title = json["title"_L1].toString();
        question.id = json["id"_L1].toString();
        if (question.title.isEmpty() && question.id.isEmpty()) {
            m_document.diagnostics.append(
                {m_file, 0, Diagnostic::Level::Error,
                 Text::tr("Question %1 has neither title nor id and is left out").arg(place)});
            return;
        }
        if (!question.id.isEmpty() && (!isQuestionId(question.id) || !m_ids.claim(question.id))) {
            warn(Text::tr("Question %1: the id “%2” is malformed or taken, and another is made")
                     .arg(place)
                     .arg(question.id));
            question.id.clear();
        }
        question.hasDerivedId = isDerivedId(question.id);
        const QString topic = json["topic"_L1].toString();
        question.topic = m_topics.value(topic, -1);
        if (question.topic < 0 && !topic.isEmpty())
            warn(Text::tr("Question %1: there is no topic “%2”").arg(place).arg(topic));
        readMetadata(json, question, place);
        readTexts(json, question);
        m_document.questions.append(std::move(question));
    }

    void readMetadata(const QJsonObject &json, Question &question, qsizetype place)
    {
        constexpr int MinutesOfADay = 24 * 60;
        question.ordinal = json["ordinal"_L1].toString();
        question.level = json["level"_L1].toInt();
        question.minutes = json["minutes"_L1].toInt();
        if (question.level < 0 || question.level > 3 || question.minutes < 0 || question.minutes > MinutesOfADay) {
            warn(Text::tr("Question %1: a level is 1, 2 or 3, and minutes are at most a day").arg(place));
            question.level = 0;
            question.minutes = 0;
        }
        const QString kind = json["kind"_L1].toString();
        question.kind = kindFromName(kind);
        if (!question.kind && !kind.isEmpty())
            warn(Text::tr("Question %1: there is no kind “%2”").arg(place).arg(kind));
        question.tags = textsFromJson(json["tags"_L1]);
        question.collection = json["collection"_L1].toString();
        question.prerequisites = textsFromJson(json["prerequisites"_L1]);
        question.asOf = json["asOf"_L1].toString();
        question.reviewBy = json["reviewBy"_L1].toString();
    }

    static void readTexts(const QJsonObject &json, Question &question)
    {
        question.preamble = json["preamble"_L1].toString();
        question.answer = json["answer"_L1].toString();
        question.lead = json["lead"_L1].toString();
        question.opening = json["opening"_L1].toString();
        question.supplement = json["supplement"_L1].toString();
        question.analysis = json["analysis"_L1].toString();
        question.hint = json["hint"_L1].toString();
        question.pitfalls = textsFromJson(json["pitfalls"_L1]);
        question.references = textsFromJson(json["references"_L1]);
        const QJsonArray points = json["points"_L1].toArray();
        for (const auto &value : points) {
            const QJsonObject point = value.toObject();
            question.points.append({point["term"_L1].toString(), point["text"_L1].toString(),
                                    point["vital"_L1].toBool(), textsFromJson(point["also"_L1]),
                                    textsFromJson(point["calculations"_L1])});
        }
        const QJsonArray followUps = json["followUps"_L1].toArray();
        for (const auto &followUp : followUps)
            question.followUps.append({followUp["text"_L1].toString(), followUp["question"_L1].toString()});
    }

    const QString &m_file;
    BankDocument m_document;
    QHash<QString, int> m_topics; // id -> index
    UniqueIds m_ids;
};

} // namespace

QByteArray documentToJson(const BankDocument &document, const MarksByQuestion &marks)
{
    QJsonArray topics;
    for (const Topic &topic : document.topics)
        topics.append(toJson(topic, document.topics));
    QJsonArray questions;
    for (const Question &question : document.questions) {
        QJsonObject json = toJson(question, document.topics);
        if (const auto found = marks.constFind(question.id); found != marks.cend()) {
            json.insert("note"_L1, found->note);
            json.insert("userTags"_L1, toJson(found->tags));
            json.insert("bookmarked"_L1, found->isBookmarked);
        }
        questions.append(json);
    }
    const QJsonObject root{
        {u"format"_s, QString(FormatName)},
        {u"version"_s, FormatVersion},
        {u"id"_s, document.id},
        {u"title"_s, document.title},
        {u"language"_s, document.language},
        {u"introduction"_s, document.introduction},
        {u"points"_s, QString(document.points == PointRule::FirstList ? FirstListName : AllListsName)},
        {u"topics"_s, topics},
        {u"questions"_s, questions},
    };
    return QJsonDocument(root).toJson();
}

Result<BankDocument> documentFromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            Text::tr("Line %1 is no JSON: %2").arg(json.first(error.offset).count('\n') + 1).arg(error.errorString()));
    const QJsonObject root = parsed.object();
    if (root["format"_L1].toString() != FormatName || !root["questions"_L1].isArray())
        return failure(Text::tr("This JSON is no bank that Baiwen has written"));
    if (root["version"_L1].toInt() > FormatVersion)
        return failure(Text::tr("This bank was written by a later version of Baiwen"));
    return Reader(file).read(root);
}

} // namespace Baiwen
