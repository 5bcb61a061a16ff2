// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questionfilterproxy.h"
#include "support/samplebank.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestQuestionFilterProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scope_selectsQuestions_data();
    void scope_selectsQuestions();
    void text_matchesFolded_data();
    void text_matchesFolded();
    void filters_narrowTogether();
    void order_isStable_data();
    void order_isStable();
    void bookmarksScope_followsTheMarks();
    void clearFilters_keepsTheScope();
    void tagScope_selectsTheTagAndThoseBelow_data();
    void tagScope_selectsTheTagAndThoseBelow();
    void text_matchesTheUsersTags();
    void collectionScope_selectsItsQuestions();

private:
    [[nodiscard]] QString ids() const;

    std::unique_ptr<QuestionListModel> m_model;
    std::unique_ptr<QuestionFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestQuestionFilterProxy::init()
{
    m_tester.reset();
    m_proxy = std::make_unique<QuestionFilterProxy>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
    m_model = std::make_unique<QuestionListModel>();
    m_proxy->setSourceModel(m_model.get());
    m_model->setBanks({sampleBank(), sampleBank(u"mine"_s, u"m"_s)});
}

QString TestQuestionFilterProxy::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids << m_proxy->index(row, 0).data(QuestionListModel::IdRole).toString();
    return ids.join(u' ');
}

void TestQuestionFilterProxy::scope_selectsQuestions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("bank");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Scope::Kind kind, const QString &bank, const QString &topic,
                        const char *expected) {
        QTest::newRow(name) << static_cast<int>(kind) << bank << topic << QString::fromLatin1(expected);
    };
    row("all", Scope::Kind::All, {}, {}, "q1 q2 q3 q4 q5 m1 m2 m3 m4 m5");
    row("one bank", Scope::Kind::Bank, u"mine"_s, {}, "m1 m2 m3 m4 m5");
    row("topic with those below", Scope::Kind::Topic, Bank::BuiltInId, u"a"_s, "q1 q2 q3");
    row("leaf of the other bank", Scope::Kind::Topic, u"mine"_s, u"a.y"_s, "m3");
    row("unknown topic", Scope::Kind::Topic, u"mine"_s, u"zzz"_s, "");
    row("no bookmarks", Scope::Kind::Bookmarks, {}, {}, "");
}

void TestQuestionFilterProxy::scope_selectsQuestions()
{
    QFETCH(int, kind);
    QFETCH(QString, bank);
    QFETCH(QString, topic);
    m_proxy->setScope({static_cast<Scope::Kind>(kind), bank, topic}, m_model->banks());
    QTEST(ids(), "expected");
}

void TestQuestionFilterProxy::text_matchesFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"kv cache"_s << u"q1 m1"_s;
    QTest::newRow("full width in the title") << u"top-p"_s << u"q3 m3"_s;
    QTest::newRow("full width typed") << u"ＫＶ"_s << u"q1 m1"_s;
    QTest::newRow("accent") << u"cafe"_s << u"q4 m4"_s;
    QTest::newRow("words in any order") << u"显存 kv"_s << u"q1 m1"_s;
    QTest::newRow("tag") << u"vllm"_s << u"q2 m2"_s;
    QTest::newRow("two Han characters") << u"解决"_s << u"q2 m2"_s;
    QTest::newRow("nothing") << u"没有这个词"_s << QString();
    QTest::newRow("blank") << u"   "_s << u"q1 q2 q3 q4 q5 m1 m2 m3 m4 m5"_s;
    QTest::newRow("pattern characters are text") << u".*"_s << QString();
}

void TestQuestionFilterProxy::text_matchesFolded()
{
    QFETCH(QString, text);
    m_proxy->setText(text);
    QTEST(ids(), "expected");
}

void TestQuestionFilterProxy::filters_narrowTogether()
{
    m_model->setMastery({{u"q2"_s, Mastery::Mastered}});
    m_proxy->setScope({Scope::Kind::Bank, Bank::BuiltInId, {}}, m_model->banks());
    m_proxy->setLevel(2);
    QCOMPARE(ids(), u"q2 q5"_s);
    m_proxy->setMastery(Mastery::New);
    QCOMPARE(ids(), u"q5"_s);
    m_proxy->setKind(QuestionKind::Design);
    QCOMPARE(ids(), QString());
    QVERIFY(m_proxy->isNarrowed());
}

