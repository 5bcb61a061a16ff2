// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/questiontext.h"

#include <QTest>

#include <functional>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

Question sample()
{
    Question question;
    question.id = u"q"_s;
    question.title = u"KV **缓存**"_s;
    question.topic = 1;
    question.tags = {u"gqa"_s};
    question.collection = u"classic"_s;
    question.preamble = u"before"_s;
    question.answer = u"It is `fast`.\n\n1. **Term:** why <!-- vital -->"_s;
    question.points = {{u"**Term**"_s, u"why"_s, true, {u"other"_s}, {}}};
    question.analysis = u"[deep](https://example.org)"_s;
    question.hint = u"hint"_s;
    question.pitfalls = {u"pit"_s};
    question.followUps = {{u"more"_s, u"id-of-another"_s}};
    question.references = {u"paper"_s};
    return question;
}

BankPtr bankOf(const Question &question, const QString &topic = u"KV 缓存"_s)
{
    BankDocument document;
    document.topics = {{u"a"_s, false, u"推理"_s, {}, -1, 0}, {u"a.b"_s, false, topic, {}, 0, 0}};
    document.questions = {question};
    return std::make_shared<Bank>(u"test"_s, u"Test"_s, u"zh"_s, QList{document});
}

} // namespace

class TestQuestionText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isWithoutMarkdown();
    void fingerprint_changesWithTheText_data();
    void fingerprint_changesWithTheText();
    void fingerprint_tellsPartsApart();
};

void TestQuestionText::text_isWithoutMarkdown()
{
    const Question question = sample();
    const BankPtr bank = bankOf(question);
    const QuestionText text = questionText(*bank, bank->questions().first());
    QCOMPARE(text.title, u"KV 缓存"_s);
    QCOMPARE(text.terms, QStringList({u"Term"_s, u"other"_s}));
    QCOMPARE(text.tags, QStringList({u"gqa"_s, u"推理"_s, u"KV 缓存"_s}));
    const QString body = text.body.join(u'|');
    for (const char *word : {"before", "It is fast.", "why", "deep", "hint", "pit", "more", "paper", "classic"})
        QVERIFY2(body.contains(QLatin1StringView(word)), word);
    for (const char *word : {"vital", "https", "id-of-another", "**", "`"})
        QVERIFY2(!body.contains(QLatin1StringView(word)), word);
}

void TestQuestionText::fingerprint_changesWithTheText_data()
{
    using Edit = std::function<void(Question &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("title", [](Question &q) { q.title += u'x'; });
    row("term", [](Question &q) { q.points[0].term += u'x'; });
    row("other word", [](Question &q) { q.points[0].also[0] += u'x'; });
    row("tag", [](Question &q) { q.tags[0] += u'x'; });
    row("topic", [](Question &q) { q.topic = 0; });
    row("collection", [](Question &q) { q.collection += u'x'; });
    row("preamble", [](Question &q) { q.preamble += u'x'; });
    row("answer", [](Question &q) { q.answer += u'x'; });
    row("analysis", [](Question &q) { q.analysis += u'x'; });
    row("hint", [](Question &q) { q.hint += u'x'; });
    row("pitfall", [](Question &q) { q.pitfalls[0] += u'x'; });
    row("follow-up", [](Question &q) { q.followUps[0].text += u'x'; });
    row("reference", [](Question &q) { q.references[0] += u'x'; });
}

void TestQuestionText::fingerprint_changesWithTheText()
{
    QFETCH(const std::function<void(Question &)>, edit);
    Question question = sample();
    const BankPtr before = bankOf(question);
    edit(question);
    const BankPtr after = bankOf(question);
    QVERIFY(questionText(*before, before->questions()[0]) != questionText(*after, after->questions()[0]));
    QVERIFY(questionFingerprint(*before, before->questions()[0]) != questionFingerprint(*after, after->questions()[0]));
    QCOMPARE(questionFingerprint(*before, before->questions()[0]),
             questionFingerprint(*bankOf(sample()), before->questions()[0]));
}

void TestQuestionText::fingerprint_tellsPartsApart()
{
    Question one = sample();
    one.hint = u"ab"_s;
    one.analysis = u"c"_s;
    Question other = one;
    other.hint = u"a"_s;
    other.analysis = u"cb"_s;
    QVERIFY(questionFingerprint(*bankOf(one), one) != questionFingerprint(*bankOf(other), other));
    QVERIFY(questionFingerprint(*bankOf(one), one) != questionFingerprint(*bankOf(one, u"x"_s), one));
}

QTEST_GUILESS_MAIN(TestQuestionText)
#include "tst_questiontext.moc"
