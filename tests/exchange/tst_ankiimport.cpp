// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankicollection.h"
#include "exchange/ankiimport.h"
#include "exchange/bankimport.h"
#include "exchange/zipfixture.h"
#include "support/ankifixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestAnkiImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes_becomeQuestions_data();
    void notes_becomeQuestions();
    void cards_becomeTitleAndAnswer_data();
    void cards_becomeTitleAndAnswer();
    void packageOfAnotherProgram_isRead();
    void images_areTakenAlong_data();
    void images_areTakenAlong();
    void hostileImages_areLeftOut();
    void oddities_areTold();
    void hostileCollections_areRefused_data();
    void hostileCollections_areRefused();
    void packagesThatAreNone_areRefused_data();
    void packagesThatAreNone_areRefused();
    void damagedCollections_areSurvived();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"deck.apkg"_s) const
    {
        return writeZip(m_folder.filePath(name), bytes);
    }
    [[nodiscard]] ImportedPackage read(const QByteArray &bytes) const
    {
        auto package = documentFromAnki(write(bytes), u"deck"_s);
        if (!package)
            qWarning("%s", qPrintable(package.error().message + u' ' + package.error().detail));
        return package.value_or({});
    }
    [[nodiscard]] static QString told(const BankDocument &document)
    {
        QStringList lines;
        for (const Diagnostic &diagnostic : document.diagnostics)
            lines.append(diagnostic.toString());
        return lines.join(u'\n');
    }

    QTemporaryDir m_folder;
};

static const QList<AnkiFixture::Note> &sampleNotes()
{
    static const QList<AnkiFixture::Note> notes{
        {1000, "kv-cache", " memory gqa ", {"What is the <b>KV cache</b>?", "Keys.<ul><li>a</li></ul>"}, 10, 5},
        {2000, "a!B", "", {"{{c1::PPO::method}} needs a {{c2::reward model}}.", "See InstructGPT"}, 20, 6},
        {3000, "x", "", {"甲？", "乙"}, 10, 5},
    };
    return notes;
}

void TestAnkiImport::notes_becomeQuestions_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::newRow("legacy") << AnkiFixture::legacyPackage(AnkiFixture::legacyCollection(sampleNotes()));
    QTest::newRow("legacy 2") << AnkiFixture::legacyPackage(AnkiFixture::legacyCollection(sampleNotes()), {},
                                                            u"collection.anki21"_s);
    QTest::newRow("new") << AnkiFixture::newPackage(AnkiFixture::newCollection(sampleNotes()));
}

void TestAnkiImport::notes_becomeQuestions()
{
    QFETCH(const QByteArray, package);
    const BankDocument document = read(package).document;
    QCOMPARE(document.title, u"LLM"_s); // the deck that all decks are in
    QCOMPARE(document.questions.size(), 3);
    QStringList places;
    for (const Question &question : document.questions)
        places.append(document.topicPath(question.topic).join(u'/') + u": "_s + question.title);
    QCOMPARE(places,
             QStringList({u"推理: What is the **KV cache**?"_s, u"推理: 甲？"_s,
                          u"训练/RLHF: \\[method\\] needs a \\[…\\]."_s}));
    QCOMPARE(document.questions[0].id, u"kv-cache"_s);
    QCOMPARE(document.questions[0].tags, QStringList({u"memory"_s, u"gqa"_s}));
    QCOMPARE(document.questions[0].answer, u"Keys.\n\n- a"_s);
    QVERIFY(document.questions[2].id.startsWith("q-"_L1));
    QCOMPARE(document.questions[2].answer, u"**PPO** needs a **reward model**.\n\nSee InstructGPT"_s);
    QVERIFY2(document.diagnostics.isEmpty(), qPrintable(told(document)));
}

void TestAnkiImport::cards_becomeTitleAndAnswer_data()
{
    QTest::addColumn<qint64>("type");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("preamble");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, qint64 type, const QByteArrayList &fields, const QString &title,
                        const QString &answer, const QString &preamble = {}) {
        QTest::newRow(name) << type << fields << title << preamble << answer;
    };
    row("two paragraphs", 10, {"<div>A?</div><div>B.</div>", "c"}, u"A?"_s, u"c"_s, u"B."_s);
    row("code", 10, {"<pre>x = 1\ny = 2</pre>", "c"}, u"x = 1"_s, u"c"_s, u"```\nx = 1\ny = 2\n```"_s);
    row("no answer", 10, {"A?", ""}, u"A?"_s, QString());
    row("sound", 10, {"A?[sound:a.mp3]", "b [sound:b.mp3]"}, u"A?"_s, u"b"_s);
    row("hostile", 10, {"A?<script>alert(1)</script>", "<a href=\"javascript:x\">b</a>"}, u"A?"_s, u"b"_s);
    row("question in the second field", 30, {"17", "A?", "b", "a book"}, u"A?"_s,
        u"17\n\n**Tell**\n\nb\n\n**Source**\n\na book"_s);
    row("unknown type", 99, {"A?", "b", "c"}, u"A?"_s, u"b\n\nc"_s);
    row("too few fields", 10, {"A?"}, u"A?"_s, QString());
    row("cloze in a cloze", 20, {"{{c1::a {{c2::b}} c}} d", ""}, u"\\[…\\] d"_s, u"**a b c** d"_s);
    row("cloze never closed", 20, {"{{c1::a d", ""}, u"{{c1::a d"_s, u"{{c1::a d"_s);
    row("formula", 10, {"\\(a_1\\)?", "\\[b\\]"}, u"$a_1$?"_s, u"$$b$$"_s);
}

