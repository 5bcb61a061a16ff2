// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topictreemodel.h"
#include "support/modelprinter.h"
#include "support/samplebank.h"
#include "support/soak.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static QStringList print(const TopicTreeModel &model)
{
    return printModel(model, [](const QModelIndex &index) {
        return u"%1 %2/%3"_s.arg(index.data().toString())
            .arg(index.data(TopicTreeModel::MasteredRole).toInt())
            .arg(index.data(TopicTreeModel::CountRole).toInt());
    });
}

class TestTopicTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutBanks_showsAllAndBookmarks();
    void banks_becomeTreesWithCountsAddedUp();
    void ownBanks_standUnderTheirTitle();
    void mastery_isCountedUpTheTree();
    void bookmark_changesOnlyTheBookmarksNode();
    void today_standsBelowTheBookmarksAndIsLive();
    void bookmarkOfAnUnknownQuestion_isNotCounted();
    void scopes_areFoundAgain_data();
    void scopes_areFoundAgain();
    void questionsWithoutTopic_countForTheirBank();
    void collections_standAboveTheTopics();
    void collections_areFoundAgain();
    void tags_standAboveTheBanks();
    void tags_ofUnknownQuestions_areShownAndNotCounted();
    void tags_changeRowByRow();
    void tags_withAnotherSpelling_keepTheirRow();
    void tags_areFoundHoweverSpelled();
    void tags_stayWhenBanksChange();
    void tags_followAnySequenceOfEdits();
    void searches_standBelowTheTags();
    void searches_changeRowByRow();
    void searches_stayWhenBanksAndTagsChange();
};

static SavedSearch search(const QString &id, const QString &name)
{
    return {id, name, u"kv"_s, 0};
}

void TestTopicTreeModel::searches_standBelowTheTags()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTags({{u"q1"_s, {u"x"_s}}});
    model.setSearches({search(u"1"_s, u"one"_s), search(u"2"_s, u"two"_s)});
    model.setSearchCounts({{u"1"_s, 7}});
    QCOMPARE(print(model),
             QStringList({u"All questions 0/0"_s, u"Bookmarks 0/0"_s, u"Tags 0/0"_s, u"  x 0/0"_s,
                          u"Saved searches 0/2"_s, u"  one 0/7"_s, u"  two 0/0"_s}));
    QCOMPARE(model.scope(model.indexOf(Scope::ofSearch(u"2"_s))), Scope::ofSearch(u"2"_s));
    model.setSearches({});
    QVERIFY(!model.indexOf(Scope::ofSearch({})).isValid());
}

void TestTopicTreeModel::searches_changeRowByRow()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSearches({search(u"1"_s, u"one"_s), search(u"2"_s, u"two"_s), search(u"3"_s, u"three"_s)});
    model.setSearchCounts({{u"3"_s, 5}});
    const QPersistentModelIndex three = model.indexOf(Scope::ofSearch(u"3"_s));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSearches({search(u"3"_s, u"third"_s), search(u"1"_s, u"one"_s), search(u"4"_s, u"four"_s)});
    QCOMPARE(resets.size(), 0);
    QVERIFY(three.isValid()); // what is selected stays so
    QCOMPARE(three.row(), 0);
    QCOMPARE(print(model).mid(2),
             QStringList({u"Saved searches 0/3"_s, u"  third 0/5"_s, u"  one 0/0"_s, u"  four 0/0"_s}));
}

void TestTopicTreeModel::searches_stayWhenBanksAndTagsChange()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSearches({search(u"1"_s, u"one"_s)});
    model.setSearchCounts({{u"1"_s, 7}});
    model.setBanks({sampleBank()});
    model.setTags({{u"q1"_s, {u"x"_s}}});
    model.setMastery({{u"q1"_s, Mastery::Mastered}});
    QCOMPARE(print(model).mid(2, 4),
             QStringList({u"Tags 1/1"_s, u"  x 1/1"_s, u"Saved searches 0/1"_s, u"  one 0/7"_s}));
    model.setTags({});
    QCOMPARE(print(model).mid(2, 2), QStringList({u"Saved searches 0/1"_s, u"  one 0/7"_s}));
}

void TestTopicTreeModel::withoutBanks_showsAllAndBookmarks()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(print(model), QStringList({u"All questions 0/0"_s, u"Bookmarks 0/0"_s}));
}

