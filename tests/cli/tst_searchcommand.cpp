// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfixture.h"
#include "cli/runcli.h"
#include "progress/reviewstore.h"
#include "study/studysettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestSearchCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hits_areALineEach();
    void json_hasQueryTotalAndHits();
    void limit_cutsHitsAndNotTheTotal();
    void builtInBank_isSearchedWithoutAFile();
    void standardInput_isReadAtADash();
    void unreadableFile_doesNotHideTheOthers();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();
    void marksOfTheLibrary_areAskedFor();
    void studying_decidesWhatIsDueAndMastered();
    void anything_isAnswered_data();
    void anything_isAnswered();

private:
    QTemporaryDir m_folder;
    QString m_sound;
};

void TestSearchCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sound = writeFile(m_folder.path(), u"sound.md"_s, soundDocument());
}

static QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void TestSearchCommand::hits_areALineEach()
{
    const CliRun run = runCli({u"search"_s, u"前缀"_s, m_sound});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"caching-a-prefix\t前缀缓存省了什么？\t"_s), qPrintable(lines[0]));
    QCOMPARE(lines[1], u"kv-cache-bytes\tKV Cache 的显存怎么算？\t前缀缓存能省多少？"_s);
}

void TestSearchCommand::json_hasQueryTotalAndHits()
{
    const CliRun run = runCli({u"search"_s, u"--json"_s, u"显存 kind:calculation"_s, m_sound});

    QCOMPARE(run.code, ExitCode::Success);
    const QJsonObject root = parsed(run.output);
    QCOMPARE(root.keys(), QStringList({u"hits"_s, u"query"_s, u"total"_s}));
    QCOMPARE(root["query"_L1].toString(), u"显存 kind:calculation"_s);
    QCOMPARE(root["total"_L1].toInt(), 1);
    const QJsonObject hit = root["hits"_L1][0].toObject();
    QCOMPARE(hit.keys(), QStringList({u"id"_s, u"score"_s, u"snippet"_s, u"title"_s}));
    QCOMPARE(hit["id"_L1].toString(), u"kv-cache-bytes"_s);
    QVERIFY(hit["score"_L1].toDouble() > 0);
}

void TestSearchCommand::limit_cutsHitsAndNotTheTotal()
{
    const CliRun run = runCli({u"search"_s, u"--json"_s, u"--limit"_s, u"1"_s, u"前缀"_s, m_sound});
    QCOMPARE(parsed(run.output)["total"_L1].toInt(), 2);
    QCOMPARE(parsed(run.output)["hits"_L1].toArray().size(), 1);
    QCOMPARE(runCli({u"search"_s, u"--limit"_s, u"0"_s, u"前缀"_s, m_sound}).output, QString());
}

void TestSearchCommand::builtInBank_isSearchedWithoutAFile()
{
    const CliRun chinese = runCli({u"search"_s, u"--language"_s, u"zh"_s, u"--limit"_s, u"1"_s, u"jiaochashang"_s});
    QVERIFY2(chinese.output.startsWith(u"cross-entropy-kl\t"_s), qPrintable(chinese.output));
    const CliRun english = runCli({u"search"_s, u"--language"_s, u"en"_s, u"--limit"_s, u"1"_s, u"cross-entropy"_s});
    QVERIFY2(english.output.startsWith(u"cross-entropy-kl\t"_s), qPrintable(english.output));
}

void TestSearchCommand::standardInput_isReadAtADash()
{
    const CliRun run = runCli({u"search"_s, u"条件"_s, u"-"_s}, soundDocument());
    QVERIFY2(run.output.startsWith(u"caching-a-prefix\t"_s), qPrintable(run.output));
}

void TestSearchCommand::unreadableFile_doesNotHideTheOthers()
{
    const CliRun run = runCli({u"search"_s, u"条件"_s, m_folder.filePath(u"none.md"_s), m_sound});
    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY(run.errors.contains(u"none.md"_s));
    QVERIFY(run.output.startsWith(u"caching-a-prefix\t"_s));
}

