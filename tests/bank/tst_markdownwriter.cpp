// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/documentgenerator.h"
#include "bank/markdownreader.h"
#include "bank/markdownwriter.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

BankDocument read(const QString &text)
{
    ReadOptions options;
    options.file = u"list.md"_s;
    auto document = readBank(text.toUtf8(), options);
    return document ? *document : BankDocument();
}

/// What a written document keeps: all but the lines, the diagnostics and the rule by which it was first read.
BankDocument kept(BankDocument document)
{
    document.diagnostics.clear();
    document.rule = QuestionRule::Markers;
    document.questionLevel = 0;
    for (Topic &topic : document.topics)
        topic.line = 0;
    for (Question &question : document.questions)
        question.line = 0;
    return document;
}

QString allText(const BankDocument &document)
{
    QStringList parts{document.title, document.introduction};
    for (const Topic &topic : document.topics)
        parts << topic.title << topic.introduction;
    for (const Question &question : document.questions) {
        parts << question.title << question.preamble << question.answer << question.analysis << question.hint;
        parts << question.pitfalls << question.references;
        for (const FollowUp &followUp : question.followUps)
            parts << followUp.text;
    }
    for (const Diagnostic &diagnostic : document.diagnostics)
        parts << diagnostic.message;
    return parts.join(u'\n');
}

quint32 firstSeed()
{
    bool ok = false;
    const quint32 seed = qEnvironmentVariable("BAIWEN_TEST_SEED").toUInt(&ok);
    return ok ? seed : 1;
}

} // namespace

class TestMarkdownWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_isReadBackEqual();
    void topicsAndQuestions_keepTheirOrder();
    void unmarkedList_isReadBackEqual();
    void questionWithoutAnswerText_getsItFromItsPoints();
    void question_canBeWrittenAlone();
    void generatedDocuments_loseNoWord();
    void generatedDocuments_areReadBackEqual();
};

void TestMarkdownWriter::document_isReadBackEqual()
{
    BankDocument document;
    document.id = u"my-bank"_s;
    document.title = u"a: \"b\" # c"_s;
    document.language = u"zh"_s;
    document.introduction = u"开场白"_s;
    Topic topic;
    topic.id = u"t.u"_s;
    topic.title = u"话题"_s;
    topic.introduction = u"讲\n\n- 一\n- 二"_s;
    document.topics.append(topic);
    Question question;
    question.id = u"a-b"_s;
    question.title = u"问？"_s;
    question.ordinal = u"Q3:"_s;
    question.topic = 0;
    question.level = 3;
    question.kind = QuestionKind::Case;
    question.minutes = 5;
    question.tags = QStringList{u"甲"_s, u"乙"_s};
    question.collection = u"classic-30"_s;
    question.prerequisites = QStringList{u"c"_s};
    question.asOf = u"2026"_s;
    question.reviewBy = u"2026-12-31"_s;
    question.preamble = u"题干"_s;
    question.answer = u"- **甲：** 乙 <!-- vital; also: 丙; calc: 1+1 = 2 -->\n\n后记"_s;
    question.points = {{u"甲"_s, u"乙"_s, true, {u"丙"_s}, {u"1+1 = 2"_s}}};
    question.supplement = u"后记"_s;
    question.analysis = u"```\n码\n```"_s;
    question.hint = u"提\n示"_s;
    question.pitfalls = QStringList{u"一\n\n段"_s, u"```\n  码\n```"_s, u"- 嵌套"_s, u"---\n\n线"_s};
    question.followUps = {{u"甲[乙]"_s, u"c-d"_s}, {u"丙"_s, {}}};
    question.references = QStringList{u"arXiv:1706.03762"_s};
    document.questions.append(question);
    const BankDocument again = read(writeBank(document));
    QVERIFY(kept(again) == document);
    QVERIFY2(again.diagnostics.isEmpty(), qPrintable(again.diagnostics.value(0).toString()));
}

