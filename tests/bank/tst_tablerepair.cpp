// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/markdownhtml.h"
#include "bank/tablerepair.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTableRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_getThreeHyphens_data();
    void rules_getThreeHyphens();
    void shortRule_rendersAsTable();
};

void TestTableRepair::rules_getThreeHyphens_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("repaired");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    QTest::newRow("two hyphens") << u"|a|b|\n|--|--|\n|1|2|"_s << u"|a|b|\n|---|---|\n|1|2|"_s;
    QTest::newRow("one, with colons and spaces") << u"a | b\n:- | -:"_s << u"a | b\n:--- | ---:"_s;
    QTest::newRow("mixed") << u"|a|b|\n|-|-----|"_s << u"|a|b|\n|---|-----|"_s;
    same("three already", u"|a|\n|---|"_s);
    same("no header above", u"text\n|--|--|"_s);
    same("text cells", u"|a|b|\n|-1|--x|"_s);
    same("a list below a row", u"|a|\n- b"_s);
    same("in a fence", u"```\n|a|b|\n|--|--|\n```"_s);
    same("in a longer fence", u"~~~~\n~~~\n|a|b|\n|--|--|\n~~~~"_s);
    same("empty", QString());
}

void TestTableRepair::rules_getThreeHyphens()
{
    QFETCH(QString, markdown);
    QTEST(repairTables(markdown), "repaired");
}

void TestTableRepair::shortRule_rendersAsTable()
{
    const QString html = markdownToHtml(u"| 手段 | 用途 |\n|--|--|\n| 早停 | 微调 |"_s);
    QVERIFY(html.contains(u"<table"_s));
    QVERIFY(html.contains(u"早停"_s));
    QVERIFY(!html.contains(u'|'));
}

QTEST_GUILESS_MAIN(TestTableRepair)
#include "tst_tablerepair.moc"