void TestTopicTreeModel::banks_becomeTreesWithCountsAddedUp()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    QCOMPARE(print(model),
             QStringList({u"All questions 0/5"_s, u"Bookmarks 0/0"_s, u"基础 0/3"_s, u"  KV 缓存 0/2"_s,
                          u"  解码 0/1"_s, u"评测 0/2"_s}));
}

void TestTopicTreeModel::ownBanks_standUnderTheirTitle()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank(), sampleBank(u"mine"_s, u"m"_s)});
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex own = model.index(4, 0);
    QCOMPARE(own.data().toString(), u"Sample"_s);
    QCOMPARE(own.data(TopicTreeModel::CountRole).toInt(), 5);
    QCOMPARE(model.rowCount(own), 2);
    QCOMPARE(model.index(0, 0).data(TopicTreeModel::CountRole).toInt(), 10);
}

void TestTopicTreeModel::mastery_isCountedUpTheTree()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMastery({{u"q1"_s, Mastery::Mastered}, {u"q3"_s, Mastery::Learning}});
    QCOMPARE(print(model),
             QStringList({u"All questions 1/5"_s, u"Bookmarks 0/0"_s, u"基础 1/3"_s, u"  KV 缓存 1/2"_s,
                          u"  解码 0/1"_s, u"评测 0/2"_s}));
    QCOMPARE(changed.size(), 3); // All, 基础, KV 缓存
}

void TestTopicTreeModel::today_standsBelowTheBookmarksAndIsLive()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setTags({{u"q1"_s, {u"x"_s}}});
    const QStringList before = print(model);
    model.setToday({{u"q1"_s, u"of-a-removed-bank"_s}, {u"q1"_s, u"q2"_s, u"of-a-removed-bank"_s}, {u"q3"_s}});
    QStringList expected = before;
    expected.insert(2, u"Due today 0/1"_s);
    expected.insert(3, u"Never studied 0/3"_s);
    expected.insert(4, u"Weak in interviews 0/1"_s);
    QCOMPARE(print(model), expected);
    QCOMPARE(model.scope(model.index(2, 0)), (Scope{Scope::Kind::Due, {}, {}}));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setToday({{}, {u"q1"_s, u"q2"_s}, {u"q3"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(2, 0));
    model.setTags({}); // its node stood below
    model.setBanks({});
    QCOMPARE(print(model),
             QStringList({u"All questions 0/0"_s, u"Bookmarks 0/0"_s, u"Due today 0/0"_s, u"Never studied 0/0"_s,
                          u"Weak in interviews 0/0"_s}));
}

void TestTopicTreeModel::bookmark_changesOnlyTheBookmarksNode()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setBookmarks({u"q2"_s, u"q5"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.indexOf({Scope::Kind::Bookmarks, {}, {}}));
    QCOMPARE(model.index(1, 0).data(TopicTreeModel::CountRole).toInt(), 2);
    model.setBookmarks({});
    QCOMPARE(model.index(1, 0).data(TopicTreeModel::CountRole).toInt(), 0);
}

void TestTopicTreeModel::bookmarkOfAnUnknownQuestion_isNotCounted()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setBookmarks({u"q1"_s, u"of-a-removed-bank"_s});
    QCOMPARE(model.index(1, 0).data(TopicTreeModel::CountRole).toInt(), 1);
}

void TestTopicTreeModel::scopes_areFoundAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("bank");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, Scope::Kind kind, const QString &bank, const QString &topic,
                        const QString &title) {
        QTest::newRow(name) << static_cast<int>(kind) << bank << topic << title;
    };
    row("all", Scope::Kind::All, {}, {}, u"All questions"_s);
    row("bookmarks", Scope::Kind::Bookmarks, {}, {}, u"Bookmarks"_s);
    row("leaf", Scope::Kind::Topic, Bank::BuiltInId, u"a.y"_s, u"解码"_s);
    row("same topic of another bank", Scope::Kind::Topic, u"mine"_s, u"a.y"_s, u"解码"_s);
    row("bank", Scope::Kind::Bank, u"mine"_s, {}, u"Sample"_s);
    row("gone", Scope::Kind::Topic, u"mine"_s, u"gone"_s, {});
}