void TestSearchCommand::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("no query") << QStringList() << u"needs a query"_s;
    QTest::newRow("wrong query") << QStringList{u"kv (cache"_s} << u"at character 4: "_s;
    QTest::newRow("too long") << QStringList{QString(10'000, u'a')} << u"too long"_s;
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"many"_s, u"kv"_s} << u"many"_s;
    QTest::newRow("negative limit") << QStringList{u"--limit"_s, u"-1"_s, u"kv"_s} << u"-1"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s, u"kv"_s} << u"fr"_s;
}

void TestSearchCommand::wrongUsage_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const CliRun run = runCli(QStringList{u"search"_s} + arguments);
    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(word), qPrintable(run.errors));
}

void TestSearchCommand::marksOfTheLibrary_areAskedFor()
{
    const QString folder = m_folder.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(folder));
    {
        Database database;
        QVERIFY(openLibraryFile(database, DataFolder(folder).libraryFile(), {}, {}));
        const QDateTime now(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
        QVERIFY(LibraryStore(database).addBookmarks({{u"kv-cache-bytes"_s, now}}, now));
        QVERIFY(NoteStore(database).save(u"caching-a-prefix"_s, u"记得命中率"_s, now));
        QVERIFY(TagStore(database).change({{u"caching-a-prefix"_s, u"周一"_s, true}}, now));
    }
    const auto idsOf = [&](const QString &query) {
        QStringList ids;
        for (const QString &line : runCli({u"search"_s, u"--data-dir"_s, folder, query, m_sound}).outputLines())
            ids.append(line.section(u'\t', 0, 0));
        return ids;
    };
    QCOMPARE(idsOf(u"is:bookmarked"_s), QStringList{u"kv-cache-bytes"_s});
    QCOMPARE(idsOf(u"is:noted"_s), QStringList{u"caching-a-prefix"_s});
    QCOMPARE(idsOf(u"命中率"_s), QStringList{u"caching-a-prefix"_s});
    QCOMPARE(idsOf(u"tag:周一"_s), QStringList{u"caching-a-prefix"_s});
}

void TestSearchCommand::studying_decidesWhatIsDueAndMastered()
{
    const QString folder = m_folder.filePath(u"studied"_s);
    QVERIFY(QDir().mkpath(folder));
    {
        Database database;
        QVERIFY(openLibraryFile(database, DataFolder(folder).libraryFile(), {}, {}));
        ReviewStore reviews(database);
        const auto answered = [&](const QString &id, int daysAgo, Grade grade) {
            Review review;
            review.id = ReviewStore::newId();
            review.questionId = id;
            review.time = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
            review.grade = grade;
            return reviews.add(review).has_value();
        };
        QVERIFY(answered(u"kv-cache-bytes"_s, 40, Grade::Again));
        for (const int daysAgo : {90, 80, 60, 1})
            QVERIFY(answered(u"caching-a-prefix"_s, daysAgo, Grade::Easy));
    }
    const auto found = [&](const QString &query) {
        return runCli({u"search"_s, u"--data-dir"_s, folder, query, m_sound}).output.section(u'\t', 0, 0);
    };
    QCOMPARE(found(u"is:due"_s), u"kv-cache-bytes"_s);
    QCOMPARE(found(u"is:mastered"_s), u"caching-a-prefix"_s);
    QCOMPARE(found(u"reviewed:7"_s), u"caching-a-prefix"_s);

    const QDate today = QDate::currentDate();
    {
        Settings settings(DataFolder(folder).settingsFile());
        StudySettings::setHolidays(settings, {{today.addDays(-1), today.addDays(1)}});
    }
    QCOMPARE(found(u"is:due"_s), QString());
}

void TestSearchCommand::anything_isAnswered_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("emoji") << u"🚀"_s;
    QTest::newRow("quotes") << QString(7, u'"');
    QTest::newRow("SQL") << u"'; DROP TABLE texts; --"_s;
    QTest::newRow("FTS5") << u"title : NEAR(a b) ^x*"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
}

void TestSearchCommand::anything_isAnswered()
{
    QFETCH(QString, query);
    const CliRun run = runCli({u"search"_s, query, m_sound});
    QVERIFY(run.code == ExitCode::Success || run.code == ExitCode::Usage);
    QCOMPARE(run.code == ExitCode::Usage, !run.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
