// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "exchange/ankitextheader.h"
#include "exchange/bankexport.h"
#include "exchange/bankimport.h"
#include "exchange/documentselection.h"
#include "exchange/exchangefixture.h"
#include "exchange/tableimport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTableImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_areUnderstood_data();
    void columns_areUnderstood();
    void tablesThatAreNone_areRefused_data();
    void tablesThatAreNone_areRefused();
    void rows_areToldByLine_data();
    void rows_areToldByLine();
    void choices_areRead_data();
    void choices_areRead();
    void ankiHeader_isRead();
    void ankiText_isHtml();
    void topics_becomeATree();
    void writtenTable_isReadBack();
    void writtenAnkiText_isReadBack();
    void otherEncodings_areRead();
    void anything_isRead();

private:
    [[nodiscard]] static ImportedTable read(const QByteArray &bytes, const QString &map = {}, bool hasHeader = false)
    {
        TableOptions options{u"list.csv"_s, {}, hasHeader};
        if (!map.isEmpty())
            options.columns = columnChoices(map).value_or({});
        const auto table = documentFromTable(bytes, options);
        if (!table)
            return {{}, {table.error().message}};
        return *table;
    }
    [[nodiscard]] static QString told(const BankDocument &document)
    {
        QStringList lines;
        for (const Diagnostic &diagnostic : document.diagnostics)
            lines.append(diagnostic.toString());
        return lines.join(u'\n');
    }
    /// "title|answer|tags" of each question.
    [[nodiscard]] static QStringList questions(const BankDocument &document)
    {
        QStringList lines;
        for (const Question &question : document.questions)
            lines.append(QStringList{question.title, question.answer, question.tags.join(u',')}.join(u'|'));
        return lines;
    }
};

void TestTableImport::columns_areUnderstood_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("map");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &table, const QStringList &expected, const QString &map = {},
                        bool hasHeader = false) { QTest::newRow(name) << table << map << hasHeader << expected; };
    const QStringList one{u"A?|b|"_s};
    row("no names", "A?,b\n", one);
    row("names", "question,answer\nA?,b\n", one);
    row("names the other way round", "Back,Front\nb,A?\n", one);
    row("names in Chinese", "题目,答案,标签\nA?,b,\"x, y\"\n", {u"A?|b|x,y"_s});
    row("semicolons", "question;answer\nA?;b\n", one);
    row("tabs", "A?\tb, c\n", {u"A?|b, c|"_s});
    row("map by number", "b,x,A?\n", {u"A?|b|x"_s}, u"title=3,answer=1,tags=2"_s);
    row("map by name", "Wie,Was\nb,A?\n", one, u"title=was,answer=Wie"_s);
    row("map by number under names", "Wie,Was\nb,A?\n", one, u"title=2,answer=1"_s, true);
    row("unknown names", "Wie,Was\nA?,b\n", one, u"title=1,answer=2"_s, true);
    row("two columns of an answer", "A?,b,c\n", {u"A?|b\n\nc|"_s}, u"title=1,answer=2,answer=3"_s);
    row("Anki's tags", "#separator:tab\n#tags column:3\nA?\tb\tx y\n", {u"A?|b|x,y"_s});
    row("Anki's tags of all", "#separator:Comma\n#tags:x y\nA?,b\n", {u"A?|b|x,y"_s});
    row("Anki's names", "#separator:tab\n#columns:Back\tFront\nb\tA?\n", one);
    row("Anki's further fields", "#separator:tab\n#guid column:1\nid\tA?\tb\tc\n", {u"A?|b\n\nc|"_s});
    row("Anki's note type", "#separator:tab\n#notetype column:1\nBasic\tA?\tb\n", one);
    row("a formula", "question,answer\n'=A?,'-b\n", {u"=A?|-b|"_s});
    row("a long question", "\"A?\nMore.\",b\n", {u"A?|b|"_s});
    row("a mark of UTF-8", "\xEF\xBB\xBFquestion,answer\nA?,b\n", one);
}

void TestTableImport::columns_areUnderstood()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, map);
    QFETCH(const bool, hasHeader);
    QFETCH(const QStringList, expected);
    const ImportedTable imported = read(table, map, hasHeader);
    QCOMPARE(questions(imported.document), expected);
    QVERIFY2(imported.document.diagnostics.isEmpty(), qPrintable(told(imported.document)));
}

void TestTableImport::tablesThatAreNone_areRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray("\n\n") << QString() << u"empty"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\0\0",
                                          9)
                            << QString() << QString();
    QTest::newRow("never closed") << QByteArray("a,b\n\"c,d\n") << QString() << u"line 2"_s;
    QTest::newRow("no such name") << QByteArray("a,b\n") << u"title=Frage"_s << u"“Frage”"_s;
    QTest::newRow("no such number") << QByteArray("a,b\n") << u"title=3"_s << u"“3”"_s;
    QTest::newRow("no question") << QByteArray("a,b\n") << u"answer=1"_s << u"--map title="_s;
}

