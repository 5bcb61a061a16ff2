// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/queryprinter.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestQueryParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void query_isUnderstood_data();
    void query_isUnderstood();
    void nodes_knowTheirPlace();
    void fault_isToldWithItsPlace_data();
    void fault_isToldWithItsPlace();
    void typingOn_isToldFromAFault_data();
    void typingOn_isToldFromAFault();
    void anything_isQueryOrError_data();
    void anything_isQueryOrError();
    void quotedText_isThatTextAlone_data();
    void quotedText_isThatTextAlone();
};

void TestQueryParser::query_isUnderstood_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QString &query, const QString &tree) {
        QTest::newRow(name) << query << tree;
    };
    row("nothing", u""_s, u"all"_s);
    row("space", u"  \t　"_s, u"all"_s);
    row("word", u"Cache"_s, u"'cache*'"_s);
    row("single letter", u"C"_s, u"'c'"_s);
    row("Han", u"量化"_s, u"'量 化'"_s);
    row("words", u"kv cache"_s, u"(and 'kv' 'cache*')"_s);
    row("mixed word", u"KV缓存"_s, u"(and 'kv' '缓 存')"_s);
    row("Han parted by a comma", u"训练，推理"_s, u"(and '训 练' '推 理')"_s);
    row("not a mixed word", u"-KV缓存"_s, u"(not (and 'kv' '缓 存'))"_s);
    row("hyphen", u"top-p sampling"_s, u"(and 'top p' 'sampling*')"_s);
    row("hyphen last", u"kv-cac"_s, u"'kv cac*'"_s);
    row("full width", u"ＫＶ　缓存"_s, u"(and 'kv' '缓 存')"_s);
    row("or", u"dpo or ppo grpo"_s, u"(or 'dpo' (and 'ppo' 'grpo*'))"_s);
    row("OR", u"dpo OR ppo"_s, u"(or 'dpo' 'ppo*')"_s);
    row("or within words", u"oracle for"_s, u"(and 'oracle' 'for*')"_s);
    row("not", u"量化 -gptq"_s, u"(and '量 化' (not 'gptq'))"_s);
    row("not phrase", u"-\"kv cache\""_s, u"(not \"kv cache\")"_s);
    row("not group", u"-(a or b)"_s, u"(not (or 'a' 'b'))"_s);
    row("full-width minus", u"－量化"_s, u"(not '量 化')"_s);
    row("dash between", u"a - b"_s, u"(and 'a' 'b')"_s);
    row("phrase", u"\"Exact Phrase\""_s, u"\"exact phrase\""_s);
    row("Chinese quotation marks", u"“键值 缓存”"_s, u"\"键 值 缓 存\""_s);
    row("empty phrase is nothing", u"kv \"\""_s, u"'kv*'"_s);
    row("group", u"(a or b) c"_s, u"(and (or 'a' 'b') 'c')"_s);
    row("full-width group", u"（a or b）c"_s, u"(and (or 'a' 'b') 'c')"_s);
    row("empty group is nothing", u"kv ()"_s, u"'kv*'"_s);
    row("prefix on the last word although a field follows", u"quant level:2"_s, u"(and 'quant*' level=2..2)"_s);
    row("no prefix on what is not wanted", u"kv -cac"_s, u"(and 'kv*' (not 'cac'))"_s);
    row("punctuation is no word", u"Q & A 🚀"_s, u"(and 'q' 'a')"_s);
    row("topic", u"topic:推理"_s, u"topic=推理"_s);
    row("topic in quotes", u"topic:\"KV 缓存\""_s, u"topic=kv 缓存"_s);
    row("tag", u"tag:KV-Cache/GQA"_s, u"tag=kv-cache/gqa"_s);
    row("level", u"level:2"_s, u"level=2..2"_s);
    row("levels", u"level:1..2"_s, u"level=1..2"_s);
    row("levels from", u"level:2.."_s, u"level=2..3"_s);
    row("levels to", u"level:..2"_s, u"level=1..2"_s);
    row("kind", u"kind:Design"_s, u"kind=design"_s);
    row("language", u"lang:en"_s, u"lang=en"_s);
    row("state", u"IS:Bookmarked"_s, u"is=bookmarked"_s);
    row("not state", u"-is:mastered"_s, u"(not is=mastered)"_s);
    row("full-width colon", u"is：weak"_s, u"is=weak"_s);
    row("added days", u"added:7"_s, u"added=last 7"_s);
    row("added days with a d", u"added:30d"_s, u"added=last 30"_s);
    row("today", u"reviewed:today"_s, u"reviewed=last 1"_s);
    row("date", u"reviewed:2026-09-01"_s, u"reviewed=2026-09-01..2026-09-01"_s);
    row("dates", u"added:2026-09-01..2026-09-30"_s, u"added=2026-09-01..2026-09-30"_s);
    row("dates from", u"added:2026-09-01.."_s, u"added=2026-09-01.."_s);
    row("address", u"https://arxiv.org"_s, u"'https arxiv org*'"_s);
    row("clock", u"12:30"_s, u"'12 30*'"_s);
    row("colon of a sentence", u"note: kv"_s, u"(and 'note' 'kv*')"_s);
    row("SQL", u"'; DROP TABLE texts; --"_s, u"(and 'drop' 'table' 'texts*')"_s);
    row("operators of FTS5", u"NEAR AND kv* ^a {b}"_s, u"(and 'near' 'and' 'kv' 'a' 'b')"_s);
}

