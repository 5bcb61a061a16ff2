// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bankjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Baiwen {

QJsonObject questionToJson(const Question &question, const QStringList &topicPath)
{
    QJsonArray points;
    for (const KeyPoint &point : question.points)
        points.append(QJsonObject{{u"term"_s, point.term}, {u"text"_s, point.text}, {u"vital"_s, point.vital}});
    QJsonArray followUps;
    for (const FollowUp &followUp : question.followUps)
        followUps.append(followUp.text);

    return {
        {u"id"_s, question.id},
        {u"topic"_s, QJsonArray::fromStringList(topicPath)},
        {u"title"_s, question.title},
        {u"level"_s, question.level > 0 ? QJsonValue(question.level) : QJsonValue()},
        {u"kind"_s, question.kind ? QJsonValue(kindName(*question.kind)) : QJsonValue()},
        {u"lead"_s, question.lead},
        {u"points"_s, points},
        {u"answer"_s, question.answer},
        {u"analysis"_s, question.analysis},
        {u"pitfalls"_s, QJsonArray::fromStringList(question.pitfalls)},
        {u"followUps"_s, followUps},
        {u"references"_s, QJsonArray::fromStringList(question.references)},
    };
}

QJsonObject diagnosticToJson(const Diagnostic &diagnostic)
{
    return {
        {u"file"_s, diagnostic.file},
        {u"line"_s, diagnostic.line},
        {u"level"_s, Diagnostic::levelName(diagnostic.level)},
        {u"message"_s, diagnostic.message},
    };
}

} // namespace Baiwen
