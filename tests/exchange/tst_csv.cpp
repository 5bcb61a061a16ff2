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
    void cell_isQuotedWhereItMustBe_data();
    void cell_isQuotedWhereItMustBe();
    void table_isOneLineARow();
};

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

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
