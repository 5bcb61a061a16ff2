// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pinyin.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestPinyin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areReadAsTheyAreSpoken_data();
    void words_areReadAsTheyAreSpoken();
    void indexText_hasSyllablesAndPairsOfInitials();
    void typedLetters_areReadAsSyllables_data();
    void typedLetters_areReadAsSyllables();
    void readings_areFewWhateverIsTyped();
    void initialPairs_needInitials();
    void matches_tellWhichCharacters_data();
    void matches_tellWhichCharacters();
};

void TestPinyin::words_areReadAsTheyAreSpoken_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reading");
    const auto row = [](const QString &word, const QString &reading) {
        QTest::newRow(qPrintable(word)) << word << reading;
    };
    row(u"量化"_s, u"liang hua"_s);
    row(u"重复"_s, u"chong fu"_s);
    row(u"权重"_s, u"quan zhong"_s);
    row(u"权重重排"_s, u"quan zhong chong pai"_s);
    row(u"重要性重采样"_s, u"zhong yao xing chong cai yang"_s);
    row(u"去重"_s, u"qu chong"_s);
    row(u"长上下文"_s, u"chang shang xia wen"_s);
    row(u"增长"_s, u"zeng zhang"_s);
    row(u"并行"_s, u"bing xing"_s);
    row(u"行业"_s, u"hang ye"_s);
    row(u"银行"_s, u"yin hang"_s);
    row(u"微调"_s, u"wei tiao"_s);
    row(u"调用"_s, u"diao yong"_s);
    row(u"调度"_s, u"diao du"_s);
    row(u"似然"_s, u"si ran"_s);
    row(u"拓扑"_s, u"tuo pu"_s);
    row(u"校准"_s, u"jiao zhun"_s);
    row(u"角色"_s, u"jue se"_s);
    row(u"模板"_s, u"mu ban"_s);
    row(u"模型"_s, u"mo xing"_s);
    row(u"概率"_s, u"gai lv"_s);
    row(u"策略"_s, u"ce lue"_s);
    row(u"显著性"_s, u"xian zhu xing"_s);
    row(u"还原"_s, u"huan yuan"_s);
    row(u"还是"_s, u"hai shi"_s);
    row(u"矩会计算"_s, u"ju hui ji suan"_s);
    row(u"落地"_s, u"luo di"_s);
    row(u"对称"_s, u"dui chen"_s);
}

void TestPinyin::words_areReadAsTheyAreSpoken()
{
    QFETCH(QString, word);
    QFETCH(QString, reading);

    QCOMPARE(Pinyin::syllables(word).join(u' '), reading);
}

void TestPinyin::indexText_hasSyllablesAndPairsOfInitials()
{
    const Pinyin::IndexText text = Pinyin::indexText(u"量化感知 KV 缓存，贵");
    QCOMPARE(text.syllables, u"liang hua gan zhi \ue000 huan cun \ue000 gui"_s);
    QCOMPARE(text.initials, u"lh hg gz hc"_s);
    QCOMPARE(Pinyin::indexText(u"KV"), Pinyin::IndexText());
}

void TestPinyin::typedLetters_areReadAsSyllables_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("readings"); // the ways parted by '|'
    QTest::newRow("one") << u"liang"_s << u"liang|li ang"_s;
    QTest::newRow("two") << u"shuiyin"_s << u"shui yin"_s;
    QTest::newRow("ambiguous") << u"xian"_s << u"xian|xi an"_s;
    QTest::newRow("begun") << u"shuiy"_s << u"shui"_s;
    QTest::newRow("begun by two letters") << u"shuizh"_s << u"shui zh"_s;
    QTest::newRow("only an initial") << u"zh"_s << u"zh"_s;
    QTest::newRow("no pinyin") << u"kvx"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("ü") << u"gailv"_s << u"gai lv"_s;
}

void TestPinyin::typedLetters_areReadAsSyllables()
{
    QFETCH(QString, typed);
    QFETCH(QString, readings);
    QStringList found;
    for (const QStringList &syllables : Pinyin::readings(typed))
        found.append(syllables.join(u' '));
    QCOMPARE(found.join(u'|'), readings);
}

void TestPinyin::readings_areFewWhateverIsTyped()
{
    QVERIFY(Pinyin::readings(u"anan"_s.repeated(250)).size() <= Pinyin::MaximumReadings);
    QVERIFY(Pinyin::readings(QString(1000, u'a')).size() <= Pinyin::MaximumReadings);
    QVERIFY(Pinyin::readings(u"xian"_s.repeated(25) + u"vv"_s).isEmpty());
}

void TestPinyin::initialPairs_needInitials()
{
    QCOMPARE(Pinyin::initialPairs(u"lh"), u"lh"_s);
    QCOMPARE(Pinyin::initialPairs(u"lhgz"), u"lh hg gz"_s);
    QCOMPARE(Pinyin::initialPairs(u"kv"), QString());
    QCOMPARE(Pinyin::initialPairs(u"l"), QString());
}

void TestPinyin::matches_tellWhichCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("pieces");
    const QString text = u"为什么量化会掉点？量化"_s;
    QTest::newRow("full") << text << u"lianghua"_s << QStringList{u"量化"_s, u"量化"_s};
    QTest::newRow("begun") << text << u"liangh"_s << QStringList{u"量化"_s, u"量化"_s};
    QTest::newRow("first syllable") << text << u"liang"_s << QStringList{u"量"_s, u"量"_s};
    QTest::newRow("initials") << text << u"lhhdd"_s << QStringList{u"量化会掉点"_s};
    QTest::newRow("not across a mark") << text << u"dlh"_s << QStringList();
    QTest::newRow("nothing typed") << text << u""_s << QStringList();
    QTest::newRow("not within a syllable") << text << u"ianghua"_s << QStringList();
}

void TestPinyin::matches_tellWhichCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QStringList, pieces);

    QStringList found;
    for (const Pinyin::Match &match : Pinyin::matches(text, typed))
        found.append(text.sliced(match.start, match.length));
    QCOMPARE(found, pieces);
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
