// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topictreemodel.h"
#include "progress/topicmastery.h"
#include "support/samplebank.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTopicMastery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areThePartsOfThePlace_data();
    void rows_areThePartsOfThePlace();
    void rows_areCountedAsTheTreeDoes();
    void questionsOfAPlaceItself_comeUnderItsTitle();
};

static QString text(const QList<TopicMastery> &rows)
{
    QStringList lines;
    for (const TopicMastery &row : rows)
        lines << u"%1/%2 %3-%4-%5"_s.arg(row.bankId, row.topicId).arg(row.fresh).arg(row.learning).arg(row.mastered);
    return lines.join(u", "_s);
}

static QHash<QString, Mastery> sampleMastery()
{
    return {{u"q1"_s, Mastery::Mastered},
            {u"q2"_s, Mastery::Learning},
            {u"q4"_s, Mastery::Mastered},
            {u"m5"_s, Mastery::Learning},
            {u"gone"_s, Mastery::Mastered}};
}

void TestTopicMastery::rows_areThePartsOfThePlace_data()
{
    QTest::addColumn<TopicPlace>("place");
    QTest::addColumn<QSet<QString>>("only"); // empty: all
    QTest::addColumn<QString>("rows");
    const QSet<QString> all;
    QTest::newRow("everything") << TopicPlace() << all << u"baiwen/a 1-1-1, baiwen/b 1-0-1, mine/ 4-1-0"_s;
    QTest::newRow("a bank") << TopicPlace{u"mine"_s, {}} << all << u"mine/a 3-0-0, mine/b 1-1-0"_s;
    QTest::newRow("a topic") << TopicPlace{u"baiwen"_s, u"a"_s} << all << u"baiwen/a.x 0-1-1, baiwen/a.y 1-0-0"_s;
    QTest::newRow("a leaf") << TopicPlace{u"baiwen"_s, u"a.x"_s} << all << u"baiwen/a.x 0-1-1"_s;
    QTest::newRow("no such topic") << TopicPlace{u"baiwen"_s, u"z"_s} << all << QString();
    QTest::newRow("only some") << TopicPlace() << QSet<QString>{u"q1"_s, u"m4"_s, u"gone"_s}
                               << u"baiwen/a 0-0-1, mine/ 1-0-0"_s;
}

void TestTopicMastery::rows_areThePartsOfThePlace()
{
    QFETCH(const TopicPlace, place);
    QFETCH(const QSet<QString>, only);
    QFETCH(const QString, rows);
    const QList<BankPtr> banks{sampleBank(), sampleBank(u"mine"_s, u"m"_s)};
    QCOMPARE(text(masteryByTopic(banks, sampleMastery(), only.isEmpty() ? std::nullopt : std::optional(only), place)),
             rows);
}

void TestTopicMastery::rows_areCountedAsTheTreeDoes()
{
    const QList<BankPtr> banks{sampleBank(), sampleBank(u"mine"_s, u"m"_s)};
    TopicTreeModel tree;
    tree.setBanks(banks);
    tree.setMastery(sampleMastery());
    const QList<TopicMastery> rows = masteryByTopic(banks, sampleMastery(), {});
    QCOMPARE(rows.size(), 3);
    for (const TopicMastery &row : rows) {
        const Scope scope{row.topicId.isEmpty() ? Scope::Kind::Bank : Scope::Kind::Topic, row.bankId, row.topicId};
        const QModelIndex node = tree.indexOf(scope);
        QVERIFY(node.isValid());
        QCOMPARE(row.questions(), node.data(TopicTreeModel::CountRole).toInt());
        QCOMPARE(row.mastered, node.data(TopicTreeModel::MasteredRole).toInt());
        QCOMPARE(row.title, node.data().toString());
    }
}

void TestTopicMastery::questionsOfAPlaceItself_comeUnderItsTitle()
{
    const BankPtr bank = largeBank(3);
    const QList<TopicMastery> whole = masteryByTopic({bank}, {}, {});
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole[0].title, bank->title());
    QCOMPARE(whole[0].fresh, 3);
    const QString topic = bank->topics()[0].id;
    const QList<TopicMastery> itself = masteryByTopic({bank}, {}, {}, {bank->id(), topic});
    QCOMPARE(itself.size(), 1);
    QCOMPARE(itself[0].topicId, topic);
    QCOMPARE(itself[0].fresh, 3);
}

QTEST_GUILESS_MAIN(TestTopicMastery)
#include "tst_topicmastery.moc"
