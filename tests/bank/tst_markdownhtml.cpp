// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownhtml.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestMarkdownHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_becomesHtml_data();
    void markdown_becomesHtml();
    void markdown_becomesPlainText_data();
    void markdown_becomesPlainText();
    void pathologicalText_isShownAsItIs_data();
    void pathologicalText_isShownAsItIs();
};

void TestMarkdownHtml::markdown_becomesHtml_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &markdown, const QString &html) {
        QTest::newRow(name) << markdown << html;
    };

    row("bold", u"**a** b"_s, u"<p><strong>a</strong> b</p>\n"_s);
    row("colon inside bold", u"**重点：**文字"_s, u"<p><strong>重点：</strong>文字</p>\n"_s);
    row("quotes inside bold", u"他说**“注意”**就是"_s, u"<p>他说<strong>“注意”</strong>就是</p>\n"_s);
    row("brackets inside bold", u"**强化学习（RL）**是"_s, u"<p><strong>强化学习（RL）</strong>是</p>\n"_s);
    row("ASCII bracket before Chinese", u"**强化学习 (RL)**是"_s, u"<p><strong>强化学习 (RL)</strong>是</p>\n"_s);
    row("emphasis", u"*重点：*文字"_s, u"<p><em>重点：</em>文字</p>\n"_s);
    row("strike-through", u"~~旧的。~~新的"_s, u"<p><del>旧的。</del>新的</p>\n"_s);
    row("two bold labels", u"**甲：**一，**乙：**二"_s, u"<p><strong>甲：</strong>一，<strong>乙：</strong>二</p>\n"_s);
    row("products stay", u"2*(3+4)*5"_s, u"<p>2*(3+4)*5</p>\n"_s);
    row("code stays", u"`**重点：**文字`"_s, u"<p><code>**重点：**文字</code></p>\n"_s);
    row("fenced code stays", u"```cpp\n**重点：**文字 <b>\n```"_s,
        u"<pre><code class=\"language-cpp\">**重点：**文字 &lt;b&gt;\n</code></pre>\n"_s);
    row("escaped stars", u"\\*\\*重点：\\*\\*文字"_s, u"<p>**重点：**文字</p>\n"_s);
    row("comment in a line", u"甲 <!-- vital; calc: 1+1 = 2 -->"_s, u"<p>甲</p>\n"_s);
    row("comment block", u"甲\n\n<!-- 第一行\n\n第二行 -->\n\n乙"_s, u"<p>甲</p>\n<p>乙</p>\n"_s);
    row("comment in code stays", u"`<!-- a -->`"_s, u"<p><code>&lt;!-- a --&gt;</code></p>\n"_s);
    row("comment between paragraphs", u"甲\n<!-- a -->\n乙"_s, u"<p>甲</p>\n<p>乙</p>\n"_s);
    row("raw HTML is text", u"<script>alert(1)</script>"_s, u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"_s);
    row("inline HTML is text", u"y<sub>i</sub>"_s, u"<p>y&lt;sub&gt;i&lt;/sub&gt;</p>\n"_s);
    row("break", u"甲<br>乙"_s, u"<p>甲<br/>乙</p>\n"_s);
    row("details", u"<details>\n<summary>标题</summary>\n\n**正文**\n\n</details>"_s,
        u"<p>\n<b>标题</b><br/></p>\n<p><strong>正文</strong></p>\n"_s);
    row("link", u"[a](https://example.org/?a=1&b=2)"_s,
        u"<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>\n"_s);
    row("link to a question", u"[a](question:kv-cache)"_s, u"<p><a href=\"question:kv-cache\">a</a></p>\n"_s);
    row("mail", u"[a](mailto:a@example.org)"_s, u"<p><a href=\"mailto:a@example.org\">a</a></p>\n"_s);
    row("script link", u"[a](javascript:alert(1))"_s, u"<p>a</p>\n"_s);
    row("file link", u"[a](file:///etc/passwd)"_s, u"<p>a</p>\n"_s);
    row("entity in a script link", u"[a](java&#115;cript:alert(1))"_s, u"<p>a</p>\n"_s);
    row("relative link", u"[a](other.md)"_s, u"<p>a</p>\n"_s);
    row("image beside the document", u"![甲*乙*](images/a.png)"_s,
        u"<p><img src=\"images/a.png\" alt=\"甲乙\"/></p>\n"_s);
    row("image from the web", u"![甲](https://example.org/a.png)"_s, u"<p>甲</p>\n"_s);
    row("image of the host", u"![甲](//example.org/a.png)"_s, u"<p>甲</p>\n"_s);
    row("image above", u"![甲](../a.png)"_s, u"<p>甲</p>\n"_s);
    row("image at the root", u"![甲](/etc/a.png)"_s, u"<p>甲</p>\n"_s);
    row("quotation mark in an address", u"[a](<https://e.org/\"onclick=>)"_s,
        u"<p><a href=\"https://e.org/&quot;onclick=\">a</a></p>\n"_s);
    row("table", u"| a | b | c | d |\n|---|:-:|--:|:--|\n| 1 | 2 | 3 | 4 |"_s,
        u"<table>\n<thead>\n<tr><th>a</th><th align=\"center\">b</th><th align=\"right\">c</th><th "
        u"align=\"left\">d</th></tr>\n</thead>\n"
        u"<tbody>\n<tr><td>1</td><td align=\"center\">2</td><td align=\"right\">3</td><td align=\"left\">4</td></tr>\n</tbody>\n</table>\n"_s);
    row("tasks", u"- [x] a\n- [ ] b"_s, u"<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n"_s);
    row("numbered from three", u"3. a\n4. b"_s, u"<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"_s);
    row("quote, rule, heading", u"> a\n\n---\n\n## b"_s,
        u"<blockquote>\n<p>a</p>\n</blockquote>\n<hr/>\n<h2>b</h2>\n"_s);
    row("formula stays", u"$x_1 \\le y_2$"_s, u"<p>$x_1 \\le y_2$</p>\n"_s);
    row("entities", u"&lt; &alpha; &#20013; &#x4e2d; &unknownname;"_s, u"<p>&lt; α 中 中 &amp;unknownname;</p>\n"_s);
    row("hard break", u"a  \nb"_s, u"<p>a<br/>\nb</p>\n"_s);
    row("empty", QString(), QString());
}

