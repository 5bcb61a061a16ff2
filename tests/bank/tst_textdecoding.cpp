// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTextDecoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isDecodedFromEveryEncoding_data();
    void text_isDecodedFromEveryEncoding();
    void lineEnds_areNormalised();
    void truncatedUtf8_reportsTheLine();
    void utf8WithAFewBadBytes_staysUtf8();
    void binary_isAnError_data();
    void binary_isAnError();
    void empty_isEmptyText();
};

static const QString Sample =
    u"# 大模型面试\n\n## 什么是注意力机制？\n\n**答案：** 注意力机制让模型在处理每个词时，按相关程度从其他词取信息，"
    u"再把取到的信息加权求和。它取代了循环结构，可以并行计算。Transformer 由此而来。\n"_s;
static const QString Traditional =
    u"# 大型語言模型面試\n\n## 什麼是注意力機制？\n\n答案：注意力機制讓模型在處理每個詞時，按相關程度從其他詞取得資訊，"
    u"再將資訊加權求和。這個結構可以平行計算，訓練速度因此大幅提升。\n"_s;

static QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 6, '\0');
    const auto size =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    return bytes.first(size);
}

void TestTextDecoding::text_isDecodedFromEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("isCertain");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << Sample.toUtf8() << u"UTF-8"_s << true << Sample;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + Sample.toUtf8() << u"UTF-8"_s << true << Sample;
    QTest::newRow("UTF-16LE with a mark")
        << "\xFF\xFE" + encoded(Sample, "UTF-16LE") << u"UTF-16LE"_s << true << Sample;
    QTest::newRow("UTF-16BE with a mark")
        << "\xFE\xFF" + encoded(Sample, "UTF-16BE") << u"UTF-16BE"_s << true << Sample;
    QTest::newRow("UTF-32LE with a mark")
        << QByteArray("\xFF\xFE\0\0", 4) + encoded(Sample, "UTF-32LE") << u"UTF-32LE"_s << true << Sample;
    QTest::newRow("UTF-16LE") << encoded(Sample, "UTF-16LE") << u"UTF-16LE"_s << false << Sample;
    QTest::newRow("UTF-16BE") << encoded(Sample, "UTF-16BE") << u"UTF-16BE"_s << false << Sample;
    QTest::newRow("GB18030") << encoded(Sample, "GB18030") << u"GB18030"_s << false << Sample;
    QTest::newRow("Big5") << encoded(Traditional, "Big5") << u"Big5"_s << false << Traditional;
    QTest::newRow("ASCII") << QByteArray("plain\n") << u"UTF-8"_s << true << u"plain\n"_s;
}

void TestTextDecoding::text_isDecodedFromEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QTEST(decoded->encoding, "encoding");
    QTEST(decoded->isCertain, "isCertain");
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->replacements, 0);
}

void TestTextDecoding::lineEnds_areNormalised()
{
    QCOMPARE(decodeText("a\r\nb\rc\n")->text, u"a\nb\nc\n"_s);
}

void TestTextDecoding::truncatedUtf8_reportsTheLine()
{
    const QByteArray whole = u"第一行\n第二行"_s.toUtf8();
    const auto decoded = decodeText(whole.chopped(1));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding, u"UTF-8"_s);
    QVERIFY(decoded->replacements > 0);
    QCOMPARE(decoded->firstReplacementLine, 2);
    QVERIFY(decoded->text.startsWith(u"第一行\n第二"_s));
}

void TestTextDecoding::utf8WithAFewBadBytes_staysUtf8()
{
    const auto decoded = decodeText(Sample.toUtf8() + "\n\xFF\n" + Sample.toUtf8());
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding, u"UTF-8"_s);
    QCOMPARE(decoded->replacements, 1);
}

void TestTextDecoding::binary_isAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray every;
    for (int i = 0; i < 4096; ++i)
        every += static_cast<char>((i * 73 + i / 7) & 0xFF);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6", 26) + every;
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("controls") << QByteArray(1000, '\x01');
    QTest::newRow("every byte") << every;
}

void TestTextDecoding::binary_isAnError()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QVERIFY(!decoded.error().message.isEmpty());
}

void TestTextDecoding::empty_isEmptyText()
{
    const auto decoded = decodeText({});
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->text.isEmpty());
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
