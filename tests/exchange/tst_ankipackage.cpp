// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/banklibrary.h"
#include "exchange/ankiimport.h"
#include "exchange/ankipackage.h"
#include "exchange/bankimport.h"
#include "exchange/documentselection.h"
#include "exchange/exchangefixture.h"
#include "exchange/zipfixture.h"
#include "sqlite/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestAnkiPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void package_isReadBack();
    void collection_isWhatAnkiExpects();
    void samePackage_isMadeAgain();

private:
    static inline const QDateTime Now{QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC};

    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        return writeZip(m_folder.filePath(u"x.apkg"_s), bytes);
    }

    QTemporaryDir m_folder;
};

void TestAnkiPackage::package_isReadBack()
{
    for (const BankDocument &document : {oddDocument(), documentOf(*readBuiltInBank(Language::Chinese)),
                                         documentOf(*readBuiltInBank(Language::English))}) {
        const auto bytes = documentToAnkiPackage(document, {}, Now);
        QVERIFY(bytes);
        auto imported = importBank(write(*bytes), {});
        QVERIFY(imported);
        const BankDocument &again = imported->candidate.document;
        QVERIFY2(again.diagnostics.isEmpty(), qPrintable(again.diagnostics.value(0).toString()));
        QCOMPARE(again.title, QString(document.title).replace(u'"', u'\''));
        QCOMPARE(again.questions.size(), document.questions.size());
        for (const Question &question : document.questions) {
            const auto found = std::ranges::find(again.questions, question.id, &Question::id);
            QVERIFY2(found != again.questions.end(), qPrintable(question.id));
            QCOMPARE(again.topicPath(found->topic).join(u'/').simplified(),
                     document.topicPath(question.topic).join(u'/').simplified());
            QCOMPARE(found->points.size(), question.points.size());
            QCOMPARE(found->tags, question.tags);
        }
    }
}

void TestAnkiPackage::collection_isWhatAnkiExpects()
{
    QuestionMarks marks;
    marks.isBookmarked = true;
    marks.note = u"my note"_s;
    const auto bytes = documentToAnkiPackage(oddDocument(), {{u"kv-cache-bytes"_s, marks}}, Now);
    auto archive = ZipArchive::open(write(*bytes));
    QVERIFY(archive);
    QCOMPARE(archive->entries().size(), 2);
    QCOMPARE(*archive->read(*archive->find(u"media"_s), 100), QByteArray("{}"));
    Database database;
    QVERIFY(database.openImage(*archive->read(*archive->find(u"collection.anki2"_s), 10 << 20), u"x"_s));
    const auto text = [&database](std::string_view sql) {
        const auto found = Statement(database, sql).row([](const Statement &row) { return row.text(0); });
        return found && *found ? **found : u"failed"_s;
    };
    QCOMPARE(text("PRAGMA integrity_check"), u"ok"_s);
    QCOMPARE(text("SELECT ver FROM col"), u"11"_s);
    QCOMPARE(text("SELECT count(*) FROM notes JOIN cards ON cards.nid = notes.id"), u"3"_s);
    QCOMPARE(text("SELECT group_concat(due) FROM cards"), text("SELECT group_concat(due) FROM cards WHERE due > 0"));
    QCOMPARE(text("SELECT tags FROM notes WHERE guid = 'kv-cache-bytes'"), u" kv-cache gqa marked "_s);
    QVERIFY(text("SELECT flds FROM notes WHERE guid = 'kv-cache-bytes'").contains("my note"_L1));
    QCOMPARE(text("SELECT sfld FROM notes WHERE guid = 'caching-a-prefix'"), u"=SUM(A1) 是什么？"_s);
    const auto object = [&text](std::string_view sql) { return QJsonDocument::fromJson(text(sql).toUtf8()).object(); };
    const QJsonObject models = object("SELECT models FROM col");
    QCOMPARE(models.size(), 1);
    QCOMPARE(models.begin().key(), text("SELECT mid FROM notes"));
    const QJsonObject decks = object("SELECT decks FROM col");
    QStringList names;
    for (const auto &deck : decks)
        names.append(deck["name"_L1].toString());
    names.sort();
    QCOMPARE(names, QStringList({u"Default"_s, u"推理: '小' 题库::别的"_s, u"推理: '小' 题库::推理部署::KV 缓存"_s}));
    QVERIFY(decks.contains(text("SELECT did FROM cards")));
    QVERIFY(!object("SELECT conf FROM col").isEmpty() && !object("SELECT dconf FROM col").isEmpty());
}

void TestAnkiPackage::samePackage_isMadeAgain()
{
    // The ids follow from ours, whatever else is in the bank.
    const BankDocument document = oddDocument();
    const auto notes = [this](const BankDocument &of) {
        auto archive = ZipArchive::open(write(*documentToAnkiPackage(of, {}, Now)));
        Database database;
        if (!database.openImage(*archive->read(*archive->find(u"collection.anki2"_s), 10 << 20), u"x"_s))
            return QStringList();
        return Statement(database, "SELECT guid || ' ' || id FROM notes ORDER BY guid")
            .rows([](const Statement &row) { return row.text(0); })
            .value_or({});
    };
    const QStringList all = notes(document);
    QCOMPARE(all.size(), 3);
    QCOMPARE(notes(selected(document, {u"everyone"_s})), QStringList(all[1]));
}

QTEST_GUILESS_MAIN(TestAnkiPackage)
#include "tst_ankipackage.moc"