void TestTableImport::tablesThatAreNone_areRefused()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, map);
    QFETCH(const QString, says);
    TableOptions options{u"list.csv"_s, {}, false};
    if (!map.isEmpty())
        options.columns = *columnChoices(map);
    const auto imported = documentFromTable(table, options);
    QVERIFY(!imported);
    QVERIFY2(imported.error().message.contains(says), qPrintable(imported.error().message));
}

void TestTableImport::rows_areToldByLine_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QByteArray &table, const QString &says, int count = 1) {
        QTest::newRow(name) << table << says << count;
    };
    row("no question", "question,answer\n,\"b\nc\"\nA?,b\n", u"list.csv:2: error: The row has no question"_s);
    row("after a long row", "question,answer\nA?,\"b\nc\"\n,d\n", u"list.csv:4: error"_s);
    row("level", "question,level\nA?,hard\n", u"list.csv:2: warning: “hard” is no level"_s);
    row("kind", "question,kind\nA?,riddle\n", u"list.csv:2: warning: There is no kind “riddle”"_s);
    row("minutes", "question,minutes\nA?,9999\n", u"list.csv:2: warning: “9999” is no number"_s);
    row("malformed id", "question,id\nA?,../x\n", u"list.csv:2: warning: “../x” is no id"_s);
    row("id taken", "question,id\nA?,x\nB?,x\n", u"list.csv:3: warning: The id “x” is taken"_s, 2);
    row("too many cells", "question,answer\nA?,b,c\n", u"list.csv:2: warning: The row has 3 cells"_s);
    row("a column left out", "question,answer,mood\nA?,b,c\n", u"list.csv: note: Column 3 (mood) is left out"_s);
    row("a column without a name", "A?,b,c\n", u"list.csv: note: Column 3 is left out"_s);
    row("notes", "question,note\nA?,mine\n", u"Notes are the library's"_s);
}

void TestTableImport::rows_areToldByLine()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, says);
    QFETCH(const int, count);
    const ImportedTable imported = read(table);
    QVERIFY2(told(imported.document).contains(says), qPrintable(told(imported.document)));
    QCOMPARE(imported.document.questions.size(), count);
}

void TestTableImport::choices_areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refused");
    QTest::newRow("numbers") << u"title=1,answer=2"_s << QString();
    QTest::newRow("names") << u"Title = My front , follow-ups=x=y"_s << QString();
    QTest::newRow("no such part") << u"title=1,mood=2"_s << u"“mood=2”"_s;
    QTest::newRow("no column") << u"title="_s << u"“title=”"_s;
    QTest::newRow("no sign") << u"title"_s << u"“title”"_s;
    QTest::newRow("empty") << QString() << u"“”"_s;
}

void TestTableImport::choices_areRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, refused);
    const auto choices = columnChoices(text);
    QCOMPARE(choices.has_value(), refused.isEmpty());
    if (choices)
        QCOMPARE(choices->size(), 2);
    else
        QVERIFY2(choices.error().message.contains(refused), qPrintable(choices.error().message));
}