void TestQueryParser::query_isUnderstood()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);

    const ParsedQuery parsed = parseQuery(query);
    QVERIFY2(!parsed.error, parsed.error ? qPrintable(parsed.error->message) : "");
    QCOMPARE(printed(parsed.root), tree);
}

void TestQueryParser::nodes_knowTheirPlace()
{
    const QString query = u"kv (量化 or -\"a b\") level:1..2"_s;
    const SearchNode root = parseQuery(query).root;
    const auto textOf = [&](const SearchNode &node) { return query.sliced(node.start, node.length); };

    QCOMPARE(textOf(root), query);
    QCOMPARE(textOf(root.children[0]), u"kv"_s);
    QCOMPARE(textOf(root.children[1]), u"量化 or -\"a b\""_s);
    QCOMPARE(textOf(root.children[1].children[0]), u"量化"_s);
    QCOMPARE(textOf(root.children[1].children[1]), u"-\"a b\""_s);
    QCOMPARE(textOf(root.children[1].children[1].children[0]), u"\"a b\""_s);
    QCOMPARE(textOf(root.children[2]), u"level:1..2"_s);
}

void TestQueryParser::fault_isToldWithItsPlace_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("word"); // of the message
    const auto row = [](const char *name, const QString &query, int start, int length, const QString &word) {
        QTest::newRow(name) << query << start << length << word;
    };
    row("open quotation", u"kv \"cache"_s, 3, 6, u"quotation"_s);
    row("open bracket", u"a (b or c"_s, 2, 1, u"not closed"_s);
    row("closing bracket", u"a ) b"_s, 2, 1, u"closes none"_s);
    row("minus and closing bracket", u"(-)"_s, 2, 1, u"closes none"_s);
    row("or first", u"or b"_s, 0, 2, u"Before"_s);
    row("or last", u"a or"_s, 2, 2, u"After"_s);
    row("or twice", u"a or or b"_s, 5, 2, u"Before"_s);
    row("or before a bracket's end", u"(a or) b"_s, 3, 2, u"After"_s);
    row("unknown field", u"a levle:2"_s, 2, 6, u"no such field"_s);
    row("level 4", u"level:4"_s, 0, 7, u"1, 2 or 3"_s);
    row("levels backwards", u"level:3..1"_s, 0, 10, u"1, 2 or 3"_s);
    row("levels of nothing", u"level:.."_s, 0, 8, u"1, 2 or 3"_s);
    row("kind", u"a kind:essay b"_s, 2, 10, u"comparison"_s);
    row("state", u"is:clever x"_s, 0, 9, u"bookmarked"_s);
    row("language", u"lang:fr x"_s, 0, 7, u"zh"_s);
    row("no value", u"topic: x"_s, 0, 6, u"value"_s);
    row("no days", u"added:0 x"_s, 0, 7, u"days"_s);
    row("no date", u"added:2026-02-30 x"_s, 0, 16, u"days"_s);
    row("dates backwards", u"added:2026-09-30..2026-09-01"_s, 0, 28, u"days"_s);
    row("signs only", u"?!"_s, 0, 2, u"letter"_s);
    row("too long", QString(1001, u'a'), 1000, 1, u"too long"_s);
    row("nested too deeply", QString(40, u'(') + u"a"_s + QString(40, u')'), 32, 1, u"nested"_s);
}

