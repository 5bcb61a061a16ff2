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

quint32 fromEnvironment(const char *name, quint32 otherwise)
{
    bool ok = false;
    const quint32 value = qEnvironmentVariable(name).toUInt(&ok);
    return ok ? value : otherwise;
}

/// How many documents a property is tried on; a longer run sets BAIWEN_TEST_DOCUMENTS, another one BAIWEN_TEST_SEED.
struct Seeds
{
    quint32 first = fromEnvironment("BAIWEN_TEST_SEED", 1);
    quint32 end = first + fromEnvironment("BAIWEN_TEST_DOCUMENTS", 700);
};

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
    void oddDocuments_areReadBackEqual_data();
    void oddDocuments_areReadBackEqual();
    void titles_areReadBackEqual_data();
    void titles_areReadBackEqual();
    void contentsInText_areKept();
    void generatedDocuments_loseNoWord();
    void generatedDocuments_areReadBackEqual_data();
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
    QVERIFY(kept(read(writeBank(again))) == kept(document));

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

void TestMarkdownWriter::oddDocuments_areReadBackEqual_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("heading after a marker", u"# Q\n答案：# a\n"_s);
    row("break after a marker", u"# Q\n答案：---\n"_s);
    row("fence after a marker", u"# Q\n解析：```\n"_s);
    row("empty list in a list after a marker", u"# Q\n误区：* -\na\n"_s);
    row("numbered list after a marker", u"# Q\n参考：1. -\n# T\n"_s);
    row("lists and a quote after a marker", u"# Q\n追问：- -\n>\n"_s);
    row("bold that goes on as a break", u"# Q\n**Answer：*\n"_s);
    row("one dash under a marker", u"# Q\n答案：a\n-\nAnswer：\n"_s);
    row("marker over an underline, in a quote", u"# Q\n> 答案：a\n> ===\n"_s);
    row("marker's word as a title", u"##\n解析\n-\na\n"_s);
    row("marker's word as the second title", u"#\n# 追问\n：\n"_s);
    row("heading before the answer", u"Q?\n===\n##\n> 误区：\n> 答案：\n"_s);
    row("reference with a margin", u"# Q\n参考：a\n\n b\n"_s);
    row("reference that is a break and more", u"# Q\n参考：\n+ ---\n\n  a\n"_s);
    row("fence with a margin under a marker", u"# Q\n提示：\n    ```\n    a\n"_s);
    row("link around many blocks", u"# Q\n追问：<pre[](question:y)\n+ \n\n|\n"_s);
    row("heading in HTML", u"# Q\n<details># a\n"_s);
    row("underlined heading in HTML", u"# Q\n<details>a\n===\n"_s);
    row("heading with an id in HTML", u"# Q\n<details># a\n<!-- id: b -->\n"_s);
    row("heading that says it is an entry, in HTML", u"# Q\n<details># a\n<!-- entry: topic; id: b -->\n"_s);
    row("heading beside a summary", u"<summary>Q?</summary># a\n"_s);
    row("metadata beside a summary", u"<summary>Q?</summary><!--level-->\n答案：\n"_s);
    row("metadata in details", u"**Q？**\n<details><!--level--><summary>答案</summary>\n"_s);
    row("second label with a margin", u"**Q？**\n<details><summary>答案</summary>\n\n 答案：\n"_s);
    row("break between two labels",
        u"# Q\n<details><summary>答案</summary>a\n\n<br>\n<details><summary>答案</summary>\n"_s);
    row("two labels in one block", u"# Q\n<!--><summary>答案</summary><summary>答案</summary>\n>\n"_s);
    row("open list before a fence", u"# Q\n<details>* a\n\n  ~~~\nb\n"_s);
    row("open fence in a list before a fence", u"# Q\n<details>+ ~~~\n\n~~~\n"_s);
    row("list before code", u"# Q\n<details>2.\n\n    a\n"_s);
    row("list with a margin before a fence", u"**Q？**\n<details>a\n\n 4.\n   ~~~\nb\n"_s);
    row("comment that ends in a heading", u"<!--\n# a -->\n\n# Q\n答案：b\n"_s);
    row("comment without end", u"<!--\n# a\n"_s);
    row("comment without end after another", u"# Q\n提示：\n<!-- -->\n<!--\n"_s);
    row("fence in a comment without end", u"<!--\n```\n"_s);
    row("question in a comment", u"<!--\n<details><summary>Q?</summary>-->\n"_s);
    row("preformatted text without end", u"# Q\n提示：a\n\n<pre\n<details>b\n"_s);
    row("fence outside the list it ends", u"1. ~~~\n> ~~~\n#\n"_s);
    row("fence outside the quote it ends", u"> ~~~\n~~~\n>\n#\n"_s);
    row("shorter fence outside its list", u"* ````\n```\n~~~?\n"_s);
    row("fence in the second of two lists", u"*\n\n  *  ```\n    ```\n\n#\n"_s);
    row("quote of nothing after code", u"# Q\n~~~\n~~~\n>\n>\n答案：\n"_s);
    row("number sign over an underline", u"<#\n-\n参考：\n"_s);
}