void TestQuestionFilterProxy::order_isStable_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bank") << static_cast<int>(QuestionOrder::Bank) << u"q1 q2 q3 q4 q5"_s;
    QTest::newRow("level") << static_cast<int>(QuestionOrder::Level) << u"q1 q4 q2 q5 q3"_s;
    QTest::newRow("state") << static_cast<int>(QuestionOrder::Mastery) << u"q1 q3 q5 q4 q2"_s;
}

void TestQuestionFilterProxy::order_isStable()
{
    QFETCH(int, order);
    m_model->setMastery({{u"q2"_s, Mastery::Mastered}, {u"q4"_s, Mastery::Learning}});
    m_proxy->setScope({Scope::Kind::Bank, Bank::BuiltInId, {}}, m_model->banks());
    m_proxy->setOrder(QuestionOrder::Title);
    m_proxy->setOrder(static_cast<QuestionOrder>(order));
    QTEST(ids(), "expected");
}

void TestQuestionFilterProxy::bookmarksScope_followsTheMarks()
{
    m_proxy->setScope({Scope::Kind::Bookmarks, {}, {}}, m_model->banks());
    m_model->setBookmarks({u"q4"_s, u"m1"_s});
    QCOMPARE(ids(), u"q4 m1"_s);
    m_model->setBookmarks({u"m1"_s});
    QCOMPARE(ids(), u"m1"_s);
}

void TestQuestionFilterProxy::clearFilters_keepsTheScope()
{
    m_proxy->setScope({Scope::Kind::Topic, Bank::BuiltInId, u"b"_s}, m_model->banks());
    m_proxy->setText(u"F1"_s);
    m_proxy->setLevel(2);
    QCOMPARE(ids(), u"q5"_s);
    m_proxy->clearFilters();
    QCOMPARE(ids(), u"q4 q5"_s);
    QVERIFY(!m_proxy->isNarrowed());
}

void TestQuestionFilterProxy::tagScope_selectsTheTagAndThoseBelow_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("upper level") << u"s"_s << u"q1 q2 m4"_s;
    QTest::newRow("lower level") << u"s/a"_s << u"q2"_s;
    QTest::newRow("other spelling") << u"S/A"_s << u"q2"_s;
    QTest::newRow("beginning of a word") << u"t"_s << u"q1"_s;
    QTest::newRow("any") << QString() << u"q1 q2 q5 m4"_s;
    QTest::newRow("gone") << u"gone"_s << QString();
}

void TestQuestionFilterProxy::tagScope_selectsTheTagAndThoseBelow()
{
    QFETCH(QString, tag);
    m_model->setTags({{u"q1"_s, {u"s"_s, u"t"_s}}, {u"q2"_s, {u"s/a"_s}}, {u"q5"_s, {u"tt"_s}}, {u"m4"_s, {u"s/b"_s}}});
    m_proxy->setScope(Scope::ofTag(tag), m_model->banks());
    QTEST(ids(), "expected");
    // It follows the tags.
    m_model->setTags({{u"q3"_s, {u"gone"_s}}});
    QCOMPARE(ids(), tag.isEmpty() || tag == "gone"_L1 ? u"q3"_s : QString());
}

void TestQuestionFilterProxy::text_matchesTheUsersTags()
{
    m_model->setTags({{u"q4"_s, {u"复习/本周"_s}}});
    m_proxy->setText(u"本周"_s);
    QCOMPARE(ids(), u"q4"_s);
}

void TestQuestionFilterProxy::collectionScope_selectsItsQuestions()
{
    BankDocument document;
    for (const QString &collection : {u"classic-30"_s, u""_s, u"role/product"_s, u"classic-30"_s}) {
        Question question;
        question.id = u"q%1"_s.arg(document.questions.size());
        question.collection = collection;
        document.questions.append(question);
    }
    m_model->setBanks({std::make_shared<Bank>(u"b"_s, u"B"_s, u"en"_s, QList{document})});
    m_proxy->setScope(Scope::ofCollection(u"classic-30"_s), m_model->banks());
    QCOMPARE(ids(), u"q0 q3"_s);
    m_proxy->setScope(Scope::ofCollection({}), m_model->banks());
    QCOMPARE(ids(), u"q0 q2 q3"_s);
}

QTEST_GUILESS_MAIN(TestQuestionFilterProxy)
#include "tst_questionfilterproxy.moc"
