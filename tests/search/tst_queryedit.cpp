// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/queryedit.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestQueryEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredValues_areThoseOfEveryHit_data();
    void requiredValues_areThoseOfEveryHit();
    void value_comesIn_data();
    void value_comesIn();
    void value_goesOut_data();
    void value_goesOut();
    void onlyValue_takesThePlaceOfOthers_data();
    void onlyValue_takesThePlaceOfOthers();
};

void TestQueryEdit::requiredValues_areThoseOfEveryHit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("none") << u"kv"_s << QStringList();
    QTest::newRow("alone") << u"is:weak"_s << QStringList{u"weak"_s};
    QTest::newRow("among words") << u"kv is:weak cache is:noted"_s << QStringList{u"weak"_s, u"noted"_s};
    QTest::newRow("negated") << u"kv -is:weak"_s << QStringList();
    QTest::newRow("or") << u"kv or is:weak"_s << QStringList();
    QTest::newRow("bracket") << u"kv (is:weak or is:noted)"_s << QStringList();
    QTest::newRow("no query") << u"kv (is:weak"_s << QStringList();
    QTest::newRow("full-width colon") << u"is：weak"_s << QStringList{u"weak"_s};
    QTest::newRow("quoted") << u"is:\"weak\""_s << QStringList{u"weak"_s};
}

void TestQueryEdit::requiredValues_areThoseOfEveryHit()
{
    QFETCH(QString, query);
    QFETCH(QStringList, values);
    QCOMPARE(requiredValues(query, SearchField::Is), values);
}

void TestQueryEdit::value_comesIn_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    QTest::newRow("to nothing") << u""_s << u"a"_s << u"tag:a"_s;
    QTest::newRow("to words") << u"kv "_s << u"a"_s << u"kv tag:a"_s;
    QTest::newRow("there already") << u"tag:A kv"_s << u"a"_s << u"tag:A kv"_s;
    QTest::newRow("to an or") << u"a or b"_s << u"x"_s << u"(a or b) tag:x"_s;
    QTest::newRow("with a space") << u"kv"_s << u"a b"_s << u"kv tag:\"a b\""_s;
    QTest::newRow("with brackets") << u""_s << u"a(b)"_s << u"tag:\"a(b)\""_s;
}

void TestQueryEdit::value_comesIn()
{
    QFETCH(QString, query);
    QFETCH(QString, value);
    QFETCH(QString, result);
    QCOMPARE(withValue(query, SearchField::Tag, value), result);
    QVERIFY(requiredValues(result, SearchField::Tag).contains(value, Qt::CaseInsensitive));
}

void TestQueryEdit::value_goesOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("result");
    QTest::newRow("alone") << u"tag:a"_s << u""_s;
    QTest::newRow("first") << u"tag:a  kv"_s << u"kv"_s;
    QTest::newRow("last") << u"kv tag:a"_s << u"kv"_s;
    QTest::newRow("between") << u"kv  tag:A  cache"_s << u"kv cache"_s;
    QTest::newRow("twice") << u"tag:a kv tag:a"_s << u"kv"_s;
    QTest::newRow("another stays") << u"kv tag:b"_s << u"kv tag:b"_s;
    QTest::newRow("in a bracket stays") << u"kv (tag:a or b)"_s << u"kv (tag:a or b)"_s;
}

void TestQueryEdit::value_goesOut()
{
    QFETCH(QString, query);
    QFETCH(QString, result);
    QCOMPARE(withoutValue(query, SearchField::Tag, u"a"_s), result);
}

void TestQueryEdit::onlyValue_takesThePlaceOfOthers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    QTest::newRow("none") << u"kv"_s << u"2"_s << u"kv level:2"_s;
    QTest::newRow("other") << u"level:1..3 kv"_s << u"2"_s << u"kv level:2"_s;
    QTest::newRow("out") << u"kv level:1"_s << u""_s << u"kv"_s;
    QTest::newRow("nothing to take") << u"kv"_s << u""_s << u"kv"_s;
}

void TestQueryEdit::onlyValue_takesThePlaceOfOthers()
{
    QFETCH(QString, query);
    QFETCH(QString, value);
    QFETCH(QString, result);
    QCOMPARE(withOnlyValue(query, SearchField::Level, value), result);
}

QTEST_GUILESS_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
