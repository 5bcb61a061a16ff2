// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

BankDocument read(const QString &text, QuestionRule rule = QuestionRule::Automatic)
{
    ReadOptions options;
    options.file = u"list.md"_s;
    options.bankId = u"list"_s;
    options.rule = rule;
    auto document = readBank(text.toUtf8(), options);
    return document ? *document : BankDocument();
}

QStringList titles(const BankDocument &document)
{
    QStringList list;
    for (const Question &question : document.questions)
        list.append(question.title);
    return list;
}

QStringList topicTitles(const BankDocument &document)
{
    QStringList list;
    for (const Topic &topic : document.topics)
        list.append(topic.title);
    return list;
}

/// The remarks of a level as "line: message".
bool hasRemark(const BankDocument &document, Diagnostic::Level level, int line, const QString &part)
{
    return std::any_of(document.diagnostics.cbegin(), document.diagnostics.cend(), [&](const Diagnostic &d) {
        return d.level == level && d.line == line && d.message.contains(part);
    });
}

} // namespace

Q_DECLARE_METATYPE(Baiwen::QuestionRule)

class TestMarkdownReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialect_isReadWhole();
    void questions_areFound_data();
    void questions_areFound();
    void markers_openSections_data();
    void markers_openSections();
    void ordinals_leaveTheTitle_data();
    void ordinals_leaveTheTitle();
    void points_haveTermsAndText_data();
    void points_haveTermsAndText();
    void pointMetadata_isRead();
    void unmarkedAnswer_takesPointsFromItsFirstList();
    void contents_areLeftOutAndSaid();
    void requestedRule_isFollowed();
    void secondMarker_keepsItsLabel();
    void sections_keepTheirText();
    void breakUnderText_makesNoHeading();
    void headingsThatSayTheyAreEntries_areTheOnlyOnes();
    void faults_areReportedWithTheirLine_data();
    void faults_areReportedWithTheirLine();
    void derivedIds_areStable();
    void equalTitles_getDifferentIds();
    void duplicateId_namesBothLines();
    void language_isFoundOut_data();
    void language_isFoundOut();
    void frontMatter_isRead();
    void otherEncoding_isSaid();
    void badFiles_areErrors();
    void pathologicalText_isReadInTime_data();
    void pathologicalText_isReadInTime();
    void cancel_stopsReading();
    void progress_neverGoesBack();
    void readBankFile_saysWhyNot();
};

void TestMarkdownReader::dialect_isReadWhole()
{
    const BankDocument document = read(uR"(---
title: 小题库
language: zh
---

开场白。

# 推理
<!-- id: inference -->
讲推理。

## 缓存
<!-- id: inference.cache -->

### 1. 缓存多大？
<!-- id: cache-bytes; level: 2; kind: calculation; minutes: 3; tags: cache, gqa; collection: classic-30; prereq: a-b, c; as-of: 2026-09; review-by: 2027-03 -->

题干。

**提示：** 想想层数。

**答案：** 成正比。

1. **公式：** 两倍 <!-- vital; calc: 2*3 = 6 -->
2. **算例：** 某例

**解析：** 考什么。

**误区：**
- 甲：错
- 乙

**追问：**
- [前缀能省多少？](question:prefix-caching)
- 还有呢？

**参考：**
- Paper (2023), arXiv:2305.13245

# 总结
到此为止。
)"_s);
    QCOMPARE(document.title, u"小题库"_s);
    QCOMPARE(document.language, u"zh"_s);
    QCOMPARE(document.introduction, u"开场白。"_s);
    QCOMPARE(document.rule, QuestionRule::Markers);
    QVERIFY2(document.diagnostics.isEmpty(), qPrintable(document.diagnostics.value(0).toString()));

    QCOMPARE(topicTitles(document), (QStringList{u"推理"_s, u"缓存"_s, u"总结"_s}));
    QCOMPARE(document.topics.at(1).id, u"inference.cache"_s);
    QCOMPARE(document.topics.at(1).parent, 0);
    QVERIFY(!document.topics.at(1).hasDerivedId);
    QCOMPARE(document.topics.at(0).introduction, u"讲推理。"_s);
    QCOMPARE(document.topics.at(2).introduction, u"到此为止。"_s);
    QVERIFY(document.topics.at(2).hasDerivedId);
    QCOMPARE(document.topicPath(1), (QStringList{u"推理"_s, u"缓存"_s}));

    Question expected;
    expected.id = u"cache-bytes"_s;
    expected.title = u"缓存多大？"_s;
    expected.ordinal = u"1."_s;
    expected.topic = 1;
    expected.level = 2;
    expected.kind = QuestionKind::Calculation;
    expected.minutes = 3;
    expected.tags = QStringList{u"cache"_s, u"gqa"_s};
    expected.collection = u"classic-30"_s;
    expected.prerequisites = QStringList{u"a-b"_s, u"c"_s};
    expected.asOf = u"2026-09"_s;
    expected.reviewBy = u"2027-03"_s;
    expected.preamble = u"题干。"_s;
    expected.answer = u"成正比。\n\n1. **公式：** 两倍 <!-- vital; calc: 2*3 = 6 -->\n2. **算例：** 某例"_s;
    expected.lead = u"成正比。"_s;
    expected.points = {{u"公式"_s, u"两倍"_s, true, {}, {u"2*3 = 6"_s}}, {u"算例"_s, u"某例"_s, false, {}, {}}};
    expected.analysis = u"考什么。"_s;
    expected.hint = u"想想层数。"_s;
    expected.pitfalls = QStringList{u"甲：错"_s, u"乙"_s};
    expected.followUps = {{u"前缀能省多少？"_s, u"prefix-caching"_s}, {u"还有呢？"_s, {}}};
    expected.references = QStringList{u"Paper (2023), arXiv:2305.13245"_s};
    expected.line = 15;
    QCOMPARE(document.questions.size(), 1);
    QVERIFY(document.questions.first() == expected);
}

