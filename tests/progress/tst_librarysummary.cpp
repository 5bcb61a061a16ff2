// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "progress/librarysummary.h"
#include "sqlite/statement.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestLibrarySummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ofVersion1();
    void ofTheNextVersion();
    void ofAnEmptyLibrary();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void ofALibraryAtWorkSeesTheLatest();
    void ofABadFileSaysWhy_data();
    void ofABadFileSaysWhy();
    void ofNoFileSaysSo();
    void viewInATablesPlace_isNotRun();
    void damagedFile_doesNotCrash();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A library of version 1, after `sql`.
    [[nodiscard]] QString sample(const QByteArray &sql = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
}

void TestLibrarySummary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestLibrarySummary::sample(const QByteArray &sql) const
{
    const QString copy = path(u"sample.sqlite"_s);
    if (!QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), copy)
        || !QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return u"no copy"_s;
    Database database;
    const bool changed = database.open(copy) && database.runScript(sql.toStdString());
    return changed ? copy : u"not changed"_s;
}

void TestLibrarySummary::ofVersion1()
{
    const auto summary = summarise(sample());
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(*summary,
             (LibrarySummary{.bookmarks = 2, .interviews = 1, .latestChange = utc(u"2026-03-14T10:00:07.456"_s)}));

    QVERIFY(QFile::remove(path(u"sample.sqlite"_s)));
    const auto removed = summarise(sample("UPDATE interviews SET removed_at = '2026-03-15T01:02:03.004Z'"));
    QVERIFY(removed);
    QCOMPARE(*removed, (LibrarySummary{.bookmarks = 2, .latestChange = utc(u"2026-03-15T01:02:03.004"_s)}));

    QVERIFY(QFile::remove(path(u"sample.sqlite"_s)));
    const auto discarded = summarise(sample("UPDATE interviews SET status = 'discarded'"));
    QVERIFY(discarded);
    QCOMPARE(discarded->interviews, 0);
}

void TestLibrarySummary::ofTheNextVersion()
{
    // The version stays what it was: what counts are the tables that are there.
    const auto summary = summarise(sample(R"(
        ALTER TABLE bookmarks ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE bookmarks ADD COLUMN changed_at TEXT NOT NULL DEFAULT '2026-03-14T09:26:53.000Z';
        ALTER TABLE interviews ADD COLUMN changed_at TEXT;
        INSERT INTO bookmarks (question_id, created_at, removed, changed_at)
            VALUES ('gone', '2026-03-14T09:26:53.000Z', 1, '2026-05-01T00:00:00.001Z');
        CREATE TABLE question_tags (question_id TEXT, tag TEXT, changed_at TEXT, removed INTEGER);
        INSERT INTO question_tags VALUES ('q1', 'hard', '2026-04-01T00:00:00.000Z', 0), ('q2', 'hard', '', 0),
            ('q1', '面试', '2026-04-02T00:00:00.000Z', 0), ('q3', 'gone', '2026-04-03T00:00:00.000Z', 1);
        CREATE TABLE notes (question_id TEXT, writer TEXT, counter INTEGER, text TEXT, changed_at TEXT);
        INSERT INTO notes VALUES ('q1', 'a', 1, 'one', '2026-04-04T00:00:00.000Z'),
            ('q1', 'b', 1, 'two', '2026-04-04T00:00:00.000Z'), ('q2', 'a', 2, 'three', '2026-04-04T00:00:00.000Z'),
            ('q3', 'a', 3, '', '2026-04-04T00:00:00.000Z');
        CREATE TABLE reviews (id TEXT, reviewed_at TEXT);
        INSERT INTO reviews VALUES ('1', '2026-04-05T00:00:00.000Z'), ('2', '2026-04-06T00:00:00.000Z'),
            ('3', '2026-06-01T00:00:00.002Z');
        CREATE TABLE retractions (review_id TEXT, retracted_at TEXT);
        INSERT INTO retractions VALUES ('2', '2026-04-06T00:01:00.000Z');)"));
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(*summary,
             (LibrarySummary{.bookmarks = 2,
                             .tags = 3,
                             .notes = 2,
                             .interviews = 1,
                             .reviews = 2,
                             .latestChange = utc(u"2026-06-01T00:00:00.002"_s)}));
}

void TestLibrarySummary::ofAnEmptyLibrary()
{
    const QString name = path(u"library.sqlite"_s);
    {
        Database database;
        QVERIFY(openLibraryFile(database, name, m_folder->path(), utc(u"2026-03-14T09:26:53"_s)));
    }
    const auto summary = summarise(name);
    QVERIFY(summary);
    QCOMPARE(*summary, LibrarySummary());
}

void TestLibrarySummary::leavesNoTrace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("plain") << u"plain.sqlite"_s;
    QTest::addRow("Chinese") << u"备份 1.sqlite"_s;
    QTest::addRow("marks of an address") << u"a?b#c%20d&e=f;g+h.sqlite"_s;
}