void TestMarkdownWriter::oddDocuments_areReadBackEqual()
{
    QFETCH(QString, text);
    const BankDocument document = read(text);
    const QString written = writeBank(document);
    QVERIFY2(kept(read(written)) == kept(document), qPrintable(written));
    QVERIFY(kept(read(writeBank(read(written)))) == kept(document));
}

void TestMarkdownWriter::titles_areReadBackEqual_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"C #", "#", "a ##", "# a", "__**1. a**__", "1. __**2. b**__", "a <!-- b -->?", "<b>?"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void TestMarkdownWriter::titles_areReadBackEqual()
{
    QFETCH(QString, title);
    for (const QString &form :
         {u"%1\n===\n答案：x\n"_s, u"# T\n\n**%1？**\n\nx\n"_s, u"<details><summary>%1</summary>\nx\n</details>\n"_s}) {
        const BankDocument document = read(form.arg(title));
        const QString written = writeBank(document);
        QVERIFY2(kept(read(written)) == kept(document), qPrintable(written));
    }
}

void TestMarkdownWriter::contentsInText_areKept()
{
    // No table of contents, for its headings are in a quote; and there they are no more when it is written.
    const BankDocument document = read(u"# Q\n> **答案：** a\n> - [b](#b)\n> - [c](#c)\n>\n> ## b\n> ## c\n"_s);
    QVERIFY(document.questions.value(0).answer.contains(u"[c](#c)"_s));
    QVERIFY(kept(read(writeBank(document))) == kept(document));
}

void TestMarkdownWriter::generatedDocuments_loseNoWord()
{
    static const QRegularExpression word(u"w\\d+q"_s);
    for (auto [seed, end] = Seeds(); seed < end; ++seed) {
        DocumentGenerator generator(seed);
        const QString document = generator.document();
        for (const QString &text : {document, generator.damaged(document)}) {
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
}

void TestMarkdownWriter::generatedDocuments_areReadBackEqual_data()
{
    QTest::addColumn<bool>("isTame");
    QTest::newRow("tame") << true;
    QTest::newRow("wild") << false;
}

void TestMarkdownWriter::generatedDocuments_areReadBackEqual()
{
    QFETCH(bool, isTame);
    for (auto [seed, end] = Seeds(); seed < end; ++seed) {
        DocumentGenerator generator(seed);
        const BankDocument document = read(generator.document(isTame));
        const QString written = writeBank(document);
        QVERIFY2(kept(read(written)) == kept(document),
                 qPrintable(u"seed %1 (BAIWEN_TEST_SEED)\n%2"_s.arg(seed).arg(written)));
    }
}

QTEST_GUILESS_MAIN(TestMarkdownWriter)
#include "tst_markdownwriter.moc"