void TestMarkdownReader::questions_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuestionRule>("rule");
    QTest::addColumn<QStringList>("questions");
    QTest::addColumn<QStringList>("topics");
    const auto row = [](const char *name, const QString &text, QuestionRule rule, const QStringList &questions,
                        const QStringList &topics = {}) { QTest::newRow(name) << text << rule << questions << topics; };
    using Rule = QuestionRule;
    row("markers", u"# T\n## Q\n答案：a\n## R\nAnswer: b\n"_s, Rule::Markers, {u"Q"_s, u"R"_s}, {u"T"_s});
    row("marker as a heading", u"# T\n## Q\n### ✅ Answer\na\n### Pitfalls\n- b\n"_s, Rule::Markers, {u"Q"_s}, {u"T"_s});
    row("marker heading beside its question", u"## Q\n## Answer\na\n## R\n## Answer\nb\n"_s, Rule::Markers,
        {u"Q"_s, u"R"_s});
    row("marker in a quote", u"## Q\n> **答案：** a\n> b\n"_s, Rule::Markers, {u"Q"_s});
    row("marker in details", u"## Q\n<details>\n<summary>查看答案</summary>\n\na\n\n</details>\n"_s, Rule::Markers,
        {u"Q"_s});
    row("sub-heading of an answer", u"## Q\n答案：a\n### more\nb\n## R\n答案：c\n"_s, Rule::Markers, {u"Q"_s, u"R"_s});
    row("closing summary", u"## Q\n答案：a\n## 总结\nb\n"_s, Rule::Markers, {u"Q"_s}, {u"总结"_s});
    row("references at the end", u"# T\n## Q\n答案：a\n# References\n- b\n"_s, Rule::Markers, {u"Q"_s},
        {u"T"_s, u"References"_s});
    row("markers in one paragraph", u"## Q\n**答案：** a\n**解析：** b\n"_s, Rule::Markers, {u"Q"_s});
    row("title of many answers", u"# Questions and answers\n## Q\n答案：a\n"_s, Rule::Markers, {u"Q"_s},
        {u"Questions and answers"_s});
    row("ordinals", u"# T\n## 1. A\na\n### sub\nb\n## 2. B\nc\n"_s, Rule::HeadingLevel, {u"A"_s, u"B"_s}, {u"T"_s});
    row("question marks", u"## T\n### A?\na\n### B？\nb\n### C\nc\n## Summary\nd\n"_s, Rule::HeadingLevel,
        {u"A?"_s, u"B？"_s, u"C"_s}, {u"T"_s, u"Summary"_s});
    row("numbered topics above questions", u"## 1. T\n### A?\na\n### B?\nb\n## 2. U\n### C?\nc\n"_s, Rule::HeadingLevel,
        {u"A?"_s, u"B?"_s, u"C?"_s}, {u"1. T"_s, u"2. U"_s});
    row("summary at the questions' level", u"## Q1 A\na\n## Q2 B\nb\n## 总结\nc\n"_s, Rule::HeadingLevel,
        {u"A"_s, u"B"_s}, {u"总结"_s});
    row("bold paragraphs", u"## T\n**A? 👶**\n\na\n\n<br/>\n\n**B？** ⭐️\n\nb\n\n**no question**\n"_s,
        Rule::BoldParagraphs, {u"A? 👶"_s, u"B？"_s}, {u"T"_s});
    row("Q and A paragraphs", u"# T\nQ1: what\nA: that\n\nQ2: who\nA: they\n"_s, Rule::BoldParagraphs,
        {u"what"_s, u"who"_s}, {u"T"_s});
    row("summaries",
        u"# T\n<details>\n<summary><b>1. A</b></summary>\n\na\n\n</details>\n<details><summary>B &amp; C</summary>\nb\n</details>\n"_s,
        Rule::Summaries, {u"A"_s, u"B & C"_s}, {u"T"_s});
    row("leaves", u"# T\n## A\na\n## B\nb\n### C\nc\n"_s, Rule::LeafHeadings, {u"A"_s, u"C"_s}, {u"T"_s, u"B"_s});
    row("setext headings", u"T\n===\n\nA?\n---\na\n\nB?\n---\nb\n"_s, Rule::HeadingLevel, {u"A?"_s, u"B?"_s}, {u"T"_s});
    row("dashes under an answer", u"## A\n答案：a\n---\n## B\n答案：b\n"_s, Rule::Markers, {u"A"_s, u"B"_s});
    row("marker within code", u"## A?\n```\n答案：a\n```\n## B?\nb\n"_s, Rule::HeadingLevel, {u"A?"_s, u"B?"_s});
    row("nothing", u"text\n"_s, Rule::LeafHeadings, {});
}