void TestMarkdownWriter::topicsAndQuestions_keepTheirOrder()
{
    const BankDocument document = read(
        u"# T1\n## Q1\n答案：a\n## T2\ntext\n# Q2\n答案：b\n# T3\n### T4\n#### Q3\n答案：c\n## Q4\n答案：d\n# T5\n"_s);
    QCOMPARE(document.topics.size(), 5);
    QCOMPARE(document.questions.size(), 4);
    QVERIFY(kept(read(writeBank(document))) == kept(document));
}

void TestMarkdownWriter::unmarkedList_isReadBackEqual()
{
    const BankDocument document =
        read(u"# T\n## 1. A?\nlead\n\n- clause: rest\n\n### sub\n\n- second list\n\n## 2. B?\nb\n"_s);
    QCOMPARE(document.rule, QuestionRule::HeadingLevel);
    QCOMPARE(document.questions.value(0).points.size(), 1);
    const BankDocument again = read(writeBank(document));
    QCOMPARE(again.rule, QuestionRule::Markers);
    QVERIFY(kept(again) == kept(document));

    const BankDocument none = read(u"# T\n\ntext\n\n## U\n"_s);
    QVERIFY(kept(read(writeBank(none))) == kept(none));
}

void TestMarkdownWriter::questionWithoutAnswerText_getsItFromItsPoints()
{
    Question question;
    question.id = u"a"_s;
    question.title = u"What?"_s;
    question.lead = u"Lead."_s;
    question.points = {{u"Term"_s, u"text\nmore"_s, true, {u"word"_s}, {u"1+1 = 2"_s}},
                       {{}, u"plain"_s, false, {}, {}},
                       {u"Bare"_s, {}, false, {}, {}}};
    const BankDocument again = read(writeQuestion(question, 2, u"en"_s));
    QCOMPARE(again.questions.size(), 1);
    QCOMPARE(again.questions.first().lead, question.lead);
    QVERIFY(again.questions.first().points == question.points);
    question.answer = u"Only a lead."_s;
    QVERIFY(read(writeQuestion(question, 2, u"en"_s)).questions.value(0).points == question.points);
}

void TestMarkdownWriter::question_canBeWrittenAlone()
{
    Question question;
    question.id = u"a-b"_s;
    question.title = u"问"_s;
    question.answer = u"答"_s;
    question.hint = u"甲\n\n#### 乙"_s;
    question.pitfalls = QStringList{u"丙"_s};
    QCOMPARE(writeQuestion(question, 3, u"zh"_s),
             u"### 问\n<!-- id: a-b -->\n\n**答案：** 答\n\n**提示：** 甲\n\n#### 乙\n\n**误区：**\n\n- 丙\n"_s);
    question.hint = u"h"_s;
    QCOMPARE(writeQuestion(question, 1, u"en"_s),
             u"# 问\n<!-- id: a-b -->\n\n**Hint:** h\n\n**Answer:** 答\n\n**Pitfalls:**\n\n- 丙\n"_s);
}

void TestMarkdownWriter::generatedDocuments_loseNoWord()
{
    constexpr quint32 Documents = 400;
    static const QRegularExpression word(u"w\\d+q"_s);
    for (quint32 seed = firstSeed(); seed < firstSeed() + Documents; ++seed) {
        DocumentGenerator generator(seed);
        const QString text = generator.document();
        const QString found = allText(read(text));
        QSet<QString> words;
        for (auto it = word.globalMatch(found); it.hasNext();)
            words.insert(it.next().captured());
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const QString expected = it.next().captured();
            QVERIFY2(words.contains(expected),
                     qPrintable(u"seed %1 (BAIWEN_TEST_SEED) lost %2"_s.arg(seed).arg(expected)));
        }
    }
}

void TestMarkdownWriter::generatedDocuments_areReadBackEqual()
{
    constexpr quint32 Documents = 400;
    for (quint32 seed = firstSeed(); seed < firstSeed() + Documents; ++seed) {
        DocumentGenerator generator(seed);
        const BankDocument document = read(generator.document(true));
        const QString written = writeBank(document);
        QVERIFY2(kept(read(written)) == kept(document),
                 qPrintable(u"seed %1 (BAIWEN_TEST_SEED)\n%2"_s.arg(seed).arg(written)));
    }
}

QTEST_GUILESS_MAIN(TestMarkdownWriter)
#include "tst_markdownwriter.moc"
