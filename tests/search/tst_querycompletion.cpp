// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/querycompletion.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestQueryCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piece_isCompleted_data();
    void piece_isCompleted();
};

void TestQueryCompletion::piece_isCompleted_data()
{
    QTest::addColumn<QString>("query"); // '|' is the cursor
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("candidates");
    const auto row = [](const QString &query, int start, int length, const QStringList &candidates) {
        QTest::newRow(qPrintable(query)) << query << start << length << candidates;
    };
    row(u"|"_s, 0, 0, {});
    row(u"l|"_s, 0, 1, {u"level:"_s, u"lang:"_s});
    row(u"kv LE|"_s, 3, 2, {u"level:"_s});
    row(u"kv -i|s"_s, 4, 1, {u"is:"_s});
    row(u"(to|"_s, 1, 2, {u"topic:"_s});
    row(u"kv|"_s, 0, 2, {});
    row(u"is:|"_s, 3, 0, {u"bookmarked"_s, u"due"_s, u"weak"_s, u"new"_s, u"mastered"_s, u"noted"_s});
    row(u"is:n|"_s, 3, 1, {u"new"_s, u"noted"_s});
    row(u"is:new|"_s, 3, 3, {});
    row(u"kind:c|"_s, 5, 1, {u"concept"_s, u"comparison"_s, u"calculation"_s, u"coding"_s, u"case"_s});
    row(u"level:|2"_s, 6, 0, {u"1"_s, u"2"_s, u"3"_s, u"1..2"_s, u"2..3"_s});
    row(u"topic:缓|"_s, 6, 1, {u"\"KV 缓存\""_s});
    row(u"topic:\"kv 缓|"_s, 6, 5, {u"\"KV 缓存\""_s});
    row(u"topic:k|"_s, 6, 1, {u"\"KV 缓存\""_s, u"Tokens"_s});
    row(u"tag:s|"_s, 4, 1, {u"systems"_s, u"systems/serving"_s});
    row(u"tag：g|"_s, 4, 1, {u"gqa"_s, u"systems/serving"_s});
    row(u"nope:x|"_s, 0, 0, {});
}

void TestQueryCompletion::piece_isCompleted()
{
    QFETCH(QString, query);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QStringList, candidates);

    const CompletionValues values{{u"KV 缓存"_s, u"Tokens"_s, u"评测"_s},
                                  {u"gqa"_s, u"systems"_s, u"systems/serving"_s}};
    const qsizetype cursor = query.indexOf(u'|');
    const QueryCompletion completion = completionAt(QString(query).remove(u'|'), cursor, values);
    QCOMPARE(completion.candidates, candidates);
    QCOMPARE(completion.start, start);
    QCOMPARE(completion.length, length);
}

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