void TestTableImport::ankiHeader_isRead()
{
    const AnkiTextHeader header = ankiTextHeader("#separator:Pipe\r\n#HTML:TRUE\n#columns:a|b|c\n#guid column: 1\n"
                                                 "#deck:My deck\n#notetype:Basic\n#1 question|b\n");
    QCOMPARE(header.separator, '|');
    QVERIFY(header.isHtml);
    QCOMPARE(header.columns, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(header.idColumn, 1);
    QCOMPARE(header.deck, u"My deck"_s);
    QCOMPARE(header.lines, 6); // what follows is no header, and so it is a row
    QCOMPARE(ankiTextHeader("question,answer\n"), AnkiTextHeader());
    QCOMPARE(ankiTextHeader(""), AnkiTextHeader());
}

void TestTableImport::ankiText_isHtml()
{
    const ImportedTable imported = read(
        "#separator:tab\n#html:true\nWhat is <b>RoPE</b>?\t\"<ul><li>a &amp; b</li></ul>\"\nx<script>1</script>\ty\n");
    QCOMPARE(questions(imported.document), QStringList({u"What is **RoPE**?|- a & b|"_s, u"x|y|"_s}));
}

void TestTableImport::topics_becomeATree()
{
    const ImportedTable imported = read("question,answer,topic\nA?,a,X::Y\nB?,b,Z\nC?,c, X :: Y \nD?,d,X\nE?,e,\n");
    const BankDocument &document = imported.document;
    QCOMPARE(document.topics.size(), 3);
    QStringList placed;
    for (const Question &question : document.questions)
        placed.append(question.title + document.topicPath(question.topic).join(u'/'));
    QCOMPARE(placed, QStringList({u"E?"_s, u"D?X"_s, u"A?X/Y"_s, u"C?X/Y"_s, u"B?Z"_s}));
    // And so it is read again.
    const auto candidate = candidateOf(document, u"list.csv"_s, {});
    QVERIFY(candidate);
    QCOMPARE(candidate->document.topics.size(), 3);
    QCOMPARE(candidate->document.topicPath(candidate->document.questions[2].topic), QStringList({u"X"_s, u"Y"_s}));
}

void TestTableImport::writtenTable_isReadBack()
{
    for (const BankDocument &document : {oddDocument(), documentOf(*readBuiltInBank(Language::Chinese)),
                                         documentOf(*readBuiltInBank(Language::English))}) {
        const auto table = documentFromTable(*exportBank(document, BankFormat::Csv), {u"list.csv"_s, {}, false});
        QVERIFY(table);
        QVERIFY2(table->document.diagnostics.isEmpty(), qPrintable(told(table->document)));
        const auto again = candidateOf(table->document, u"list.csv"_s, {});
        QVERIFY(again);
        // All but the topics' ids and introductions.
        BankDocument expected = kept(document);
        BankDocument got = kept(again->document);
        QCOMPARE(got.questions.size(), expected.questions.size());
        for (qsizetype i = 0; i < got.questions.size(); ++i) {
            QCOMPARE(got.topicPath(got.questions[i].topic), expected.topicPath(expected.questions[i].topic));
            got.questions[i].topic = expected.questions[i].topic = -1;
            QVERIFY2(got.questions[i] == expected.questions[i], qPrintable(expected.questions[i].id));
        }
    }
}

void TestTableImport::writtenAnkiText_isReadBack()
{
    const BankDocument document = documentOf(*readBuiltInBank(Language::English));
    const auto table = documentFromTable(*exportBank(document, BankFormat::AnkiText), {u"list.tsv"_s, {}, false});
    QVERIFY(table);
    QVERIFY2(table->document.diagnostics.isEmpty(), qPrintable(told(table->document)));
    QCOMPARE(table->document.questions.size(), document.questions.size());
    const auto again = candidateOf(table->document, u"list.tsv"_s, {});
    for (qsizetype i = 0; i < document.questions.size(); ++i) {
        const Question &question = again->document.questions[i];
        QCOMPARE(question.id, document.questions[i].id);
        QCOMPARE(question.tags, document.questions[i].tags);
        QCOMPARE(question.points.size(), document.questions[i].points.size());
        QCOMPARE(question.pitfalls.size() + question.references.size(),
                 document.questions[i].pitfalls.size() + document.questions[i].references.size());
    }
}

void TestTableImport::otherEncodings_areRead()
{
    // "题目,答案 / 什么是注意力机制？,它让每个词都能看到其他的词。" in GBK
    const ImportedTable imported =
        read("\xcc\xe2\xc4\xbf,\xb4\xf0\xb0\xb8\n"
             "\xca\xb2\xc3\xb4\xca\xc7\xd7\xa2\xd2\xe2\xc1\xa6\xbb\xfa\xd6\xc6\xa3\xbf,"
             "\xcb\xfc\xc8\xc3\xc3\xbf\xb8\xf6\xb4\xca\xb6\xbc\xc4\xdc\xbf\xb4\xb5\xbd\xc6\xe4"
             "\xcb\xfb\xb5\xc4\xb4\xca\xa1\xa3\n");
    QCOMPARE(questions(imported.document), QStringList({u"什么是注意力机制？|它让每个词都能看到其他的词。|"_s}));
    const QString utf16 = u"\uFEFFquestion\tanswer\r\n甲？\t乙\r\n"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);
    QCOMPARE(questions(read(bytes).document), QStringList({u"甲？|乙|"_s}));
}

void TestTableImport::anything_isRead()
{
    QRandomGenerator random(1);
    const QList<QByteArray> pieces{"\"",
                                   ",",
                                   "\n",
                                   "\r\n",
                                   "\t",
                                   ";",
                                   "#separator:tab\n",
                                   "#html:true\n",
                                   "#tags column:2\n",
                                   "question",
                                   "answer",
                                   "A?",
                                   "<b>",
                                   "'",
                                   "=",
                                   "::",
                                   "题",
                                   "\xff",
                                   "# x\n",
                                   "**答案：** ",
                                   " "};
    for (int i = 0; i < 3000; ++i) {
        QByteArray table;
        for (int j = random.bounded(1, 40); j > 0; --j)
            table += pieces[random.bounded(pieces.size())];
        const auto imported = documentFromTable(table, {u"x.csv"_s, {}, false});
        if (!imported)
            continue;
        const auto candidate = candidateOf(imported->document, u"x.csv"_s, {});
        QVERIFY(candidate);
        QVERIFY2(candidate->document.questions.size() == imported->document.questions.size(), table.constData());
    }
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
