// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/database.h"
#include "sqlite/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void open_setsWhatKeepsTheFileSafe_data();
    void open_setsWhatKeepsTheFileSafe();
    void defensiveConnection_refusesToWriteTheSchema();
    void doubleQuotedWord_isNoString();
    void openedFile_isUntouchedUntilTheLogIsEnabled();
    void open_failsWithItsReason_data();
    void open_failsWithItsReason();
    void readOnlyAccess_refusesToWrite();
    void fullDisk_isSaidAndKeepsWhatThereWas();
    void otherWriter_isWaitedForThenReported();
    void twoConnections_writeInTurn();
    void interrupt_endsARunningStatement();
    void failure_carriesStatementAndExtendedCode();
    void closedDatabase_failsInsteadOfCrashing();
    void backup_isWholeAndReplacesAnOlderOne();
    void backup_toNowhereLeavesNothing();
    void failOfALayerAbove_isTheFault();
    void image_isReadAndNotWritten();
    void foreignImage_runsNothing_data();
    void foreignImage_runsNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QString readText(Database &database, std::string_view sql)
{
    const auto text = Statement(database, sql).row([](const Statement &row) { return row.text(0); });
    return text && *text ? **text : u"failed"_s;
}

static void openWithTable(Database &database, const QString &path)
{
    QVERIFY(database.open(path, Database::Access::ReadWrite, 0ms));
    QVERIFY(database.enableWriteAheadLog());
    QVERIFY(database.runScript("CREATE TABLE IF NOT EXISTS t (x TEXT UNIQUE) STRICT"));
}

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabase::open_setsWhatKeepsTheFileSafe_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    QTest::addRow("write-ahead log") << "PRAGMA journal_mode"_ba << u"wal"_s;
    QTest::addRow("full synchronous") << "PRAGMA synchronous"_ba << u"2"_s;
    QTest::addRow("foreign keys") << "PRAGMA foreign_keys"_ba << u"1"_s;
    QTest::addRow("untrusted schema") << "PRAGMA trusted_schema"_ba << u"0"_s;
    QTest::addRow("cell size check") << "PRAGMA cell_size_check"_ba << u"1"_s;
    QTest::addRow("busy timeout") << "PRAGMA busy_timeout"_ba << u"1234"_s;
}

void TestDatabase::open_setsWhatKeepsTheFileSafe()
{
    QFETCH(const QByteArray, pragma);
    Database database;
    QVERIFY(database.open(path(u"a.sqlite"_s), Database::Access::ReadWrite, 1234ms));
    QVERIFY(database.enableWriteAheadLog());
    QTEST(readText(database, pragma.toStdString()), "value");
}

void TestDatabase::defensiveConnection_refusesToWriteTheSchema()
{
    Database database;
    openWithTable(database, Database::InMemory);
    QVERIFY(database.runScript("PRAGMA writable_schema = ON"));
    QVERIFY(!database.runScript("UPDATE sqlite_schema SET sql = ''"));
}

void TestDatabase::doubleQuotedWord_isNoString()
{
    Database database;
    openWithTable(database, Database::InMemory);
    QVERIFY(!database.runScript("INSERT INTO t VALUES (\"typo\")"));
}

void TestDatabase::openedFile_isUntouchedUntilTheLogIsEnabled()
{
    const QString name = path(u"plain.sqlite"_s);
    {
        Database plain;
        QVERIFY(plain.open(name));
        QVERIFY(plain.runScript("CREATE TABLE t (x)"));
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    Database database;
    QVERIFY(database.open(name));
    QCOMPARE(readText(database, "SELECT count(*) FROM t"), u"0"_s);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(database.enableWriteAheadLog());
    file.seek(0);
    QVERIFY(file.readAll() != before);
}

void TestDatabase::open_failsWithItsReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DatabaseFault>("fault");
    QTest::addRow("no such folder") << u"none/a.sqlite"_s << DatabaseFault::CannotOpen;
    QTest::addRow("below a file") << u"garbage/a.sqlite"_s << DatabaseFault::CannotOpen;
    QTest::addRow("a folder") << u"folder"_s << DatabaseFault::CannotOpen;
    QTest::addRow("no database") << u"garbage"_s << DatabaseFault::Damaged;
}

void TestDatabase::open_failsWithItsReason()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QFile garbage(path(u"garbage"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'g'));
    garbage.close();

    Database database;
    Result<void> result = database.open(path(name));
    if (result) // garbage shows at the first reading only
        result = database.enableWriteAheadLog();
    QVERIFY(!result);
    QTEST(database.fault(), "fault");
    QVERIFY2(result.error().message.contains(path(name)), qPrintable(result.error().message));
    QVERIFY(!result.error().detail.isEmpty());
}

