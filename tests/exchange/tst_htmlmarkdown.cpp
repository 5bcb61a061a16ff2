// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownhtml.h"
#include "exchange/htmlmarkdown.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestHtmlMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_becomesMarkdown_data();
    void html_becomesMarkdown();
    void text_showsTheSameCharacters_data();
    void text_showsTheSameCharacters();
    void hostileHtml_isHarmless_data();
    void hostileHtml_isHarmless();
    void anything_isRead();
};

void TestHtmlMarkdown::html_becomesMarkdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *html, const char *markdown) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
    };
    row("empty", " \n ", "");
    row("plain", "What is attention?", "What is attention?");
    row("entities", "a &lt; b &amp;&amp; c&nbsp;d", "a < b && c\u00a0d");
    row("space", " a\n  b ", "a b");
    row("break", "a<br>b", "a\\\nb");
    row("two breaks", "a<br><br/>b<br>", "a\n\nb");
    row("divs", "a<div>b</div><div>c</div>", "a\n\nb\n\nc");
    row("emphasis", "<b>bold</b> <i>it</i> <s>no</s> <strong> x </strong>y", "**bold** *it* ~~no~~  **x** y");
    row("nothing bold", "<b></b>a<b> </b>", "a");
    row("code", "<code>a*b</code> <code>`</code>", "`a*b` `` ` ``");
    row("code block", "<pre>a\n  b &lt;c&gt;<br>d</pre>", "```\na\n  b <c>\nd\n```");
    row("code block in colours", "<pre><code><span style=\"color:red\">if</span> x:\n\ty</code></pre>",
        "```\nif x:\n\ty\n```");
    row("fence in code", "<pre>```</pre>", "````\n```\n````");
    row("list", "<ul><li>a</li><li><b>b:</b> c</li></ul>", "- a\n- **b:** c");
    row("numbers", "<ol><li>a<li>b</ol>", "1. a\n2. b");
    row("list in a list", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c");
    row("list beside an item", "<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b");
    row("paragraphs in an item", "<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b");
    row("text before a list", "Because:<ul><li>a</li></ul>after", "Because:\n\n- a\n\nafter");
    row("quotation", "<blockquote>a<p>b</p></blockquote>", "> a\n>\n> b");
    row("heading", "<h2>Title</h2>text", "**Title**\n\ntext");
    row("rule", "a<hr>b", "a\n\n---\n\nb");
    row("table", "<table><tr><th>a</th><th>b</th></tr><tr><td>1 | 2</td></tr></table>",
        "| a | b |\n| --- | --- |\n| 1 \\| 2 |  |");
    row("table for looks", "<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>", "a\n\nb");
    row("link", "<a href=\"https://example.org/a(b)\">x</a>", "[x](https://example.org/a%28b%29)");
    row("link to nowhere", "<a href=\"#top\">x</a> <a>y</a>", "x y");
    row("image", "a <img src=\"p.png\" alt=\"a plot\"> b", "a ![a plot](got/p.png) b");
    row("formula", "\\(a_1 * b\\) and \\[x\\] and [$]y_2[/$]", "$a_1 * b$ and $$x$$ and $y_2$");
    row("formula in HTML", "\\(a &lt; b\\)", "$a < b$");
    row("high and low", "mc<sup>2</sup> H<sub>2</sub>O", "mc^2 H\\_2O");
    row("markup in text", "a *b* _c_ snake_case `d` [e](f) $5 1|2",
        "a \\*b\\* \\_c\\_ snake_case \\`d\\` \\[e\\](f) \\$5 1\\|2");
    row("blocks in text", "# a<br><br>- b<br>1. c<br>&gt; d<br>===", "\\# a\n\n\\- b\\\n1\\. c\\\n\\> d\\\n\\===");
    row("block in bold", "<b>a<div>b</div></b>", "a\n\nb");
    row("never closed", "<div><b>a", "**a**");
    row("closed too often", "a</div></b></p>b", "a\n\nb");
    row("Han", "<p>注意力<b>重点：</b>文字</p>", "注意力**重点：**文字");
    row("other charset named", "<meta charset=\"gbk\">注意力", "注意力");
}

