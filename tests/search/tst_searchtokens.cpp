// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchtokens.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestSearchTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isCutIntoTokens_data();
    void text_isCutIntoTokens();
    void tokens_knowTheirPlace_data();
    void tokens_knowTheirPlace();
};

void TestSearchTokens::text_isCutIntoTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("words") << u"Flash Attention"_s << u"flash attention"_s;
    QTest::newRow("Han by character") << u"量化"_s << u"量 化"_s;
    QTest::newRow("mixed without spaces") << u"KV缓存2倍"_s << u"kv 缓 存 2 倍"_s;
    QTest::newRow("punctuation") << u"top-p, C++; a/b（甲）"_s << u"top p c a b 甲"_s;
    QTest::newRow("full width") << u"ＫＶ　ｃａｃｈｅ１２"_s << u"kv cache12"_s;
    QTest::newRow("accents") << u"naïve Bézier Å"_s << u"naive bezier a"_s;
    QTest::newRow("accents apart") << u"nai\u0308ve"_s << u"naive"_s;
    QTest::newRow("case") << u"STRASSE Straße ΣΊΣΥΦΟΣ σίσυφος"_s << u"strasse strasse σισυφοσ σισυφοσ"_s;
    QTest::newRow("ligature and superscript") << u"ﬁne x² ①"_s << u"fine x2 1"_s;
    QTest::newRow("kana") << u"ガム ｶﾞﾑ"_s << u"カ ム カ ム"_s;
    QTest::newRow("Han beyond the first plane") << u"𠮷野"_s << u"𠮷 野"_s;
    QTest::newRow("emoji") << u"a🚀b 👩‍💻"_s << u"a b"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a b"_s;
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00)) << u"a b"_s;
    QTest::newRow("private use") << u"a\ue000b"_s << u"a b"_s;
    QTest::newRow("compatibility ideograph") << u"\uf9b5"_s << u"\u4f8b"_s;
}

void TestSearchTokens::text_isCutIntoTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);

    QCOMPARE(tokenText(text), tokens);
    QStringList listed;
    for (const SearchToken &token : searchTokens(text))
        listed.append(token.text);
    QCOMPARE(listed.join(u' '), tokens);
}

void TestSearchTokens::tokens_knowTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("mixed") << u"用KV缓存"_s << QStringList{u"用"_s, u"KV"_s, u"缓"_s, u"存"_s};
    QTest::newRow("accent stays with its letter") << u"(nai\u0308ve)"_s << QStringList{u"nai\u0308ve"_s};
    QTest::newRow("ligature") << u"aﬃx b"_s << QStringList{u"aﬃx"_s, u"b"_s};
    QTest::newRow("pair") << u"x𠮷y"_s << QStringList{u"x"_s, u"𠮷"_s, u"y"_s};
    QTest::newRow("full width") << u"（ＫＶ）"_s << QStringList{u"ＫＶ"_s};
}

void TestSearchTokens::tokens_knowTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pieces);

    QStringList found;
    for (const SearchToken &token : searchTokens(text))
        found.append(text.sliced(token.start, token.length));
    QCOMPARE(found, pieces);
}

QTEST_GUILESS_MAIN(TestSearchTokens)
#include "tst_searchtokens.moc"