void TestDatabase::readOnlyAccess_refusesToWrite()
{
    const QString name = path(u"a.sqlite"_s);
    {
        Database writer;
        openWithTable(writer, name);
    }
    Database database;
    QVERIFY(database.open(name, Database::Access::ReadOnly));
    QCOMPARE(readText(database, "SELECT count(*) FROM t"), u"0"_s);
    const auto written = database.runScript("INSERT INTO t VALUES ('x')");
    QVERIFY(!written);
    QCOMPARE(database.fault(), DatabaseFault::ReadOnly);
}

void TestDatabase::fullDisk_isSaidAndKeepsWhatThereWas()
{
    Database database;
    openWithTable(database, path(u"a.sqlite"_s));
    QVERIFY(database.runScript("INSERT INTO t VALUES ('kept'); PRAGMA max_page_count = 4"));
    const auto written = Statement(database, "INSERT INTO t VALUES (?1)").bind(QString(100'000, u'x')).run();
    QVERIFY(!written);
    QCOMPARE(database.fault(), DatabaseFault::DiskFull);
    QVERIFY(written.error().message.contains(u"full"_s));
    QCOMPARE(readText(database, "SELECT group_concat(x) FROM t"), u"kept"_s);
}

void TestDatabase::otherWriter_isWaitedForThenReported()
{
    Database first;
    Database second;
    openWithTable(first, path(u"a.sqlite"_s));
    openWithTable(second, path(u"a.sqlite"_s));
    QVERIFY(first.runScript("BEGIN IMMEDIATE; INSERT INTO t VALUES ('x')"));
    QVERIFY(!second.runScript("INSERT INTO t VALUES ('y')"));
    QCOMPARE(second.fault(), DatabaseFault::Locked);
    // Reading goes on meanwhile, and does not see what is not committed.
    QCOMPARE(readText(second, "SELECT count(*) FROM t"), u"0"_s);
    QVERIFY(first.runScript("COMMIT"));
    QVERIFY(second.runScript("INSERT INTO t VALUES ('y')"));
    QCOMPARE(readText(first, "SELECT count(*) FROM t"), u"2"_s);
}

void TestDatabase::twoConnections_writeInTurn()
{
    constexpr int Each = 100;
    const QString name = path(u"a.sqlite"_s);
    {
        Database database;
        openWithTable(database, name);
    }
    const auto work = [name](const QString &who) {
        Database database;
        if (!database.open(name, Database::Access::ReadWrite, 20s))
            return;
        Statement insert(database, "INSERT INTO t VALUES (?1)");
        for (int i = 0; i < Each; ++i) {
            if (const auto inserted = insert.bind(who + QString::number(i)).run(); !inserted)
                qWarning() << inserted.error().detail;
        }
    };
    std::unique_ptr<QThread> thread(QThread::create(work, u"a"_s));
    thread->start();
    work(u"b"_s);
    QVERIFY(thread->wait());

    Database database;
    QVERIFY(database.open(name));
    QCOMPARE(readText(database, "SELECT count(*) FROM t"), QString::number(2 * Each));
}

void TestDatabase::interrupt_endsARunningStatement()
{
    Database database;
    QVERIFY(database.open(Database::InMemory));
    std::atomic<bool> done = false;
    // An interrupt before the statement runs would be forgotten, hence again and again.
    std::unique_ptr<QThread> thread(QThread::create([&] {
        while (!done) {
            database.interrupt();
            QThread::msleep(1);
        }
    }));
    thread->start();
    const auto counted = Statement(database,
                                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                   "SELECT count(*) FROM n")
                             .run();
    done = true;
    QVERIFY(thread->wait());
    QVERIFY(!counted);
    QCOMPARE(database.fault(), DatabaseFault::Interrupted);
}

void TestDatabase::failure_carriesStatementAndExtendedCode()
{
    Database database;
    openWithTable(database, Database::InMemory);
    QVERIFY(database.runScript("INSERT INTO t VALUES ('x')"));
    const auto again = database.runScript("INSERT INTO t VALUES ('x')");
    QVERIFY(!again);
    QCOMPARE(database.fault(), DatabaseFault::Other);
    // SQLITE_CONSTRAINT_UNIQUE, sqlite.org/rescode.html
    QVERIFY2(again.error().detail.contains(u"SQLite 2067: UNIQUE constraint failed: t.x"_s),
             qPrintable(again.error().detail));
    QVERIFY(again.error().detail.contains(u"INSERT INTO t VALUES ('x')"_s));
    QVERIFY(!again.error().message.contains(u"UNIQUE"_s));
}

void TestDatabase::closedDatabase_failsInsteadOfCrashing()
{
    Database database;
    QVERIFY(!database.isOpen());
    QVERIFY(!database.runScript("SELECT 1"));
    QVERIFY(!Statement(database, "SELECT ?1").bind(u"x"_s).run());
    database.interrupt();
    QVERIFY(database.open(Database::InMemory));
    QVERIFY(database.isOpen());
    database.close();
    QVERIFY(!database.isOpen());
    QVERIFY(!database.isInTransaction());
}

void TestDatabase::backup_isWholeAndReplacesAnOlderOne()
{
    Database database;
    openWithTable(database, path(u"a.sqlite"_s));
    const QString target = path(u"备份.sqlite"_s);
    for (const QString &value : {u"one"_s, u"two"_s}) {
        QVERIFY(Statement(database, "INSERT INTO t VALUES (?1)").bind(value).run());
        const auto backedUp = database.backUpTo(target);
        QVERIFY2(backedUp, qPrintable(backedUp ? QString() : backedUp.error().detail));
    }
    Database copy;
    QVERIFY(copy.open(target, Database::Access::ReadOnly));
    QCOMPARE(readText(copy, "SELECT group_concat(x) FROM t"), u"one,two"_s);
    QCOMPARE(readText(copy, "PRAGMA integrity_check"), u"ok"_s);
    QVERIFY(!QFile::exists(target + u".part"_s));
}

void TestDatabase::backup_toNowhereLeavesNothing()
{
    Database database;
    openWithTable(database, path(u"a.sqlite"_s));
    const auto backedUp = database.backUpTo(path(u"none/b.sqlite"_s));
    QVERIFY(!backedUp);
    QCOMPARE(database.fault(), DatabaseFault::CannotOpen);
    QVERIFY(backedUp.error().message.contains(u"none"_s));

    // Something in the way that cannot be replaced.
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder/full"_s));
    const auto blocked = database.backUpTo(path(u"folder"_s));
    QVERIFY(!blocked);
    QCOMPARE(database.fault(), DatabaseFault::CannotOpen);
    QVERIFY(blocked.error().message.contains(path(u"folder"_s)));
    QVERIFY(!QFile::exists(path(u"folder.part"_s)));
}

void TestDatabase::failOfALayerAbove_isTheFault()
{
    Database database;
    const Unexpected error = database.fail(DatabaseFault::TooNew, u"words"_s, u"detail"_s);
    QCOMPARE(error.error.message, u"words"_s);
    QCOMPARE(error.error.detail, u"detail"_s);
    QCOMPARE(database.fault(), DatabaseFault::TooNew);
}

void TestDatabase::image_isReadAndNotWritten()
{
    Database original;
    openWithTable(original, path(u"a.sqlite"_s)); // with a write-ahead log
    QVERIFY(original.runScript("INSERT INTO t VALUES ('x')"));
    const auto bytes = original.image();
    QVERIFY(bytes);

    Database copy;
    QVERIFY(copy.openImage(*bytes, u"copy"_s));
    QCOMPARE(readText(copy, "SELECT x FROM t"), u"x"_s);
    QVERIFY(!copy.runScript("INSERT INTO t VALUES ('y')"));
    QCOMPARE(copy.fault(), DatabaseFault::ReadOnly);
    QCOMPARE(*original.image(), *bytes);
    QVERIFY(!Database().image());

    for (const QByteArray &none : {QByteArray("hello"), bytes->first(100), QByteArray(8192, '\xA5')}) {
        Database database;
        const bool isRead = database.openImage(none, u"none"_s) && Statement(database, "SELECT x FROM t").run();
        QVERIFY(!isRead);
        QVERIFY(database.fault() != DatabaseFault::None);
    }
}

void TestDatabase::foreignImage_runsNothing_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x FROM r) "
                                        "SELECT count(*) FROM r");
    QTest::newRow("large value") << QByteArray(
        "CREATE TABLE v (x, y AS (zeroblob(900000000))); INSERT INTO v VALUES (1)");
    QTest::newRow("attached file") << QByteArray("CREATE TABLE w (x)");
}

void TestDatabase::foreignImage_runsNothing()
{
    QFETCH(const QByteArray, schema);
    Database original;
    QVERIFY(original.open(Database::InMemory));
    QVERIFY(original.runScript({schema.constData(), static_cast<size_t>(schema.size())}));
    Database copy;
    QVERIFY(copy.openImage(*original.image(), u"copy"_s));
    QVERIFY(!Statement(copy, "SELECT * FROM v").step());
    QVERIFY(!copy.runScript("ATTACH ':memory:' AS other"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
