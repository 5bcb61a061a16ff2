// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/glossary.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestGlossary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_standForOneAnother_data();
    void words_standForOneAnother();
    void hits_areWhereTheWordsStand();
    void files_haveGroupsOfTwoAndMore();
};

static QSet<int> groups(const QString &text)
{
    QSet<int> groups;
    for (const GlossaryHit &hit : glossaryHits(answerTokens(text)))
        groups.insert(hit.group);
    return groups;
}

void TestGlossary::words_standForOneAnother_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a translation") << u"gradient"_s << u"梯度"_s << true;
    QTest::newRow("an abbreviation") << u"GQA"_s << u"grouped-query attention"_s << true;
    QTest::newRow("an inflected word") << u"quantized"_s << u"量化"_s << true;
    QTest::newRow("several words") << u"KV cache"_s << u"KV 缓存"_s << true;
    QTest::newRow("an everyday word") << u"twice as long"_s << u"翻倍"_s << true;
    QTest::newRow("another thing") << u"gradient"_s << u"显存"_s << false;
    QTest::newRow("part of a word") << u"gqax"_s << u"grouped-query attention"_s << false;
}

void TestGlossary::words_standForOneAnother()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, expected);
    QCOMPARE(groups(one).intersects(groups(other)), expected);
}

void TestGlossary::hits_areWhereTheWordsStand()
{
    const QList<GlossaryHit> hits = glossaryHits(answerTokens(u"so 梯度 is twice that"_s));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].first, 1);
    QCOMPARE(hits[0].count, 2);
    QVERIFY(hits[0].isTerm);
    QCOMPARE(hits[1].first, 4);
    QVERIFY(!hits[1].isTerm);
}

/// A word given twice in a group, or a group of one, says nothing and is a slip.
void TestGlossary::files_haveGroupsOfTwoAndMore()
{
    for (const QString &name : {u":/glossary/terms.txt"_s, u":/glossary/plain.txt"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            QSet<QString> words;
            for (const QString &word : line.split(u'|')) {
                QVERIFY2(!answerTokens(word).isEmpty(), qPrintable(line));
                QVERIFY2(!words.contains(word.trimmed()), qPrintable(line));
                words.insert(word.trimmed());
            }
            QVERIFY2(words.size() > 1, qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