void TestAnkiImport::cards_becomeTitleAndAnswer()
{
    QFETCH(const qint64, type);
    QFETCH(const QByteArrayList, fields);
    QFETCH(const QString, title);
    QFETCH(const QString, preamble);
    QFETCH(const QString, answer);
    const BankDocument document =
        read(AnkiFixture::legacyPackage(AnkiFixture::legacyCollection({{1, "x", "", fields, type, 1}}))).document;
    QCOMPARE(document.questions.size(), 1);
    QCOMPARE(document.questions[0].title, title);
    QCOMPARE(document.questions[0].preamble, preamble);
    QCOMPARE(document.questions[0].answer, answer);
}

void TestAnkiImport::packageOfAnotherProgram_isRead()
{
    // Made by npm's anki-apkg-export 4.0.3 of three cards and an image.
    const auto package =
        documentFromAnki(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/exchange/anki-apkg-export.apkg"), u"deck"_s);
    QVERIFY(package);
    QCOMPARE(package->document.title, u"LLM"_s);
    QCOMPARE(package->document.questions.size(), 3);
    const Question &question = package->document.questions[0];
    QCOMPARE(question.title, u"What is the **KV cache**?"_s);
    QCOMPARE(question.answer,
             u"Keys and values kept.\n\n- **Size:** 2·L·H·d\n- GQA\n\n![](deck.media/kv%20cache.png)"_s);
    QCOMPARE(question.tags, QStringList({u"kv-cache"_s, u"memory"_s}));
    QCOMPARE(package->media.size(), 1);
    QVERIFY(package->media[0].bytes.startsWith("\x89PNG"));
}

void TestAnkiImport::images_areTakenAlong_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("legacy") << false;
    QTest::newRow("new") << true;
}

