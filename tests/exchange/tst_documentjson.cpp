// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "bank/documentgenerator.h"
#include "exchange/documentjson.h"
#include "exchange/documentselection.h"
#include "exchange/exchangefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestDocumentJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_isReadBackEqual();
    void builtInBank_isReadBackEqual();
    void generatedDocuments_areReadBackEqual();
    void marks_areWrittenAndLeftOut();
    void foreignJson_isRefused_data();
    void foreignJson_isRefused();
    void faultyEntries_areTold_data();
    void faultyEntries_areTold();
};

void TestDocumentJson::document_isReadBackEqual()
{
    const BankDocument document = oddDocument();
    QCOMPARE(document.questions.size(), 3);
    const auto again = documentFromJson(documentToJson(document), u"x.json"_s);
    QVERIFY(again);
    QVERIFY(kept(*again) == kept(document));
    QVERIFY(again->diagnostics.isEmpty());
}

void TestDocumentJson::builtInBank_isReadBackEqual()
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const BankDocument document = documentOf(*readBuiltInBank(language));
        QVERIFY(document.questions.size() > 100);
        QVERIFY(kept(*documentFromJson(documentToJson(document), u"x.json"_s)) == kept(document));
    }
}

void TestDocumentJson::generatedDocuments_areReadBackEqual()
{
    for (quint32 seed = 1; seed < 300; ++seed) {
        const BankDocument document = readMarkdown(DocumentGenerator(seed).document().toUtf8());
        const auto again = documentFromJson(documentToJson(document), u"x.json"_s);
        QVERIFY(again);
        QVERIFY2(kept(*again) == kept(document), qPrintable(QString::number(seed)));
    }
}

void TestDocumentJson::marks_areWrittenAndLeftOut()
{
    const BankDocument document = oddDocument();
    QuestionMarks marks;
    marks.isBookmarked = true;
    marks.tags = QStringList{u"mine"_s};
    marks.note = u"my note"_s;
    const QByteArray json = documentToJson(document, {{u"kv-cache-bytes"_s, marks}});
    const QJsonObject question = QJsonDocument::fromJson(json)["questions"_L1][0].toObject();
    QCOMPARE(question["note"_L1].toString(), u"my note"_s);
    QCOMPARE(question["userTags"_L1][0].toString(), u"mine"_s);
    QVERIFY(question["bookmarked"_L1].toBool());
    QVERIFY(kept(*documentFromJson(json, u"x.json"_s)) == kept(document));
}

void TestDocumentJson::foreignJson_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"Line 1"_s;
    QTest::newRow("no JSON") << QByteArray("{\n\"a\": 1,\n]") << u"Line 3"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"no bank"_s;
    QTest::newRow("another object") << QByteArray("{\"questions\": []}") << u"no bank"_s;
    QTest::newRow("no questions") << QByteArray(R"({"format": "baiwen-bank", "version": 1})") << u"no bank"_s;
    QTest::newRow("later version") << QByteArray(R"({"format": "baiwen-bank", "version": 2, "questions": []})")
                                   << u"later version"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"Line 1"_s;
}

void TestDocumentJson::foreignJson_isRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto read = documentFromJson(json, u"x.json"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestDocumentJson::faultyEntries_areTold_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("questions");
    const auto row = [](const char *name, const QByteArray &entries, const QString &says, int questions) {
        QTest::newRow(name) << entries << says << questions;
    };
    row("nothing in it", R"("questions": [{}, {"title": "A"}])", u"Question 1 has neither"_s, 1);
    row("no object", R"("questions": [7, {"title": "A"}])", u"Question 1 has neither"_s, 1);
    row("malformed id", R"("questions": [{"title": "A", "id": "../x"}])", u"Question 1: the id “../x”"_s, 1);
    row("id taken", R"("questions": [{"title": "A", "id": "a"}, {"title": "B", "id": "a"}])",
        u"Question 2: the id “a”"_s, 2);
    row("level", R"("questions": [{"title": "A", "level": 9}])", u"Question 1: a level"_s, 1);
    row("kind", R"("questions": [{"title": "A", "kind": "riddle"}])", u"there is no kind “riddle”"_s, 1);
    row("topic", R"("questions": [{"title": "A", "topic": "t"}])", u"there is no topic “t”"_s, 1);
    row("topic's id", R"("topics": [{"title": "T", "id": "T"}], "questions": [{"title": "A"}])", u"Topic 1: the id"_s,
        1);
    row("empty topic", R"("topics": [{}], "questions": [{"title": "A"}])", u"Topic 1 has neither"_s, 1);
}

void TestDocumentJson::faultyEntries_areTold()
{
    QFETCH(const QByteArray, entries);
    QFETCH(const QString, says);
    QFETCH(const int, questions);
    const auto read = documentFromJson(R"({"format": "baiwen-bank", "version": 1, )" + entries + '}', u"x.json"_s);
    QVERIFY(read);
    QCOMPARE(read->questions.size(), questions);
    QStringList told;
    for (const Diagnostic &diagnostic : read->diagnostics)
        told.append(diagnostic.toString());
    QVERIFY2(told.join(u'\n').contains(says), qPrintable(told.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_documentjson.moc"
