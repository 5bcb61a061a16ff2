// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areReadWithTheirLines_data();
    void rows_areReadWithTheirLines();
    void faults_nameTheirLine_data();
    void faults_nameTheirLine();
    void limits_hold();
    void written_isReadBack_data();
    void written_isReadBack();
    void formulas_areText_data();
    void formulas_areText();
    void cell_isQuotedWhereItMustBe_data();
    void cell_isQuotedWhereItMustBe();
    void table_isOneLineARow();
    void table_calculatesNothing();
};

void TestCsv::rows_areReadWithTheirLines_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QList<CsvRow>>("rows");
    const auto row = [](const char *name, const QByteArray &table, const QList<CsvRow> &rows, char separator = ',') {
        QTest::newRow(name) << table << separator << rows;
    };
    row("empty", "", {});
    row("one cell", "a", {{{u"a"_s}, 1}});
    row("two rows", "a,b\nc,d\n", {{{u"a"_s, u"b"_s}, 1}, {{u"c"_s, u"d"_s}, 2}});
    row("CR LF", "a,b\r\nc,d\r\n", {{{u"a"_s, u"b"_s}, 1}, {{u"c"_s, u"d"_s}, 2}});
    row("empty lines count", "a\n\n\nb\n", {{{u"a"_s}, 1}, {{u"b"_s}, 4}});
    row("empty cells", ",a,\n", {{{{}, u"a"_s, {}}, 1}});
    row("quotations", "\"a,\"\"b\"\"\",c\n", {{{u"a,\"b\""_s, u"c"_s}, 1}});
    row("a quotation over lines", "\"a\nb\n\nc\",d\ne\n", {{{u"a\nb\n\nc"_s, u"d"_s}, 1}, {{u"e"_s}, 5}});
    row("spaces stay", " a , \"b\" \n", {{{u" a "_s, u" \"b\" "_s}, 1}});
    row("tabs", "a\tb,c\n", {{{u"a"_s, u"b,c"_s}, 1}}, '\t');
    row("Han", "问,答\n", {{{u"问"_s, u"答"_s}, 1}});
    row("no UTF-8", "\xff\xfe,b\n", {{{u"\uFFFD\uFFFD"_s, u"b"_s}, 1}});
    row("quotation mark within", "a\"b,c\n", {{{u"a\"b"_s, u"c"_s}, 1}});
}

void TestCsv::rows_areReadWithTheirLines()
{
    QFETCH(const QByteArray, table);
    QFETCH(const char, separator);
    QFETCH(const QList<CsvRow>, rows);
    const auto read = readCsv(table, separator);
    QVERIFY(read);
    QVERIFY2(*read == rows, qPrintable(read->value(0).cells.join(u'|')));
}

void TestCsv::faults_nameTheirLine_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("says");
    QTest::newRow("never closed") << QByteArray("a,b\nc,\"d\ne,f\n") << u"line 2"_s;
    QTest::newRow("only a quotation mark") << QByteArray("\"") << u"line 1"_s;
    QTest::newRow("columns") << QByteArray("a\n" + QByteArray(2000, ',')) << u"Line 2"_s;
}

void TestCsv::faults_nameTheirLine()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, says);
    const auto read = readCsv(table, ',');
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestCsv::limits_hold()
{
    QVERIFY(readCsv(QByteArray("a\n").repeated(1000), ',')->size() == 1000);
    QVERIFY(!readCsv(QByteArray("a\n").repeated(MaximumCsvRows + 1), ','));
}

void TestCsv::written_isReadBack_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty") << QStringList{{}, {}, u"c"_s};
    QTest::newRow("marks") << QStringList{u"\"a\""_s, u",\t;"_s, u"\n\r\n"_s, u" x "_s};
    QTest::newRow("Han") << QStringList{u"问，\n答"_s};
}

void TestCsv::written_isReadBack()
{
    QFETCH(const QStringList, cells);
    for (const char separator : {',', '\t'}) {
        const auto read = readCsv(csvRow(cells, separator) + csvRow({u"end"_s}, separator), separator);
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().cells, cells);
    }
}

void TestCsv::formulas_areText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const char *text :
         {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1", "'=1", "''-1", "=cmd|' /C calc'!A0"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"", "a", "'", "'quoted'", "1-1", "问=答", "''"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestCsv::formulas_areText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGuarded);
    const QString cell = cellOfText(text);
    QCOMPARE(cell, isGuarded ? u'\'' + text : text);
    QCOMPARE(textOfCell(cell), text);
}

void TestCsv::cell_isQuotedWhereItMustBe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("word") << u"推理"_s << QByteArray("推理");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("inner space") << u"a b"_s << QByteArray("a b");
    QTest::newRow("space around") << u" a"_s << QByteArray("\" a\"");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quotation marks") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("new line") << u"a\nb"_s << QByteArray("\"a\nb\"");
}

void TestCsv::cell_isQuotedWhereItMustBe()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, written);
    QCOMPARE(toCsv({{cell}, {}}), "\xef\xbb\xbf" + written + "\r\n");
}

void TestCsv::table_isOneLineARow()
{
    QCOMPARE(toCsv({{u"Day"_s, u"Answers"_s}, {{u"2026-03-14"_s, u"3"_s}, {u"2026-03-15"_s, u"0"_s}}}),
             QByteArray("\xef\xbb\xbf"
                        "Day,Answers\r\n2026-03-14,3\r\n2026-03-15,0\r\n"));
}

void TestCsv::table_calculatesNothing()
{
    QCOMPARE(toCsv({{u"Topic"_s, u"Change"_s}, {{u"=HYPERLINK(1)"_s, u"-5.0"_s}, {u"-5.0 points"_s, u"+3"_s}}}),
             QByteArray("\xef\xbb\xbf"
                        "Topic,Change\r\n'=HYPERLINK(1),-5.0\r\n'-5.0 points,+3\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