void TestMarkdownReader::questions_areFound()
{
    QFETCH(QString, text);
    const BankDocument document = read(text);
    QFETCH(QuestionRule, rule);
    QCOMPARE(ruleName(document.rule), ruleName(rule));
    QTEST(titles(document), "questions");
    QTEST(topicTitles(document), "topics");
}

void TestMarkdownReader::markers_openSections_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("answer");
    for (const char *marker : {"**答案：** x",
                               "**答案**：x",
                               "**答案:** x",
                               "答案：x",
                               "答案: x",
                               "参考答案：x",
                               "**回答：** x",
                               "Answer: x",
                               "ANSWER: x",
                               "**Answer:** x",
                               "A: x",
                               "A：x",
                               "__Answer:__ x",
                               "✅ **答案：** x",
                               "**✅ 答案：** x",
                               "**30 秒回答：** x",
                               "**Short answer:** x",
                               "**答案**\n\nx",
                               "**答案：**\n\nx",
                               "**答案：**\nx",
                               "### 答案\n\nx",
                               "### ✅ Answer\n\nx",
                               "> **答案：** x",
                               "> 答案：x",
                               "<details>\n<summary>答案</summary>\n\nx\n\n</details>",
                               "<details><summary>Show answer</summary>\nx\n</details>",
                               "<details>\n\n**答案：** x\n\n</details>"})
        QTest::newRow(marker) << QString::fromUtf8(marker) << u"x"_s;
    QTest::newRow("bold goes on") << u"**答案：甲**"_s << u"**甲**"_s;
    QTest::newRow("two paragraphs") << u"答案：x\n\ny"_s << u"x\n\ny"_s;
    QTest::newRow("list directly below") << u"**答案：**\n- x\n- y"_s << u"- x\n- y"_s;
    QTest::newRow("rules at the edges") << u"**答案：**\n\n---\n\nx\n\n---\n\ny\n\n<br/>\n\n***"_s
                                        << u"x\n\n---\n\ny"_s;
    QTest::newRow("code first") << u"**答案：**\n\n    x\n    y"_s << u"    x\n    y"_s;
}

void TestMarkdownReader::markers_openSections()
{
    QFETCH(QString, body);
    const BankDocument document = read(u"# 题\n\n"_s + body + u"\n\n**解析：** z\n"_s);
    QCOMPARE(document.questions.size(), 1);
    QTEST(document.questions.first().answer, "answer");
    QCOMPARE(document.questions.first().analysis, u"z"_s);
    QCOMPARE(document.rule, QuestionRule::Markers);
}

