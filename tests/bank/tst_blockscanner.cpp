// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/blockscanner.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

/// "List 0-3 items 0 2; Heading 4-5": the blocks of a text with the lines they take.
QString told(const QList<Block> &blocks)
{
    static const QStringList names{u"Heading"_s, u"Paragraph"_s, u"List"_s,  u"Quote"_s,
                                   u"Code"_s,    u"Html"_s,      u"Table"_s, u"Break"_s};
    QStringList parts;
    for (const Block &block : blocks) {
        QString part =
            u"%1 %2-%3"_s.arg(names.at(static_cast<int>(block.type))).arg(block.lines.first).arg(block.lines.end);
        if (!block.items.isEmpty())
            part += u" items"_s;
        for (const LineRange &item : block.items)
            part += u' ' + QString::number(item.first);
        if (block.isUnclosed)
            part += u" unclosed"_s;
        parts.append(part);
    }
    return parts.join(u"; "_s);
}

} // namespace

class TestBlockScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_haveTheirLines_data();
    void blocks_haveTheirLines();
    void missingEnds_areKnown_data();
    void missingEnds_areKnown();
};

void TestBlockScanner::blocks_haveTheirLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const QString &text, const QString &blocks) {
        QTest::newRow(name) << text << blocks;
    };
    row("nothing", QString(), QString());
    row("paragraphs", u"a\nb\n\n\nc"_s, u"Paragraph 0-2; Paragraph 4-5"_s);
    row("headings", u"# a\nb\n===\n<#\n---\n#"_s, u"Heading 0-1; Heading 1-3; Heading 3-5; Heading 5-6"_s);
    row("table", u"|a|b|\n|-|-|\n|c|d|\n\ne"_s, u"Table 0-3; Paragraph 4-5"_s);
    row("breaks", u"a\n***\n- - -\nb\n\n---"_s, u"Paragraph 0-1; Break 1-2; Break 2-3; Paragraph 3-4; Break 5-6"_s);
    row("code", u"```\na\n\n```\n    b\n\n    c\nd"_s, u"Code 0-4; Code 4-7; Paragraph 7-8"_s);
    row("longer fence", u"````\n```\na\n````\nb"_s, u"Code 0-4; Paragraph 4-5"_s);
    row("items", u"- a\n  b\n\n- c\n1. d\n2. e"_s, u"List 0-4 items 0 3; List 4-6 items 4 5"_s);
    row("empty items", u"-\n-\n- a"_s, u"List 0-3 items 0 1 2"_s);
    row("empty item in an item", u"* -\n* a"_s, u"List 0-2 items 0 1"_s);
    row("empty item below its item", u"-\n  -\n- a"_s, u"List 0-3 items 0 2"_s);
    row("item that begins with two blank lines", u"*\n\n  *  ```\n    ```\n\n#"_s,
        u"List 0-4 items 0 2; Heading 5-6"_s);
    row("break in an item", u"- ***\n- a"_s, u"List 0-2 items 0 1"_s);
    row("quotes", u"> a\nb\n>\n\n> c\n>\n> d\n\n>"_s, u"Quote 0-3; Quote 4-7; Quote 8-9"_s);
    row("quote in an item", u"- > a\n  >\n- b"_s, u"List 0-3 items 0 2"_s);
    row("fence in an item", u"- ```\n  a\n  ```\nb"_s, u"List 0-3 items 0; Paragraph 3-4"_s);
    row("open fence in an item", u"- ```\n  a\n\nb"_s, u"List 0-2 items 0; Paragraph 3-4"_s);
    row("open fence in an item before a quoted one", u"1. ~~~\n> ~~~\n#"_s,
        u"List 0-1 items 0; Quote 1-2; Heading 2-3"_s);
    row("fence in a quote", u"> ```\n> a\n> ```\n> b\n\nc"_s, u"Quote 0-4; Paragraph 5-6"_s);
    row("fence that ends outside its quote", u"> ~~~\n~~~\n>\n#"_s, u"Quote 0-2; Quote 2-3; Heading 3-4"_s);
    row("comment that ends in a heading", u"<!--\n\n# a -->\n# b"_s, u"Html 0-3; Heading 3-4"_s);
}

void TestBlockScanner::blocks_haveTheirLines()
{
    QFETCH(QString, text);
    QTEST(told(scanBlocks(SourceText(text)).blocks), "blocks");
}

void TestBlockScanner::missingEnds_areKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("closing");
    const auto row = [](const char *name, const QString &text, const QString &closing = {}) {
        QTest::newRow(name) << text << closing;
    };
    row("fence", u"````\na\n```"_s, u"\n````"_s);
    row("closed fence", u"~~~\na\n~~~"_s);
    row("fence in an item in a quote", u"> 1. ```c\n>    a"_s, u"\n>    ```"_s);
    row("comment", u"<!-- a\n\nb"_s, u"-->"_s);
    row("closed comment", u"<!-- a\n\nb -->"_s);
    row("comment after another", u"<!-- a -->\n<!-- b"_s, u"-->"_s);
    row("instruction", u"<?a\n\nb"_s, u"?>"_s);
    row("preformatted text", u"<PRE class=\"a\">\n\nb"_s, u"</pre>"_s);
    row("closed script", u"<script>\n\nb</script>"_s);
    row("other HTML", u"<div>\na"_s);
}

void TestBlockScanner::missingEnds_areKnown()
{
    QFETCH(QString, text);
    const QList<Block> blocks = scanBlocks(SourceText(text)).blocks;
    QCOMPARE(blocks.size(), 1);
    QTEST(blocks.first().closing, "closing");
}

QTEST_GUILESS_MAIN(TestBlockScanner)
#include "tst_blockscanner.moc"
