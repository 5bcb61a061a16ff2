// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/answertokens.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestAnswerTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void clauses_data();
    void clauses();
    void places_areThoseOfTheTextAsWritten();
    void denial_data();
    void denial();
};

void TestAnswerTokens::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const QString &text, const QString &tokens) {
        QTest::newRow(name) << text << tokens;
    };
    row("words by script", u"KV缓存 cache"_s, u"kv 缓 存 cach"_s);
    row("inflection", u"caches cached caching"_s, u"cach cach cach"_s);
    row("width, case and accents", u"ＧＱＡ Naïve"_s, u"gqa naiv"_s);
    row("thousands", u"1,024 1024 １，０２４ 1,000,000"_s, u"1024 1024 1024 1000000"_s);
    row("no thousands", u"1,2 3,4567 a,123"_s, u"1 2 3 4567 a 123"_s);
    row("fractions", u"0.58 s"_s, u"0.58 s"_s);
    row("number and unit", u"56GB 8G 95% 7b"_s, u"56 gb 8 g 95 % 7 b"_s);
    row("no unit", u"H100 int8 top1"_s, u"h100 int8 top1"_s);
    row("nothing", u" ，。 🙂"_s, {});
}

void TestAnswerTokens::tokens()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);
    QStringList words;
    for (const AnswerToken &token : answerTokens(text))
        words << token.text;
    QCOMPARE(words.join(u' '), tokens);
}

void TestAnswerTokens::clauses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("clauses");
    QTest::newRow("one") << u"the user's low-rank and/or sparse update"_s << 1;
    QTest::newRow("a curly apostrophe") << u"it doesn’t grow"_s << 1;
    QTest::newRow("punctuation") << u"short, then long; 然后。再"_s << 4;
    QTest::newRow("a line end") << u"one\ntwo"_s << 2;
    QTest::newRow("a space between Han") << u"先检索 再重排"_s << 2;
    QTest::newRow("a space beside Latin") << u"用 BM25 检索"_s << 1;
    QTest::newRow("a number's comma") << u"1,024 tokens"_s << 1;
}

void TestAnswerTokens::clauses()
{
    QFETCH(const QString, text);
    QFETCH(const int, clauses);
    QCOMPARE(answerTokens(text).last().clause, clauses - 1);
}

void TestAnswerTokens::places_areThoseOfTheTextAsWritten()
{
    const QString text = u"约 １，０２４GB 显存"_s;
    QStringList words;
    for (const AnswerToken &token : answerTokens(text))
        words << text.mid(token.start, token.end - token.start);
    QCOMPARE(words, (QStringList{u"约"_s, u"１，０２４"_s, u"GB"_s, u"显"_s, u"存"_s}));
}

void TestAnswerTokens::denial_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<bool>("isDenial");
    const auto row = [](const QString &clause, bool isDenial) {
        QTest::newRow(qPrintable(clause)) << clause << isDenial;
    };
    row(u"it uses the cache"_s, false);
    row(u"it does not use the cache"_s, true);
    row(u"it doesn't use the cache"_s, true);
    row(u"it doesn’t use the cache"_s, true);
    row(u"there is no cache"_s, true);
    row(u"unlike the cache"_s, true);
    row(u"neither of them"_s, true);
    row(u"nothing is cached"_s, true);
    row(u"not only the cache"_s, false);
    row(u"不需要缓存"_s, true);
    row(u"缓存没有用"_s, true);
    row(u"和缓存无关"_s, true);
    row(u"不仅缓存"_s, false);
    row(u"两种缓存不同"_s, false);
    row(u"看是不是缓存"_s, false);
    row(u"要不要缓存"_s, false);
}

void TestAnswerTokens::denial()
{
    QFETCH(const QString, clause);
    QFETCH(const bool, isDenial);
    QCOMPARE(Baiwen::isDenial(answerTokens(clause)), isDenial);
}

QTEST_GUILESS_MAIN(TestAnswerTokens)
#include "tst_answertokens.moc"
