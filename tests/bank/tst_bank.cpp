// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank.h"
#include "bank/identity.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

Topic topic(const QString &id, int parent, const QString &introduction = {})
{
    Topic topic;
    topic.id = id;
    topic.title = id.toUpper();
    topic.parent = parent;
    topic.introduction = introduction;
    return topic;
}

Question question(const QString &id, int topic)
{
    Question question;
    question.id = id;
    question.title = id;
    question.topic = topic;
    return question;
}

Bank twoDocuments()
{
    BankDocument first;
    first.introduction = u"甲"_s;
    first.topics = {topic(u"a"_s, -1, u"一"_s), topic(u"a.b"_s, 0)};
    first.questions = {question(u"q1"_s, 1), question(u"q2"_s, -1)};
    BankDocument second;
    second.introduction = u"乙"_s;
    second.topics = {topic(u"c"_s, -1), topic(u"a"_s, -1, u"二"_s), topic(u"a.d"_s, 1)};
    second.questions = {question(u"q3"_s, 2), question(u"q1"_s, 0)};
    second.diagnostics = {{u"f"_s, 1, Diagnostic::Level::Note, u"n"_s}};
    return Bank(u"own"_s, u"Title"_s, u"zh"_s, {first, second});
}

} // namespace

class TestBank final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_areMergedByTopic();
    void duplicateQuestion_isKeptUnderAnotherId();
    void tree_canBeAsked();
    void names_goBothWays();
    void diagnostics_areWrittenLikeACompilers();
    void ids_areChecked();
    void foldedTitles_compareEqual();
};

void TestBank::documents_areMergedByTopic()
{
    const Bank bank = twoDocuments();
    QCOMPARE(bank.title(), u"Title"_s);
    QCOMPARE(bank.language(), u"zh"_s);
    QVERIFY(!bank.isBuiltIn());
    QCOMPARE(bank.introduction(), u"甲\n\n乙"_s);
    QCOMPARE(bank.topics().size(), 4);
    QCOMPARE(bank.topics().at(0).introduction, u"一\n\n二"_s);
    const int d = bank.findTopic(u"a.d"_s);
    QCOMPARE(bank.topics().at(d).parent, bank.findTopic(u"a"_s));
    QCOMPARE(bank.find(u"q3"_s)->topic, d);
    QCOMPARE(bank.find(u"q2"_s)->topic, -1);
    for (qsizetype i = 0; i < bank.topics().size(); ++i)
        QVERIFY(bank.topics().at(i).parent < i);
}

void TestBank::duplicateQuestion_isKeptUnderAnotherId()
{
    const Bank bank = twoDocuments();
    QCOMPARE(bank.questions().size(), 4);
    QCOMPARE(bank.find(u"q1"_s)->topic, 1);
    QVERIFY(bank.find(u"q1-2"_s));
    QCOMPARE(bank.diagnostics().size(), 2);
    QVERIFY(bank.diagnostics().last().message.contains(u"q1-2"_s));
}

void TestBank::tree_canBeAsked()
{
    const Bank bank = twoDocuments();
    QVERIFY(!bank.find(u"none"_s));
    QCOMPARE(bank.findTopic(u"none"_s), -1);
    QCOMPARE(bank.topicPath(1), (QStringList{u"A"_s, u"A.B"_s}));
    QVERIFY(bank.topicPath(-1).isEmpty());
    QVERIFY(bank.isWithin(1, 0));
    QVERIFY(bank.isWithin(0, 0));
    QVERIFY(!bank.isWithin(0, 1));
    QVERIFY(!bank.isWithin(-1, 0));
}

void TestBank::names_goBothWays()
{
    for (const auto kind : {QuestionKind::Concept, QuestionKind::Comparison, QuestionKind::Calculation,
                            QuestionKind::Design, QuestionKind::Coding, QuestionKind::Case})
        QCOMPARE(kindFromName(kindName(kind).toUpper()), std::optional(kind));
    QVERIFY(!kindFromName(u"riddle"));
    for (const auto rule : {QuestionRule::Automatic, QuestionRule::Markers, QuestionRule::HeadingLevel,
                            QuestionRule::BoldParagraphs, QuestionRule::Summaries, QuestionRule::LeafHeadings})
        QCOMPARE(ruleFromName(ruleName(rule)), std::optional(rule));
    QVERIFY(!ruleFromName(u"guess"));
}

void TestBank::diagnostics_areWrittenLikeACompilers()
{
    QCOMPARE((Diagnostic{u"a.md"_s, 3, Diagnostic::Level::Error, u"m"_s}).toString(), u"a.md:3: error: m"_s);
    QCOMPARE((Diagnostic{u"a.md"_s, 0, Diagnostic::Level::Warning, u"m"_s}).toString(), u"a.md: warning: m"_s);
    QCOMPARE((Diagnostic{{}, 0, Diagnostic::Level::Note, u"m"_s}).toString(), u"note: m"_s);
    BankDocument document;
    document.diagnostics = {{{}, 0, Diagnostic::Level::Warning, {}}};
    QVERIFY(!document.hasErrors());
    document.diagnostics.append({{}, 0, Diagnostic::Level::Error, {}});
    QVERIFY(document.hasErrors());
}

void TestBank::ids_areChecked()
{
    for (const auto *id : {u"a", u"a-b", u"kv-cache-2"})
        QVERIFY(isQuestionId(QStringView(id)));
    for (const auto *id : {u"", u"-a", u"a-", u"a--b", u"A", u"a b", u"a.b", u"题"})
        QVERIFY(!isQuestionId(QStringView(id)));
    QVERIFY(isTopicId(u"inference.kv-cache"));
    QVERIFY(!isTopicId(u"a..b"));
    QVERIFY(isDerivedId(derivedQuestionId(u"b", u"t")));
    QVERIFY(isDerivedId(derivedTopicId(u"b", {u"t"_s}) + u"-2"_s));
    QVERIFY(!isDerivedId(u"q-and-a-are-letters"));
    QVERIFY(!isDerivedId(u"q-0123456789ab-x"));
    UniqueIds ids;
    QCOMPARE(ids.claimSimilar(u"a"_s), u"a"_s);
    QVERIFY(ids.claim(u"a-2"_s));
    QCOMPARE(ids.claimSimilar(u"a"_s), u"a-3"_s);
    QVERIFY(!ids.claim(u"a-3"_s));
}

void TestBank::foldedTitles_compareEqual()
{
    QCOMPARE(foldedTitle(u"What is ＲＬＨＦ？"), foldedTitle(u"what  is RLHF"));
    QVERIFY(foldedTitle(u"甲") != foldedTitle(u"乙"));
    QVERIFY(foldedTitle(u"??") != foldedTitle(u"!!"));
    QCOMPARE(foldedTitle(u"👶 甲"), u"甲"_s);
}

QTEST_GUILESS_MAIN(TestBank)
#include "tst_bank.moc"