void TestMarkdownReader::ordinals_leaveTheTitle_data()
{
    QTest::addColumn<QString>("ordinal");
    QTest::addColumn<QString>("title");
    const std::pair<const char *, const char *> rows[]{{"12.", "T"},         {"Q3:", "T"},      {"Q01 ·", "T"},
                                                       {"q4.", "T"},         {"问题 5：", "T"}, {"第3题", "T"},
                                                       {"第十二题：", "T"},  {"3、", "T"},      {"7)", "T"},
                                                       {"（8）", "T"},       {"[9]", "T"},      {"Question 5 -", "T"},
                                                       {"❓ 6.", "T"},        {"Q:", "T"},       {"", "2.5 位"},
                                                       {"", "Quantization"}, {"", "42"},        {"", "C#"}};
    for (const auto &[ordinal, title] : rows)
        QTest::newRow(qPrintable(QString::fromUtf8(ordinal) + QString::fromUtf8(title)))
            << QString::fromUtf8(ordinal) << QString::fromUtf8(title);
}

void TestMarkdownReader::ordinals_leaveTheTitle()
{
    QFETCH(QString, ordinal);
    QFETCH(QString, title);
    for (const QString &heading :
         {ordinal + u' ' + title, u"**%1 %2**"_s.arg(ordinal, title), ordinal + u" **"_s + title + u"** ##"_s}) {
        const BankDocument document = read(u"## "_s + heading + u"\n答案：x\n"_s);
        QCOMPARE(document.questions.size(), 1);
        QCOMPARE(document.questions.first().title, title);
        QCOMPARE(document.questions.first().ordinal, ordinal);
    }
}

void TestMarkdownReader::points_haveTermsAndText_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &item, const QString &term, const QString &text) {
        QTest::newRow(name) << item << term << text;
    };
    row("colon inside", u"- **甲：** 乙"_s, u"甲"_s, u"乙"_s);
    row("no space", u"- **甲：**乙"_s, u"甲"_s, u"乙"_s);
    row("colon outside", u"- **甲**：乙"_s, u"甲"_s, u"乙"_s);
    row("no colon", u"- **甲** 是乙"_s, u"甲"_s, u"是乙"_s);
    row("underscores", u"- __a__: b"_s, u"a"_s, u"b"_s);
    row("term only", u"- **甲**"_s, u"甲"_s, QString());
    row("no term", u"- 甲 **乙**"_s, QString(), u"甲 **乙**"_s);
    row("code in the term", u"- **`a**b`：** c"_s, u"`a**b`"_s, u"c"_s);
    row("unclosed bold", u"- **甲 乙"_s, QString(), u"**甲 乙"_s);
    row("nested list", u"1. **甲：** 乙\n   - 丙\n   - 丁"_s, u"甲"_s, u"乙\n- 丙\n- 丁"_s);
    row("nested paragraph", u"1. **甲：** 乙\n\n   丙"_s, u"甲"_s, u"乙\n\n丙"_s);
    row("nested code", u"- **甲**\n  ```\n    x\n  ```"_s, u"甲"_s, u"```\n  x\n```"_s);
    row("lazy line", u"- **甲：** 乙\n丙"_s, u"甲"_s, u"乙\n丙"_s);
    row("tab", u"-\t**甲：** 乙\n\n\t丙"_s, u"甲"_s, u"乙\n\n丙"_s);
    row("comment of others", u"- **甲：** 乙 <!-- todo -->"_s, u"甲"_s, u"乙 <!-- todo -->"_s);
}

void TestMarkdownReader::points_haveTermsAndText()
{
    QFETCH(QString, item);
    const BankDocument document = read(u"# 题\n\n**答案：** 引子\n\n"_s + item + u"\n"_s);
    QCOMPARE(document.questions.size(), 1);
    QCOMPARE(document.questions.first().points.size(), 1);
    QTEST(document.questions.first().points.first().term, "term");
    QTEST(document.questions.first().points.first().text, "text");
    QCOMPARE(document.questions.first().answer, u"引子\n\n"_s + item);
}

void TestMarkdownReader::pointMetadata_isRead()
{
    const BankDocument document = read(
        u"# 题\n\n答案：\n\n- **甲：** 乙 <!-- vital; also: 丙, d e、己; calc: 1+1 = 2; calc: 2*2 = 4; colour: red -->\n  丁\n\n段落\n\n1. **戊**\n"_s);
    const QList<KeyPoint> expected{
        {u"甲"_s, u"乙\n丁"_s, true, {u"丙"_s, u"d e"_s, u"己"_s}, {u"1+1 = 2"_s, u"2*2 = 4"_s}},
        {u"戊"_s, {}, false, {}, {}}};
    QVERIFY(document.questions.value(0).points == expected);
    QVERIFY(document.questions.first().lead.isEmpty());
    QVERIFY(hasRemark(document, Diagnostic::Level::Warning, 5, u"colour: red"_s));
}