void TestLibrarySummary::leavesNoTrace()
{
    QFETCH(const QString, name);
    // With a write-ahead log, as a library and its backups have.
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    const QString copy = path(u"backups/"_s + name);
    QVERIFY(QFile::rename(sample("PRAGMA journal_mode = WAL"), copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto summary = summarise(copy);
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(summary->bookmarks, 2);
    QCOMPARE(QDir(path(u"backups"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList(name));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestLibrarySummary::ofALibraryAtWorkSeesTheLatest()
{
    Database database;
    QVERIFY(database.open(sample("PRAGMA journal_mode = WAL")));
    QVERIFY(database.runScript("DELETE FROM bookmarks WHERE position = 1"));
    const auto summary = summarise(database.path());
    QVERIFY(summary);
    QCOMPARE(summary->bookmarks, 1);
    QVERIFY(database.runScript("DELETE FROM bookmarks"));
}

void TestLibrarySummary::ofABadFileSaysWhy_data()
{
    QTest::addColumn<QByteArray>("sql"); // run on the sample; empty: the bytes are the file
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addRow("nothing in it") << ""_ba
                                   << ""_ba << u"is empty"_s;
    QTest::addRow("no database") << ""_ba << QByteArray(5000, 'g') << u"is damaged"_s;
    QTest::addRow("only a beginning") << ""_ba << QByteArray("SQLite format 3").append('\0') << u"is damaged"_s;
    QTest::addRow("another program's") << "PRAGMA application_id = 7"_ba
                                       << ""_ba << u"another program"_s;
    QTest::addRow("too new") << "PRAGMA user_version = 99"_ba
                             << ""_ba << u"later version"_s;
    QTest::addRow("of no version") << "PRAGMA user_version = 0"_ba
                                   << ""_ba << u"is damaged"_s;
}

void TestLibrarySummary::ofABadFileSaysWhy()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    QString name = path(u"bad.sqlite"_s);
    if (sql.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    } else {
        name = sample(sql);
    }
    const auto summary = summarise(name);
    QVERIFY(!summary);
    QVERIFY2(summary.error().message.contains(words), qPrintable(summary.error().message));
    QVERIFY2(summary.error().message.contains(name), qPrintable(summary.error().message));
}

void TestLibrarySummary::ofNoFileSaysSo()
{
    const QString missing = path(u"missing.sqlite"_s);
    const auto summary = summarise(missing);
    QVERIFY(!summary);
    QCOMPARE(summary.error().message, u"There is no file %1."_s.arg(missing));
    QVERIFY(!QFile::exists(missing));
    const auto folder = summarise(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().message, u"There is no file %1."_s.arg(m_folder->path()));
}

void TestLibrarySummary::viewInATablesPlace_isNotRun()
{
    const auto summary = summarise(sample(R"(
        DROP TABLE bookmarks;
        CREATE VIEW bookmarks AS
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS created_at FROM n;)"));
    QVERIFY(summary);
    QCOMPARE(summary->bookmarks, 0);
}

void TestLibrarySummary::damagedFile_doesNotCrash()
{
    QFile sound(sample());
    QVERIFY(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    QRandomGenerator random(20260314);
    int refused = 0;
    constexpr int Rounds = 500;
    for (int round = 0; round < Rounds; ++round) {
        QByteArray bad = bytes;
        if (round % 5 == 0)
            bad.truncate(random.bounded(bytes.size()));
        for (int i = 0; i < 40 && !bad.isEmpty(); ++i)
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        QFile file(path(u"bad.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        const auto summary = summarise(file.fileName());
        if (!summary) {
            ++refused;
            QVERIFY(!summary.error().message.isEmpty());
        }
    }
    // Some damage lies where nobody looks, and truncated files never pass.
    QVERIFY2(refused >= Rounds / 5 && refused < Rounds, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestLibrarySummary)
#include "tst_librarysummary.moc"