void TestHtmlMarkdown::html_becomesMarkdown()
{
    QFETCH(const QString, html);
    QFETCH(const QString, markdown);
    QCOMPARE(htmlToMarkdown(html, [](const QString &source) { return "got/"_L1 + source; }), markdown);
}

void TestHtmlMarkdown::text_showsTheSameCharacters_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"a*b*c", "__init__", "a_b_c",      "1. x",    "- x",       "+ x", "# x",  "> x", "<b>x</b>", "&amp;",
          "&#65;", "`x`",      "[x](y)",     "![x](y)", "~~x~~",     "a|b", "\\",   "\\*", "$x$",      "***",
          "---",   "===",      "<!-- x -->", "<3",      "a < b > c", "~",   "1) x", "AT&T"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestHtmlMarkdown::text_showsTheSameCharacters()
{
    QFETCH(const QString, text);
    QCOMPARE(markdownToPlainText(htmlToMarkdown(text.toHtmlEscaped())), text);
    QCOMPARE(markdownToPlainText(htmlToMarkdown("x<br>"_L1 + text.toHtmlEscaped())).simplified(), "x "_L1 + text);
}

void TestHtmlMarkdown::hostileHtml_isHarmless_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const QString &html, const QString &markdown) {
        QTest::newRow(name) << html << markdown;
    };
    row("script", u"a<script>alert(1)</script>b<style>p{}</style>"_s, u"ab"_s);
    row("handler", u"<p onclick=\"alert(1)\">a</p>"_s, u"a"_s);
    row("link that runs", u"<a href=\"javascript:alert(1)\">a</a> <a href=\" data:text/html,x\">b</a>"_s, u"a b"_s);
    row("link out of its brackets", u"<a href=\"https://e.org/) <b>\">a</a>"_s, u"a"_s);
    row("frame", u"<iframe src=\"https://example.org\">a</iframe>b"_s, u"b"_s);
    row("image without a target", u"<img src=\"https://example.org/x.png\" alt=\"x\">"_s, u"x"_s);
    row("comment", u"a<!-- id: b --><!--[if IE]>x<![endif]-->c"_s, u"ac"_s);
    row("metadata as text", u"&lt;!-- id: b --&gt;"_s, u"\\<!-- id: b -->"_s);
    row("entity bomb", u"<!DOCTYPE a [<!ENTITY b \"c\">]>&b;"_s, u"\\]>\\&b;"_s);
    row("null", u"a\0b"_s, u"ab"_s);
}

void TestHtmlMarkdown::hostileHtml_isHarmless()
{
    QFETCH(const QString, html);
    QFETCH(const QString, markdown);
    QCOMPARE(htmlToMarkdown(html), markdown);
}

void TestHtmlMarkdown::anything_isRead()
{
    // Deep, long, and at random.
    for (const QString &tag :
         {u"<div>"_s, u"<b>"_s, u"<ul><li>"_s, u"<blockquote>"_s, u"<table><tr><td>"_s, u"<pre>"_s})
        QVERIFY(htmlToMarkdown(tag.repeated(20'000) + "x"_L1).size() < 1'000'000);
    QVERIFY(htmlToMarkdown(u"x<br>"_s.repeated(100'000)).size() > 100'000);
    QRandomGenerator random(1);
    const QStringList pieces{u"<b>"_s,   u"</b>"_s,     u"<div>"_s,      u"</div>"_s, u"<ul>"_s,    u"<li>"_s,
                             u"</ul>"_s, u"<pre>"_s,    u"<td>"_s,       u"<tr>"_s,   u"<table>"_s, u"</table>"_s,
                             u"<br>"_s,  u"&"_s,        u"<"_s,          u">"_s,      u"\""_s,      u"word"_s,
                             u"\n"_s,    u"<a href="_s, u"<img src=x"_s, u"\\("_s,    u"\\)"_s};
    for (int i = 0; i < 3000; ++i) {
        QString html;
        for (int j = random.bounded(1, 30); j > 0; --j)
            html += pieces[random.bounded(pieces.size())];
        const QString markdown = htmlToMarkdown(html, [](const QString &source) { return source; });
        QVERIFY(markdown.count(u"word"_s) <= html.count(u"word"_s));
    }
}

QTEST_GUILESS_MAIN(TestHtmlMarkdown)
#include "tst_htmlmarkdown.moc"