void TestMarkdownReader::unmarkedAnswer_takesPointsFromItsFirstList()
{
    const BankDocument document = read(
        u"## What is A?\nLead.\n\n- **Bold** text\n- Short clause: rest\n- Just this\n- Errors are independently and identically normally distributed over time\n\n1. other list\n\n## What is B?\nb\n"_s);
    const QList<KeyPoint> expected{
        {u"Bold"_s, u"text"_s, false, {}, {}},
        {u"Short clause"_s, u"rest"_s, false, {}, {}},
        {u"Just this"_s, {}, false, {}, {}},
        {{}, u"Errors are independently and identically normally distributed over time"_s, false, {}, {}},
    };
    QVERIFY(document.questions.value(0).points == expected);
    QCOMPARE(document.questions.first().lead, u"Lead."_s);
}

void TestMarkdownReader::contents_areLeftOutAndSaid()
{
    const BankDocument document =
        read(u"# T\n\n## 📑 目录\n\n- [Q1 A](#q1-a)\n  - [Q2 worded otherwise](#q2-b)\n\n---\n\n## Q1 A\na\n\n## Q2 B\n"
             u"- [x](https://e.org)\n- [y](https://e.org)\n"_s);
    QCOMPARE(titles(document), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(topicTitles(document), QStringList{u"T"_s});
    QVERIFY(document.topics.first().introduction.isEmpty());
    QVERIFY(hasRemark(document, Diagnostic::Level::Note, 5, u"Q2 worded otherwise"_s));
    QVERIFY(hasRemark(document, Diagnostic::Level::Note, 3, u"目录"_s));
    QCOMPARE(document.questions.at(1).points.size(), 2);
}

void TestMarkdownReader::requestedRule_isFollowed()
{
    const QString text = u"# A\n\n**x?**\n\ny\n\n## B\n\nz\n\n## C\n\n答案：w\n"_s;
    QCOMPARE(titles(read(text)), QStringList{u"C"_s});
    QCOMPARE(titles(read(text, QuestionRule::BoldParagraphs)), QStringList{u"x?"_s});
    QCOMPARE(titles(read(text, QuestionRule::LeafHeadings)), (QStringList{u"B"_s, u"C"_s}));
    const BankDocument byLevel = read(text, QuestionRule::HeadingLevel);
    QCOMPARE(titles(byLevel), (QStringList{u"B"_s, u"C"_s}));
    QCOMPARE(byLevel.questionLevel, 2);
    QCOMPARE(titles(read(text, QuestionRule::Summaries)), QStringList());
    QCOMPARE(titles(read(u"---\nrule: leaf-headings\n---\n"_s + text)), (QStringList{u"B"_s, u"C"_s}));
}

void TestMarkdownReader::secondMarker_keepsItsLabel()
{
    const BankDocument document =
        read(u"# 题\n\n**一句话回答：** 甲\n\n**解析：** 乙\n\n**详细回答：** 丙\n\n- 丁\n\n误区：戊\n\n误区：己\n"_s);
    const Question question = document.questions.value(0);
    QCOMPARE(question.answer, u"甲\n\n**详细回答：** 丙\n\n- 丁"_s);
    QCOMPARE(question.analysis, u"乙"_s);
    QCOMPARE(question.pitfalls, (QStringList{u"戊"_s, u"己"_s}));
    QVERIFY(hasRemark(document, Diagnostic::Level::Note, 3, u"一句话回答"_s));
}

void TestMarkdownReader::sections_keepTheirText()
{
    const BankDocument document = read(
        u"# 题\n\n**答案：** 甲\n\n**复杂度分析：** 乙\n\n**追问：** 丙\n\n- 见 [丁](question:d-e) 吧\n\n**参考：**\n\n段落\n\n```\n代码\n"_s);
    const Question question = document.questions.value(0);
    QCOMPARE(question.answer, u"甲\n\n**复杂度分析：** 乙"_s);
    const QList<FollowUp> followUps{{u"丙"_s, {}}, {u"见 丁 吧"_s, u"d-e"_s}};
    QVERIFY(question.followUps == followUps);
    QCOMPARE(question.references, (QStringList{u"段落"_s, u"```\n代码\n```"_s}));
    QVERIFY(hasRemark(document, Diagnostic::Level::Warning, 15, u"never closed"_s));
}

void TestMarkdownReader::breakUnderText_makesNoHeading()
{
    const Question question = read(u"# 题\n\n**答案：** 甲\n--\n乙\n\n丙。\n---\n丁\n"_s).questions.value(0);
    QCOMPARE(question.answer, u"甲\n\n---\n乙\n\n丙。\n\n---\n丁"_s);
    QCOMPARE(question.lead, u"甲"_s);
}

void TestMarkdownReader::headingsThatSayTheyAreEntries_areTheOnlyOnes()
{
    const QString text = u"# T <!-- id: t; is: topic -->\n\n答案：a\n\n## Q\n<!-- id: q; is: question; level: 2 -->\n"
                         u"<!-- level: 3 -->\n\n# R\n<!-- id: r -->\n\n**答案：** b\n"_s;
    const BankDocument document = read(u"---\nheadings: is\n---\n"_s + text);
    QCOMPARE(topicTitles(document), QStringList{u"T"_s});
    QCOMPARE(document.topics.first().introduction, u"答案：a"_s);
    QCOMPARE(titles(document), QStringList{u"Q"_s});
    QCOMPARE(document.questions.first().level, 2);
    QCOMPARE(document.questions.first().preamble, u"<!-- level: 3 -->\n\n# R\n<!-- id: r -->"_s);
    QCOMPARE(document.questions.first().answer, u"b"_s);
    QVERIFY(document.diagnostics.isEmpty());
    QCOMPARE(titles(read(u"---\nheadings: is\nrule: leaf-headings\n---\n"_s + text)), (QStringList{u"Q"_s, u"R"_s}));
}

void TestMarkdownReader::faults_areReportedWithTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &text, int line, const QString &part) {
        QTest::newRow(name) << text << line << part;
    };
    row("unknown key", u"# Q\n<!-- id: a; colour: red -->\n答案：x\n"_s, 2, u"colour: red"_s);
    row("malformed id", u"# Q\n<!-- id: A B -->\n答案：x\n"_s, 2, u"A B"_s);
    row("malformed topic id", u"# T\n<!-- id: a..b -->\n## Q\n答案：x\n"_s, 2, u"a..b"_s);
    row("level", u"# Q\n<!-- level: 4 -->\n答案：x\n"_s, 2, u"level: 4"_s);
    row("kind", u"# Q\n<!-- kind: riddle -->\n答案：x\n"_s, 2, u"riddle"_s);
    row("minutes", u"# Q\n<!-- minutes: soon -->\n答案：x\n"_s, 2, u"soon"_s);
    row("date", u"# Q\n<!-- as-of: 2026-13 -->\n答案：x\n"_s, 2, u"2026-13"_s);
    row("question's key on a topic", u"# T\n<!-- level: 2 -->\n## Q\n答案：x\n"_s, 2, u"level: 2"_s);
    row("key twice", u"# Q\n<!-- level: 2; level: 3 -->\n答案：x\n"_s, 2, u"level: 3"_s);
    row("no answer", u"# Q\n\n**答案：**\n"_s, 1, u"no answer"_s);
    row("heading without text", u"# T\n\n##\n\n# Q\n答案：x\n"_s, 3, u"no text"_s);
    row("front matter", u"---\ntitle: t\nauthor: somebody\n---\n# Q\n答案：x\n"_s, 3, u"somebody"_s);
    row("front matter's comment", u"---\n# remark\n---\n# Q\n答案：x\n"_s, 2, u"remark"_s);
    row("longer language", u"---\nlanguage: english\n---\n# Q\n答案：x\n"_s, 2, u"english"_s);
    row("title twice", u"---\ntitle: a\ntitle: b\n---\n# Q\n答案：x\n"_s, 3, u"title: b"_s);
    row("language", u"---\nlanguage: fr\n---\n# Q\n答案：x\n"_s, 2, u"fr"_s);
    row("comment never closed", u"# Q\n答案：x\n\n<!-- y\n"_s, 4, u"never closed"_s);
    row("HTML never closed", u"# Q\n答案：x\n\n<pre>y\n"_s, 4, u"HTML that begins here"_s);
    row("nesting", u"# Q\n答案：x\n\n"_s + QString(101, u'>') + u" y\n"_s, 4, u"nested"_s);
    row("no question", u"only text\n"_s, 0, u"No question"_s);
}

