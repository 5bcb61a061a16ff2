// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagtree.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTagTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_becomeNodes();
    void questionWithTwoTagsBelow_countsOnce();
    void namesThatDifferInCase_areOneNode();
    void nothing_isAnEmptyTree();
};

static QStringList print(const std::vector<TagNode> &nodes, int depth = 0)
{
    QStringList lines;
    for (const TagNode &node : nodes) {
        QStringList ids(node.questions.begin(), node.questions.end());
        ids.sort();
        lines << QString(depth * 2, u' ') + node.name + u" ["_s + node.tag + u"] "_s + ids.join(u' ');
        lines << print(node.children, depth + 1);
    }
    return lines;
}

void TestTagTree::levels_becomeNodes()
{
    const TagsByQuestion tags{
        {u"q1"_s, {u"b/c"_s, u"a"_s}}, {u"q2"_s, {u"b"_s}}, {u"q3"_s, {u"b/c/d"_s, u"复习/本周"_s}}};
    QCOMPARE(print(tagTree(tags)).first(4),
             QStringList({u"a [a] q1"_s, u"b [b] q1 q2 q3"_s, u"  c [b/c] q1 q3"_s, u"    d [b/c/d] q3"_s}));
    QCOMPARE(print(tagTree(tags)).last(2), QStringList({u"复习 [复习] q3"_s, u"  本周 [复习/本周] q3"_s}));
}

void TestTagTree::questionWithTwoTagsBelow_countsOnce()
{
    QCOMPARE(print(tagTree({{u"q1"_s, {u"a/x"_s, u"a/y"_s}}})),
             QStringList({u"a [a] q1"_s, u"  x [a/x] q1"_s, u"  y [a/y] q1"_s}));
}

void TestTagTree::namesThatDifferInCase_areOneNode()
{
    // As after merging copies of the library that spelled them each in its own way.
    QCOMPARE(print(tagTree({{u"q1"_s, {u"KV"_s}}, {u"q2"_s, {u"kv/cache"_s}}, {u"q3"_s, {u"ｋｖ/Cache"_s}}})),
             QStringList({u"KV [KV] q1 q2 q3"_s, u"  cache [kv/cache] q2 q3"_s}));
}

void TestTagTree::nothing_isAnEmptyTree()
{
    QVERIFY(tagTree({}).empty());
}

QTEST_GUILESS_MAIN(TestTagTree)
#include "tst_tagtree.moc"