void TestTopicTreeModel::scopes_areFoundAgain()
{
    QFETCH(int, kind);
    QFETCH(QString, bank);
    QFETCH(QString, topic);
    QFETCH(QString, title);
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank(), sampleBank(u"mine"_s, u"m"_s)});
    const Scope scope{static_cast<Scope::Kind>(kind), bank, topic};
    const QModelIndex index = model.indexOf(scope);
    QCOMPARE(index.data().toString(), title);
    if (index.isValid())
        QCOMPARE(model.scope(index), scope);
}

void TestTopicTreeModel::questionsWithoutTopic_countForTheirBank()
{
    BankDocument document;
    document.title = u"Flat"_s;
    Question question;
    question.id = u"lonely"_s;
    document.questions = {question};
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({std::make_shared<Bank>(u"flat"_s, u"Flat"_s, u"en"_s, QList{document})});
    QCOMPARE(print(model), QStringList({u"All questions 0/1"_s, u"Bookmarks 0/0"_s, u"Flat 0/1"_s}));
}

static BankPtr collectedBank()
{
    BankDocument document;
    Topic topic;
    topic.id = u"t"_s;
    topic.title = u"Topic"_s;
    document.topics = {topic};
    const auto add = [&](const QString &id, const QString &collection) {
        Question question;
        question.id = id;
        question.topic = 0;
        question.collection = collection;
        document.questions.append(question);
    };
    add(u"1"_s, u"zeta"_s);
    add(u"2"_s, u"role/product"_s);
    add(u"3"_s, u"classic-30"_s);
    add(u"4"_s, u"Amazon"_s);
    add(u"5"_s, u"classic-30"_s);
    add(u"6"_s, {});
    return std::make_shared<Bank>(Bank::BuiltInId, u"Bank"_s, u"en"_s, QList{document});
}

void TestTopicTreeModel::collections_standAboveTheTopics()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({collectedBank()});
    model.setMastery({{u"5"_s, Mastery::Mastered}});
    const QStringList expected{
        u"All questions 1/6"_s,   u"Bookmarks 0/0"_s, u"Collections 1/5"_s, u"  Classic 30 1/2"_s,
        u"  Product roles 0/1"_s, u"  Amazon 0/1"_s,  u"  zeta 0/1"_s,      u"Topic 1/6"_s};
    QCOMPARE(print(model), expected);
    model.setTags({{u"6"_s, {u"mine"_s}}});
    QStringList tagged = expected;
    tagged.insert(2, u"Tags 0/1"_s);
    tagged.insert(3, u"  mine 0/1"_s);
    QCOMPARE(print(model), tagged);
    model.retranslate();
    model.setTags({});
    QCOMPARE(print(model), expected);
}

void TestTopicTreeModel::collections_areFoundAgain()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({collectedBank()});
    for (const QString &collection : {u""_s, u"classic-30"_s, u"zeta"_s}) {
        const Scope scope = Scope::ofCollection(collection);
        const QModelIndex index = model.indexOf(scope);
        QVERIFY(index.isValid());
        QCOMPARE(index.data(TopicTreeModel::CollectionRole).toString(), collection);
        QCOMPARE(model.scope(index), scope);
    }
    QVERIFY(!model.indexOf(Scope::ofCollection(u"gone"_s)).isValid());
}

void TestTopicTreeModel::tags_standAboveTheBanks()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setMastery({{u"q1"_s, Mastery::Mastered}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTags({{u"q1"_s, {u"b/c"_s}}, {u"q2"_s, {u"b"_s, u"a"_s}}, {u"q3"_s, {u"b/c"_s}}});
    QCOMPARE(print(model).first(6),
             QStringList({u"All questions 1/5"_s, u"Bookmarks 0/0"_s, u"Tags 1/3"_s, u"  a 0/1"_s, u"  b 1/3"_s,
                          u"    c 1/2"_s}));
    QCOMPARE(print(model).last(4), QStringList({u"基础 1/3"_s, u"  KV 缓存 1/2"_s, u"  解码 0/1"_s, u"评测 0/2"_s}));
    const QModelIndex c = model.indexOf(Scope::ofTag(u"b/c"_s));
    QCOMPARE(c.data(TopicTreeModel::TagRole).toString(), u"b/c"_s);
    QCOMPARE(c.data(Qt::ToolTipRole).toString(), u"b/c"_s);
    QCOMPARE(model.scope(c), Scope::ofTag(u"b/c"_s));
    QVERIFY(c.data(Qt::AccessibleTextRole).toString().startsWith(u"c, 2"_s));
    QCOMPARE(model.scope(model.index(2, 0)), Scope::ofTag({}));
    model.setTags({});
    QCOMPARE(print(model).at(2), u"基础 1/3"_s);
    QCOMPARE(reset.size(), 0);
}

void TestTopicTreeModel::tags_ofUnknownQuestions_areShownAndNotCounted()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setTags({{u"of-a-removed-bank"_s, {u"x"_s}}});
    QCOMPARE(print(model).sliced(2, 2), QStringList({u"Tags 0/0"_s, u"  x 0/0"_s}));
}