void TestMarkdownReader::faults_areReportedWithTheirLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, part);
    const BankDocument document = read(text);
    QVERIFY(hasRemark(document, Diagnostic::Level::Warning, line, part));
    for (const Diagnostic &diagnostic : document.diagnostics)
        QCOMPARE(diagnostic.file, u"list.md"_s);
}

void TestMarkdownReader::derivedIds_areStable()
{
    // Published ids are for ever: these values may never change.
    const BankDocument document = read(u"# Topic\n## 1. What is RLHF?\n答案：x\n"_s);
    const Question question = document.questions.value(0);
    QVERIFY(question.hasDerivedId);
    QCOMPARE(question.id, u"q-9a0ba380c494"_s);
    QCOMPARE(document.topics.value(0).id, u"t-db8bde2ea25e"_s);
    QCOMPARE(read(u"## Q7: what  is **rlhf** ？\n答案：y\n"_s).questions.value(0).id, question.id);
    QVERIFY(read(u"## What is DPO?\n答案：x\n"_s).questions.value(0).id != question.id);
}

void TestMarkdownReader::equalTitles_getDifferentIds()
{
    const BankDocument document = read(u"## 甲\n答案：x\n\n## 甲\n答案：y\n\n## 甲。\n答案：z\n"_s);
    QCOMPARE(document.questions.size(), 3);
    QCOMPARE(document.questions.at(1).id, document.questions.at(0).id + u"-2"_s);
    QCOMPARE(document.questions.at(2).id, document.questions.at(0).id + u"-3"_s);
    QVERIFY(hasRemark(document, Diagnostic::Level::Warning, 4, u"line 1"_s));
}