void TestAnkiImport::images_areTakenAlong()
{
    QFETCH(const bool, isNew);
    const QList<AnkiFixture::Note> notes{
        {1,
         "a",
         "",
         {"A?<img src=\"kv cache.png\">", "<img src=\"图%201.jpg\" alt=\"plot\"> <img src=\"kv%20cache.png\">"}}};
    const QList<AnkiFixture::Media> media{{u"unused.png"_s, "0"}, {u"kv cache.png"_s, "one"}, {u"图 1.jpg"_s, "two"}};
    const ImportedPackage package =
        read(isNew ? AnkiFixture::newPackage(AnkiFixture::newCollection(notes), media)
                   : AnkiFixture::legacyPackage(AnkiFixture::legacyCollection(notes), media));
    QVERIFY2(package.document.diagnostics.isEmpty(), qPrintable(told(package.document)));
    QCOMPARE(package.document.questions[0].title, u"A?![](deck.media/kv%20cache.png)"_s);
    QCOMPARE(package.document.questions[0].answer,
             u"![plot](deck.media/%E5%9B%BE%201.jpg) ![](deck.media/kv%20cache.png)"_s);
    QCOMPARE(package.media, QList<MediaFile>({{u"kv cache.png"_s, "one"}, {u"图 1.jpg"_s, "two"}}));

    QVERIFY(keepMedia(m_folder.path(), u"deck"_s, package.media));
    QFile kept(m_folder.filePath(u"deck.media/图 1.jpg"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("two"));
}

void TestAnkiImport::hostileImages_areLeftOut()
{
    const QList<AnkiFixture::Note> notes{{1,
                                          "a",
                                          "",
                                          {"A?",
                                           "<img src=\"../../up.png\"><img src=\"/etc/passwd\"><img src=\"run.exe\">"
                                           "<img src=\"https://example.org/x.png\"><img src=\"file:///a.png\">"
                                           "<img src=\"data:image/png;base64,x\"><img src=\"..\">"}}};
    const ImportedPackage package = read(AnkiFixture::legacyPackage(
        AnkiFixture::legacyCollection(notes),
        {{u"../../up.png"_s, "up"}, {u"/etc/passwd"_s, "root"}, {u"run.exe"_s, "MZ"}, {u".."_s, "x"}}));
    // Under a harmless name, for it was in the package; nothing else is.
    QCOMPARE(package.media, QList<MediaFile>({{u"up.png"_s, "up"}}));
    QCOMPARE(package.document.questions[0].answer, u"![](deck.media/up.png)![](https://example.org/x.png)"_s);
    QVERIFY(told(package.document).contains("1 image from the web is not loaded"_L1)
            || told(package.document).contains("1 image(s) from the web"_L1));
    for (const QString &name : {u"/etc/passwd"_s, u"run.exe"_s, u"file:///a.png"_s, u"data:image"_s})
        QVERIFY2(told(package.document).contains(u"“"_s + name), qPrintable(told(package.document)));
}

void TestAnkiImport::oddities_areTold()
{
    const ImportedPackage package = read(AnkiFixture::legacyPackage(AnkiFixture::legacyCollection(
        {{1111, "a", "", {"", "no front"}}, {2222, "b", "", {"B?", "1 [sound:x.mp3]"}}, {3333, "b", "", {"C?", "2"}}},
        "UPDATE cards SET reps = 3")));
    QCOMPARE(package.document.questions.size(), 2);
    for (const QString &part :
         {u"deck.apkg: error: Note 1111 has nothing on its front"_s, u"Note 3333 (C?): the id “b” is taken"_s,
          u"When cards are due is left out"_s, u"left out"_s})
        QVERIFY2(told(package.document).contains(part), qPrintable(told(package.document)));
}

void TestAnkiImport::hostileCollections_areRefused_data()
{
    QTest::addColumn<QByteArray>("sqlite");
    QTest::addColumn<QString>("says");
    const auto changed = [](const QByteArray &script) { return AnkiFixture::legacyCollection(sampleNotes(), script); };
    QTest::newRow("a view for a table") << changed(
        "ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL "
        "SELECT x + 1 FROM r) SELECT x AS id, x AS guid, x AS mid, x AS tags, x AS flds FROM r")
                                        << u"no table “notes”"_s;
    QTest::newRow("a virtual table for a table")
        << changed("DROP TABLE notes; CREATE VIRTUAL TABLE notes USING fts5(id, guid, mid, tags, flds)")
        << u"no table “notes”"_s;
    QTest::newRow("columns missing") << changed("ALTER TABLE notes DROP COLUMN guid") << QString();
    QTest::newRow("another program's") << changed("DROP TABLE notes") << u"no collection of Anki's"_s;
    QTest::newRow("a value of a computation")
        << changed("ALTER TABLE notes RENAME TO n; CREATE TABLE notes (id, guid, mid, tags, "
                   "flds AS (zeroblob(900000000))); INSERT INTO notes VALUES (1, 1, 1, 1)")
        << QString();
    QTest::newRow("no database") << QByteArray("SQLite format 3").leftJustified(5000, '\0') << QString();
    QTest::newRow("text") << QByteArray("hello") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestAnkiImport::hostileCollections_areRefused()
{
    QFETCH(const QByteArray, sqlite);
    QFETCH(const QString, says);
    const auto package = documentFromAnki(write(AnkiFixture::legacyPackage(sqlite)), u"deck"_s);
    QVERIFY(!package);
    QVERIFY2(package.error().message.contains("deck.apkg"_L1) && package.error().message.contains(says),
             qPrintable(package.error().message));
}

void TestAnkiImport::packagesThatAreNone_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("no archive") << QByteArray("hello") << u"cannot be read"_s;
    QTest::newRow("no collection") << zipped({{u"media"_s, "{}"}}).value() << u"no collection"_s;
    QTest::newRow("cut short")
        << zipped({{u"collection.anki21b"_s, AnkiFixture::packed(QByteArray(9000, 'x')).chopped(5)}}).value()
        << u"collection.anki21b"_s;
    QTest::newRow("no frame") << zipped({{u"collection.anki21b"_s, "\x28\xB5\x2F\xFD nothing"}}).value()
                              << u"collection.anki21b"_s;
}

void TestAnkiImport::packagesThatAreNone_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto package = documentFromAnki(write(bytes), u"deck"_s);
    QVERIFY(!package);
    QVERIFY2(package.error().message.contains(says), qPrintable(package.error().message));
}

void TestAnkiImport::damagedCollections_areSurvived()
{
    const QByteArray legacy = AnkiFixture::legacyCollection(sampleNotes());
    const QByteArray modern = AnkiFixture::newCollection(sampleNotes());
    QRandomGenerator random(7);
    for (int i = 0; i < 600; ++i) {
        QByteArray bytes = i % 2 == 0 ? legacy : modern;
        for (int j = random.bounded(1, 8); j > 0; --j)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        if (random.bounded(4) == 0)
            bytes.truncate(random.bounded(bytes.size()));
        if (const auto collection = readAnkiCollection(bytes, u"x"_s); !collection)
            QVERIFY(!collection.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAnkiImport)
#include "tst_ankiimport.moc"
