// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scopelistmodel.h"
#include "models/scopequestions.h"
#include "support/modelprinter.h"
#include "support/samplebank.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestScopeQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scope_selectsQuestions_data();
    void scope_selectsQuestions();
    void list_showsTheTreeIndented();
    void list_followsTheTree();
    void headingOfSearches_cannotBeChosen();
};

void TestScopeQuestions::scope_selectsQuestions_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("expected");
    using Kind = Scope::Kind;
    QTest::newRow("all") << Scope() << u"m1 m2 m3 m4 m5 q1 q2 q3 q4 q5"_s;
    QTest::newRow("a saved search: who searches knows")
        << Scope::ofSearch(u"s"_s) << u"m1 m2 m3 m4 m5 q1 q2 q3 q4 q5"_s;
    QTest::newRow("bookmarks") << Scope{Kind::Bookmarks, {}, {}} << u"m1 q4"_s;
    QTest::newRow("due") << Scope{Kind::Due, {}, {}} << u"q2"_s;
    QTest::newRow("new") << Scope{Kind::New, {}, {}} << u"m1 m2 m3 m4 m5 q3 q4 q5"_s;
    QTest::newRow("weak") << Scope{Kind::Weak, {}, {}} << u"m5"_s;
    QTest::newRow("bank") << Scope{Kind::Bank, u"mine"_s, {}} << u"m1 m2 m3 m4 m5"_s;
    QTest::newRow("topic") << Scope{Kind::Topic, u"baiwen"_s, u"a"_s} << u"q1 q2 q3"_s;
    QTest::newRow("unknown topic") << Scope{Kind::Topic, u"baiwen"_s, u"z"_s} << QString();
    QTest::newRow("tag and below") << Scope::ofTag(u"x"_s) << u"m2 q1"_s;
    QTest::newRow("any tag") << Scope::ofTag({}) << u"m2 q1 q5"_s;
    QTest::newRow("any collection") << Scope::ofCollection({}) << QString();
}

void TestScopeQuestions::scope_selectsQuestions()
{
    QFETCH(const Scope, scope);
    QFETCH(const QString, expected);
    const ScopeMarks marks{{u"q4"_s, u"m1"_s, u"gone"_s},
                           {{u"q2"_s, u"gone"_s}, {u"q1"_s, u"q2"_s}, {u"m5"_s}},
                           {{u"q1"_s, {u"x/y"_s}}, {u"m2"_s, {u"x"_s}}, {u"q5"_s, {u"xy"_s}}}};
    QStringList ids = questionsIn(scope, {sampleBank(), sampleBank(u"mine"_s, u"m"_s)}, marks).values();
    ids.sort();
    QCOMPARE(ids.join(u' '), expected);
}

static QStringList lines(const ScopeListModel &list)
{
    return printModel(list, [](const QModelIndex &index) { return index.data().toString(); });
}

void TestScopeQuestions::list_showsTheTreeIndented()
{
    TopicTreeModel tree;
    tree.setBanks({sampleBank()});
    ScopeListModel list(tree);
    const QAbstractItemModelTester tester(&list);
    const QStringList expected{u"All questions"_s, u"Bookmarks"_s, u"基础"_s,
                               u"    KV 缓存"_s,   u"    解码"_s,  u"评测"_s};
    QCOMPARE(lines(list), expected);
    const Scope leaf{Scope::Kind::Topic, u"baiwen"_s, u"a.y"_s};
    QCOMPARE(list.rowOf(leaf), 4);
    QCOMPARE(list.scope(4), leaf);
    QCOMPARE(list.rowOf(Scope::ofTag(u"none"_s)), -1);
    QVERIFY(!list.index(4, 0).data(Qt::AccessibleTextRole).toString().startsWith(u' '));
}

void TestScopeQuestions::list_followsTheTree()
{
    TopicTreeModel tree;
    ScopeListModel list(tree);
    const QAbstractItemModelTester tester(&list);
    QCOMPARE(list.rowCount(), 2);
    tree.setBanks({sampleBank()});
    QCOMPARE(list.rowCount(), 6);
    tree.setTags({{u"q1"_s, {u"x/y"_s}}});
    QCOMPARE(list.rowOf(Scope::ofTag(u"x/y"_s)), 4);
    tree.setTags({});
    QCOMPARE(list.rowCount(), 6);
    tree.setSearches({{u"s"_s, u"First"_s, u"cache"_s, 0}});
    tree.setSearches({{u"s"_s, u"Second"_s, u"cache"_s, 0}});
    QCOMPARE(list.index(list.rowOf(Scope::ofSearch(u"s"_s)), 0).data().toString().trimmed(), u"Second"_s);
}

void TestScopeQuestions::headingOfSearches_cannotBeChosen()
{
    TopicTreeModel tree;
    tree.setSearches({{u"s"_s, u"First"_s, u"cache"_s, 0}});
    const ScopeListModel list(tree);
    QCOMPARE(list.index(list.rowOf(Scope::ofSearch({})), 0).flags(), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(list.index(list.rowOf(Scope::ofSearch(u"s"_s)), 0).flags().testFlag(Qt::ItemIsSelectable));
}

QTEST_GUILESS_MAIN(TestScopeQuestions)
#include "tst_scopequestions.moc"