void TestMarkdownReader::duplicateId_namesBothLines()
{
    const BankDocument document = read(u"## 甲\n<!-- id: a -->\n答案：x\n\n## 乙\n<!-- id: a -->\n答案：y\n"_s);
    QCOMPARE(document.questions.size(), 2);
    QCOMPARE(document.questions.at(0).id, u"a"_s);
    QVERIFY(document.questions.at(1).hasDerivedId);
    QVERIFY(hasRemark(document, Diagnostic::Level::Warning, 5, u"line 1"_s));
}

void TestMarkdownReader::language_isFoundOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"# 什么是 RLHF 与 PPO？\n答案：用 reward model 训练\n"_s << u"zh"_s;
    QTest::newRow("English") << u"# What is RLHF?\nAnswer: a method\n"_s << u"en"_s;
    QTest::newRow("stated") << u"---\nlanguage: zh-CN\n---\n# What is RLHF?\nAnswer: a method\n"_s << u"zh"_s;
    QTest::newRow("empty") << QString() << u"en"_s;
}

void TestMarkdownReader::language_isFoundOut()
{
    QFETCH(QString, text);
    QTEST(read(text).language, "language");
}

void TestMarkdownReader::frontMatter_isRead()
{
    const BankDocument document =
        read(u"---\ntitle: \"a: \\\"b\\\"\"\nid: my-bank\nlanguage: en\n---\n# Q\nAnswer: x\n"_s);
    QCOMPARE(document.title, u"a: \"b\""_s);
    QCOMPARE(document.id, u"my-bank"_s);
    QCOMPARE(read(u"---\n\ntext\n\n---\n"_s).introduction, u"text"_s);
    QCOMPARE(read(u"# Only\n## Q\nAnswer: x\n"_s).title, u"Only"_s);
    QCOMPARE(read(u"# T\n# U\n## Q\nAnswer: x\n"_s).title, u"list"_s);
}

void TestMarkdownReader::otherEncoding_isSaid()
{
    const QByteArray gbk = QByteArray::fromHex("2320cab2c3b4cac7d7a2d2e2c1a6bbfad6c63f0a0ab4f0b0b8a3bad7a2d2e2c1a6bbfad"
                                               "6c6c8c3c4a3d0cdb0b4cfe0b9d8b3ccb6c8c8a1d0c5cfa2a1a30a");
    const auto document = readBank(gbk, {});
    QVERIFY(document.has_value());
    QCOMPARE(document->questions.size(), 1);
    QVERIFY(hasRemark(*document, Diagnostic::Level::Warning, 0, u"GB18030"_s));

    const auto cut = readBank(u"# 题\n答案：甲乙"_s.toUtf8().chopped(1), {});
    QVERIFY(hasRemark(*cut, Diagnostic::Level::Warning, 2, u"decoded"_s));
    const auto marked = readBank(QByteArray("\xFF\xFE#\0 \0Q\0\n\0A\0:\0 \0x\0", 18), {});
    QVERIFY(hasRemark(*marked, Diagnostic::Level::Note, 0, u"UTF-16LE"_s));
}

