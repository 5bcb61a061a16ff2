// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplebank.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

static Topic topic(const QString &id, const QString &title, int parent)
{
    Topic topic;
    topic.id = id;
    topic.title = title;
    topic.parent = parent;
    topic.introduction = u"About "_s + title;
    return topic;
}

BankPtr sampleBank(const QString &id, const QString &idPrefix)
{
    BankDocument document;
    document.title = u"Sample"_s;
    document.language = u"zh"_s;
    document.introduction = u"Welcome"_s;
    document.topics = {topic(u"a"_s, u"基础"_s, -1), topic(u"a.x"_s, u"KV 缓存"_s, 0), topic(u"a.y"_s, u"解码"_s, 0),
                       topic(u"b"_s, u"评测"_s, -1)};
    const struct
    {
        const char16_t *title;
        int topic;
        int level;
        QuestionKind kind;
        const char16_t *tag;
    } rows[] = {
        {u"KV Cache 的显存怎么算？", 1, 1, QuestionKind::Calculation, u"kv-cache"},
        {u"PagedAttention 解决什么问题？", 1, 2, QuestionKind::Concept, u"vllm"},
        {u"Ｔｏｐ-ｐ 与 top-k 怎么选？", 2, 3, QuestionKind::Comparison, u"sampling"},
        {u"怎样评估 café 场景？", 3, 1, QuestionKind::Design, u"evals"},
        {u"F1 是什么？", 3, 2, QuestionKind::Concept, u"metrics"},
    };
    int number = 0;
    for (const auto &row : rows) {
        Question question;
        question.id = idPrefix + QString::number(++number);
        question.title = QString::fromUtf16(row.title);
        question.topic = row.topic;
        question.level = row.level;
        question.kind = row.kind;
        question.minutes = 2;
        question.tags = QStringList{QString::fromUtf16(row.tag)};
        question.lead = u"结论"_s;
        question.points = {{u"要点一"_s, u"因为一"_s, true, {}, {}}, {u"要点二"_s, u"因为二"_s, false, {}, {}}};
        question.answer = u"结论\n\n1. **要点一：** 因为一\n2. **要点二：** 因为二"_s;
        document.questions.append(question);
    }
    return std::make_shared<Bank>(id, document.title, document.language, QList<BankDocument>{document});
}

BankPtr largeBank(int questions, const QString &id)
{
    BankDocument document;
    document.title = u"Large"_s;
    document.language = u"en"_s;
    document.topics = {topic(u"t"_s, u"Topic"_s, -1)};
    for (int i = 0; i < questions; ++i) {
        Question question;
        question.id = u"large-%1"_s.arg(i);
        question.title = u"Question number %1?"_s.arg(i);
        question.topic = 0;
        document.questions.append(question);
    }
    return std::make_shared<Bank>(id, document.title, document.language, QList<BankDocument>{document});
}

} // namespace Baiwen
