// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textfolding.h"
#include "search/fuzzymatch.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestFuzzyMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_fitOrDoNot_data();
    void letters_fitOrDoNot();
    void better_scoresHigher_data();
    void better_scoresHigher();
};

static std::optional<int> score(const QString &typed, const QString &name)
{
    return fuzzyScore(foldedForMatching(typed).split(u' ', Qt::SkipEmptyParts), foldedForMatching(name));
}

void TestFuzzyMatch::letters_fitOrDoNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << u""_s << u"Larger text"_s << true;
    QTest::newRow("beginning") << u"larg"_s << u"Larger text"_s << true;
    QTest::newRow("beginnings of words") << u"lt"_s << u"Larger text"_s << true;
    QTest::newRow("words in any order") << u"text larger"_s << u"Larger text"_s << true;
    QTest::newRow("case and width") << u"ＬＡＲ"_s << u"Larger text"_s << true;
    QTest::newRow("pinyin") << u"liangh"_s << u"为什么要量化？"_s << true;
    QTest::newRow("initials") << u"lh"_s << u"为什么要量化？"_s << true;
    QTest::newRow("Han") << u"量化"_s << u"为什么要量化？"_s << true;
    QTest::newRow("other order") << u"txel"_s << u"Larger text"_s << false;
    QTest::newRow("one word does not") << u"larger zoo"_s << u"Larger text"_s << false;
    QTest::newRow("strewn over a sentence")
        << u"zsd"_s << u"zero is not what anybody should ever be asked for in the end"_s << false;
}

void TestFuzzyMatch::letters_fitOrDoNot()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(score(typed, name).has_value(), fits);
}

void TestFuzzyMatch::better_scoresHigher_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("at the start") << u"cache"_s << u"Cache of keys"_s << u"Keys in a cache"_s;
    QTest::newRow("at a word") << u"cache"_s << u"A cache"_s << u"Acaches"_s;
    QTest::newRow("whole before strewn") << u"set"_s << u"A set"_s << u"Same text"_s;
    QTest::newRow("short before long") << u"kv"_s << u"KV cache"_s
                                       << u"KV cache and all that follows from having one"_s;
}

void TestFuzzyMatch::better_scoresHigher()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(score(typed, better));
    QVERIFY(score(typed, better).value_or(0) > score(typed, worse).value_or(-1));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