void TestMarkdownReader::badFiles_areErrors()
{
    QVERIFY(!readBank(QByteArray(1000, '\0'), {}));
    const auto large = readBank(QByteArray(65 << 20, 'a'), {});
    QVERIFY(!large);
    QVERIFY(large.error().message.contains(u"64 MiB"_s));
    const auto headings = readBank(QByteArray("#\n").repeated(MaximumEntries + 1), {});
    QVERIFY(!headings);
    QVERIFY(headings.error().message.contains(u"1000000"_s));
    const auto empty = readBank({}, {});
    QVERIFY(empty.has_value());
    QVERIFY(empty->questions.isEmpty());
}

void TestMarkdownReader::pathologicalText_isReadInTime_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {">",
                                "[",
                                "*",
                                "`",
                                "<",
                                "- ",
                                "1. ",
                                "_",
                                "|",
                                "<!--",
                                "a\n",
                                "-\n",
                                "> > > a\n",
                                "**a ",
                                "![",
                                "#\n",
                                "<details>\n\n",
                                "<details>",
                                "<details>\na ",
                                "<div></details>",
                                "<summary>答案</summary>a",
                                "答案：> ",
                                "- \n\n",
                                "|-",
                                "[a]: b\n",
                                "    ",
                                "\\",
                                "&",
                                "~~~\n",
                                "**a\n答案：\n"})
        QTest::newRow(qPrintable(QString::fromUtf8(pattern).simplified())) << QString::fromUtf8(pattern);
}

void TestMarkdownReader::pathologicalText_isReadInTime()
{
    // A reader that takes quadratic time or recurses does not come back from this within the test's time limit.
    QFETCH(QString, pattern);
    const QByteArray text = "# Q\n\n答案：x\n\n" + pattern.repeated((1 << 18) / pattern.size()).toUtf8();
    const auto document = readBank(text, {});
    QVERIFY(document.has_value());
    QVERIFY(!document->questions.isEmpty());
}

void TestMarkdownReader::cancel_stopsReading()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += u"### %1. 第 %1 个问题？\n\n**答案：** 甲\n\n- **乙：** 丙\n\n"_s.arg(i);
    std::stop_source source;
    ReadOptions options;
    options.stop = source.get_token();
    int last = 0;
    options.progress = [&](int percent) {
        last = percent;
        if (percent >= 20)
            source.request_stop();
    };
    const auto document = readBank(text.toUtf8(), options);
    QVERIFY(!document);
    QVERIFY(document.error().message.contains(u"cancelled"_s));
    QVERIFY2(last >= 20 && last < 60, qPrintable(QString::number(last)));
}

void TestMarkdownReader::progress_neverGoesBack()
{
    QString text;
    for (int i = 0; i < 3000; ++i)
        text += u"## %1. Q\n\n**答案：** 甲\n\n"_s.arg(i);
    QList<int> seen;
    ReadOptions options;
    options.progress = [&seen](int percent) { seen.append(percent); };
    QCOMPARE(readBank(text.toUtf8(), options)->questions.size(), 3000);
    QVERIFY(seen.size() > 10);
    QCOMPARE(seen.last(), 100);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QVERIFY(std::adjacent_find(seen.cbegin(), seen.cend()) == seen.cend());
}

void TestMarkdownReader::readBankFile_saysWhyNot()
{
    QTemporaryDir folder;
    QVERIFY(!readBankFile(folder.filePath(u"missing.md"_s)));
    QVERIFY(readBankFile(folder.path()).error().message.contains(u"folder"_s));
    QFile file(folder.filePath(u"我的题.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Q\n\nAnswer: x\n\n![a](https://e.org/a.png)\n");
    file.close();
    const auto document = readBankFile(file.fileName());
    QVERIFY(document.has_value());
    QCOMPARE(document->title, u"我的题"_s);
    QVERIFY(hasRemark(*document, Diagnostic::Level::Note, 5, u"e.org"_s));
    QCOMPARE(document->diagnostics.first().file, file.fileName());
}

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