void TestMarkdownHtml::markdown_becomesHtml()
{
    QFETCH(QString, markdown);
    QTEST(markdownToHtml(markdown), "html");
}

void TestMarkdownHtml::markdown_becomesPlainText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << u"**重点：**文字 `code` [link](https://e.org)"_s << u"重点：文字 code link"_s;
    QTest::newRow("blocks") << u"# a\n\nb\n\n- c\n- d\n\n> e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| c | d |"_s << u"a\tb\nc\td"_s;
    QTest::newRow("comment") << u"a <!-- vital -->"_s << u"a"_s;
    QTest::newRow("entities") << u"a &amp; b &le; c"_s << u"a & b ≤ c"_s;
    QTest::newRow("tags") << u"a<br>b <i>c</i>"_s << u"a\nb <i>c</i>"_s;
    QTest::newRow("code") << u"```\nint a;\n```"_s << u"int a;"_s;
}

void TestMarkdownHtml::markdown_becomesPlainText()
{
    QFETCH(QString, markdown);
    QTEST(markdownToPlainText(markdown), "text");
}

void TestMarkdownHtml::pathologicalText_isShownAsItIs_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("deep quotes") << QString(10'000, u'>') + u"a&b"_s;
    QTest::newRow("deep lists") << u"- "_s.repeated(10'000) + u"a&b"_s;
    QTest::newRow("too long") << u"a&b "_s.repeated(300'000);
}

void TestMarkdownHtml::pathologicalText_isShownAsItIs()
{
    QFETCH(QString, markdown);
    QCOMPARE(markdownToHtml(markdown), u"<pre>"_s + markdown.toHtmlEscaped() + u"</pre>\n"_s);
    QCOMPARE(markdownToPlainText(markdown), markdown);
}

QTEST_GUILESS_MAIN(TestMarkdownHtml)
#include "tst_markdownhtml.moc"
