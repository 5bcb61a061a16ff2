// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownhtml.h"
#include "exchange/markdownescape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestMarkdownEscape final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_comesBackAsItWas_data();
    void text_comesBackAsItWas();
    void randomText_comesBackAsItWas();
    void lines_stayLines();
    void plainWords_areLeftAlone();
};

void TestMarkdownEscape::text_comesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {u"",
                             u"plain",
                             u"**bold** and _slanted_",
                             u"`code`",
                             u"# no heading",
                             u"1. no list",
                             u"12) no list",
                             u"- no list",
                             u"+ no list",
                             u"=====",
                             u"---",
                             u"> no quote",
                             u"a | b | c",
                             u"<script>alert(1)</script>",
                             u"<!-- comment -->",
                             u"&amp; &#65; &copy;",
                             u"[link](http://x)",
                             u"![image](x.png)",
                             u"\\ back \\* slash",
                             u"~~struck~~",
                             u"$x$",
                             u"KV 缓存：**重点：**2×n",
                             u"1.5 GB",
                             u"https://example.org/a_b_c"})
        QTest::newRow(QString::fromUtf16(text).toUtf8()) << QString::fromUtf16(text);
}

void TestMarkdownEscape::text_comesBackAsItWas()
{
    QFETCH(const QString, text);
    QCOMPARE(markdownToPlainText(escapedMarkdown(text)), text);
}

void TestMarkdownEscape::randomText_comesBackAsItWas()
{
    static constexpr QStringView Alphabet = u"ab1*_`#[]()<>!&;:|~\\-+=. \t\n\"'$/缓：";
    QRandomGenerator random(4711);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(24); i >= 0; --i)
            text += Alphabet[random.bounded(int(Alphabet.size()))];
        const QString escaped = escapedMarkdown(text);
        QVERIFY2(markdownToPlainText(escaped) == text.simplified(), qPrintable(text + u" -> "_s + escaped));
    }
}

void TestMarkdownEscape::lines_stayLines()
{
    const QString text = u"first *line*\n  second\n\n- third\n"_s;
    QCOMPARE(markdownToPlainText(escapedMarkdownLines(text)).trimmed(), u"first *line*\nsecond\n- third"_s);
}

void TestMarkdownEscape::plainWords_areLeftAlone()
{
    QCOMPARE(escapedMarkdown(u"解码受带宽限制, about 1.5 GB (FP8): yes!"),
             u"解码受带宽限制, about 1.5 GB (FP8): yes\\!"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownEscape)
#include "tst_markdownescape.moc"