void TestTopicTreeModel::tags_changeRowByRow()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setTags({{u"q1"_s, {u"a"_s, u"c"_s}}});
    const QPersistentModelIndex c = model.indexOf(Scope::ofTag(u"c"_s));
    const QPersistentModelIndex topic = model.indexOf({Scope::Kind::Topic, Bank::BuiltInId, u"b"_s});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTags({{u"q1"_s, {u"b"_s, u"c"_s}}, {u"q2"_s, {u"c"_s}}});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(c.row(), 1);
    QCOMPARE(c.data(TopicTreeModel::CountRole).toInt(), 2);
    QVERIFY(topic.isValid());
    QCOMPARE(changed.size(), 3); // Tags, b, c
    changed.clear();
    model.setTags({{u"q1"_s, {u"b"_s, u"c"_s}}, {u"q2"_s, {u"c"_s}}});
    QCOMPARE(inserted.size() + removed.size() + changed.size(), 2);
}

void TestTopicTreeModel::tags_withAnotherSpelling_keepTheirRow()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    model.setTags({{u"q1"_s, {u"kv"_s}}});
    const QPersistentModelIndex kv = model.indexOf(Scope::ofTag(u"kv"_s));
    model.setTags({{u"q1"_s, {u"KV"_s}}});
    QVERIFY(kv.isValid());
    QCOMPARE(kv.data().toString(), u"KV"_s);
    QCOMPARE(model.scope(kv), Scope::ofTag(u"KV"_s));
}

void TestTopicTreeModel::tags_areFoundHoweverSpelled()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTags({{u"q1"_s, {u"Systems/Serving"_s}}});
    QCOMPARE(model.indexOf(Scope::ofTag(u"systems/SERVING"_s)).data().toString(), u"Serving"_s);
    QVERIFY(!model.indexOf(Scope::ofTag(u"serving"_s)).isValid());
}

void TestTopicTreeModel::tags_stayWhenBanksChange()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTags({{u"q1"_s, {u"x"_s}}});
    QCOMPARE(print(model).last(2), QStringList({u"Tags 0/0"_s, u"  x 0/0"_s}));
    model.setBanks({sampleBank()});
    QCOMPARE(print(model).sliced(2, 2), QStringList({u"Tags 0/1"_s, u"  x 0/1"_s}));
    model.setBanks({sampleBank(), sampleBank(u"mine"_s, u"m"_s)});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(0, 0).data(TopicTreeModel::CountRole).toInt(), 10);
}

void TestTopicTreeModel::tags_followAnySequenceOfEdits()
{
    TopicTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBanks({sampleBank()});
    const QStringList names{u"a"_s, u"A/x"_s, u"a/x/y"_s, u"b"_s, u"B/z"_s, u"中"_s, u"中/文"_s, u"b/a"_s};
    QRandomGenerator random(20260314);
    for (int step = 0; step < repetitions(300, 20'000); ++step) {
        TagsByQuestion tags;
        for (const QString &id : {u"q1"_s, u"q2"_s, u"q4"_s}) {
            for (const QString &name : names) {
                if (random.bounded(4) == 0)
                    tags[id] << name;
            }
        }
        model.setTags(tags);
        TopicTreeModel afresh;
        afresh.setTags(tags);
        afresh.setBanks({sampleBank()});
        QCOMPARE(print(model), print(afresh));
    }
}

QTEST_GUILESS_MAIN(TestTopicTreeModel)
#include "tst_topictreemodel.moc"