void TestQueryParser::fault_isToldWithItsPlace()
{
    QFETCH(QString, query);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, word);

    const ParsedQuery parsed = parseQuery(query);
    QVERIFY(parsed.error);
    QCOMPARE(parsed.error->start, start);
    QCOMPARE(parsed.error->length, length);
    QVERIFY2(parsed.error->message.contains(word), qPrintable(parsed.error->message));
    QCOMPARE(parsed.root, SearchNode());
}

void TestQueryParser::typingOn_isToldFromAFault_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isUnfinished");
    QTest::newRow("open quotation") << u"\"kv"_s << true;
    QTest::newRow("open bracket") << u"(kv"_s << true;
    QTest::newRow("or") << u"kv or "_s << true;
    QTest::newRow("field") << u"is:"_s << true;
    QTest::newRow("begun value") << u"is:book"_s << true;
    QTest::newRow("begun range") << u"level:1."_s << true;
    QTest::newRow("begun date") << u"added:2026-"_s << true;
    QTest::newRow("wrong value") << u"is:clever"_s << false;
    QTest::newRow("wrong field") << u"levle:2"_s << false;
    QTest::newRow("value begun and left") << u"is:book kv"_s << false;
    QTest::newRow("closing bracket") << u"kv)"_s << false;
}

void TestQueryParser::typingOn_isToldFromAFault()
{
    QFETCH(QString, query);
    QFETCH(bool, isUnfinished);

    const ParsedQuery parsed = parseQuery(query);
    QVERIFY(parsed.error);
    QCOMPARE(parsed.error->isUnfinished, isUnfinished);
}

void TestQueryParser::anything_isQueryOrError_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("10,000 letters") << QString(10'000, u'a');
    QTest::newRow("10,000 brackets") << QString(10'000, u'(');
    QTest::newRow("1,000 brackets") << QString(1'000, u'(');
    QTest::newRow("1,000 minus signs") << QString(999, u'-') + u"a"_s;
    QTest::newRow("500 words") << u"a "_s.repeated(500);
    QTest::newRow("ors") << u"a or "_s.repeated(199) + u"b"_s;
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("NUL in a word") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u"a"_s + QChar(0xdc00);
    QTest::newRow("emoji") << u"👩‍💻 🚀"_s;
    QTest::newRow("quotes") << QString(7, u'"');
}

void TestQueryParser::anything_isQueryOrError()
{
    QFETCH(QString, query);

    const ParsedQuery parsed = parseQuery(query);
    if (parsed.error) {
        QVERIFY(parsed.error->start >= 0 && parsed.error->length >= 0);
        QVERIFY(parsed.error->start + parsed.error->length <= query.size());
        QVERIFY(!parsed.error->message.isEmpty());
    } else {
        QVERIFY(parsed.root.type != SearchNode::Type::All);
    }
}

void TestQueryParser::quotedText_isThatTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"kv cache"_s;
    QTest::newRow("operators") << u"-a or (b) is:due"_s;
    QTest::newRow("quotes") << u"say \"kv\" “cache”"_s;
}

void TestQueryParser::quotedText_isThatTextAlone()
{
    QFETCH(QString, text);

    const ParsedQuery parsed = parseQuery(quotedForQuery(text));
    QVERIFY(!parsed.error);
    QCOMPARE(parsed.root.type, SearchNode::Type::Text);
    QVERIFY(parsed.root.isExact);
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
