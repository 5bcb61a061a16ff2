// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/questionfilterproxy.h"
#include "support/samplebank.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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
    void hits_standInTheirOrder();
    void hits_areNarrowedByTheScope();
    void hits_goWithTheModelsRows();
    void fewChanges_keepTheSelection();
    void manyChanges_areAReset();
    void largeSearch_isOneChange();
    void order_isStable_data();
    void order_isStable();
    void bookmarksScope_followsTheMarks();
    void todaysScopes_followWhatIsStudied_data();
    void todaysScopes_followWhatIsStudied();
    void tagScope_selectsTheTagAndThoseBelow_data();
    void tagScope_selectsTheTagAndThoseBelow();
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

void TestQuestionFilterProxy::hits_standInTheirOrder()
{
    QVERIFY(!m_proxy->isSearched());
    m_proxy->setHits(QList{7, 0, 3});
    QVERIFY(m_proxy->isSearched());
    QCOMPARE(ids(), u"m3 q1 q4"_s);
    m_proxy->setOrder(QuestionOrder::Level);
    QCOMPARE(ids(), u"q1 q4 m3"_s);
    m_proxy->setHits({});
    m_proxy->setOrder(QuestionOrder::Bank);
    QCOMPARE(ids(), u"q1 q2 q3 q4 q5 m1 m2 m3 m4 m5"_s);
    m_proxy->setHits(QList<int>());
    QCOMPARE(ids(), QString());
}

void TestQuestionFilterProxy::hits_areNarrowedByTheScope()
{
    m_proxy->setHits(QList{7, 3, 0});
    m_proxy->setScope({Scope::Kind::Bank, Bank::BuiltInId, {}}, m_model->banks());
    QCOMPARE(ids(), u"q4 q1"_s);
    m_proxy->setScope({Scope::Kind::Bookmarks, {}, {}}, m_model->banks());
    QCOMPARE(ids(), QString());
    m_model->setBookmarks({u"m3"_s, u"q2"_s});
    QCOMPARE(ids(), u"m3"_s);
}

void TestQuestionFilterProxy::hits_goWithTheModelsRows()
{
    m_proxy->setHits(QList{9});
    m_model->setBanks({sampleBank()});
    QCOMPARE(ids(), QString());
    m_proxy->setHits(QList{4});
    QCOMPARE(ids(), u"q5"_s);
}

void TestQuestionFilterProxy::fewChanges_keepTheSelection()
{
    const QPersistentModelIndex kept = m_proxy->index(3, 0);
    QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
    m_proxy->setHits(QList{1, 3, 8});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(kept.row(), 1);
    m_proxy->setHits(QList{0, 1, 2, 3, 9});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(kept.row(), 3);
    QCOMPARE(ids(), u"q1 q2 q3 q4 m5"_s);
}

void TestQuestionFilterProxy::manyChanges_areAReset()
{
    QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
    m_proxy->setHits(QList{3, 1}); // another order
    QCOMPARE(resets.size(), 1);
    QCOMPARE(ids(), u"q4 q2"_s);
}

void TestQuestionFilterProxy::largeSearch_isOneChange()
{
    m_model->setBanks({largeBank(100'000)});
    QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removals(m_proxy.get(), &QAbstractItemModel::rowsRemoved);
    QList<int> everyThird;
    for (int row = 0; row < 100'000; row += 3)
        everyThird.append(row);
    m_tester.reset(); // looks at every row
    m_proxy->setHits(everyThird);
    QCOMPARE(m_proxy->rowCount(), everyThird.size());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(removals.size(), 0);
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

void TestQuestionFilterProxy::todaysScopes_followWhatIsStudied_data()
{
    QTest::addColumn<Scope::Kind>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("due") << Scope::Kind::Due << u"q1 q2"_s << u"q2"_s;
    QTest::newRow("new") << Scope::Kind::New << u"q3 q4 q5 m1 m2 m3 m4 m5"_s << u"q4 q5 m1 m2 m3 m4 m5"_s;
    QTest::newRow("weak") << Scope::Kind::Weak << u"m5"_s << u"q1 m5"_s;
}

void TestQuestionFilterProxy::todaysScopes_followWhatIsStudied()
{
    QFETCH(Scope::Kind, kind);
    m_model->setToday({{u"q1"_s, u"q2"_s}, {u"q1"_s, u"q2"_s}, {u"m5"_s}});
    m_proxy->setScope({kind, {}, {}}, m_model->banks());
    QTEST(ids(), "before");
    m_model->setToday({{u"q2"_s}, {u"q1"_s, u"q2"_s, u"q3"_s}, {u"q1"_s, u"m5"_s}});
    QTEST(ids(), "after");
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
