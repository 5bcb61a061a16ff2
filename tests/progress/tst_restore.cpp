// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// restoreLibrary(): another file's content in the place of the open one's.
class TestRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everything_isReplaced_data();
    void everything_isReplaced();
    void olderSource_comesInItsOwnFormat();
    void sourceWithItsLog_comesWithWhatTheLogHolds();
    void inMemory_isReplacedToo();
    void otherConnections_seeBeforeOrAfter();
    void readersMeanwhile_neverSeeAMixture();
    void lockedFile_staysAsItWas();
    void fullDisk_leavesTheOldContent();
    void badSource_isRefusedBeforeAnythingIsChanged_data();
    void badSource_isRefusedBeforeAnythingIsChanged();
    void openTransaction_isAFault();
    void killedAtAnyInstant_holdsOneOrTheOther();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QDateTime Now(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC);

static QString readText(Database &database, std::string_view sql)
{
    const auto text = Statement(database, sql).row([](const Statement &row) { return row.text(0); });
    return text && *text ? **text : u"failed"_s;
}

/// What the library holds, as "<mark> × <rows>"; the mark stands in every row.
static QString contentOf(Database &database)
{
    return readText(database, "SELECT group_concat(DISTINCT mark) || ' × ' || count(*) FROM content");
}

static Result<void> open(Database &database, const QString &path, std::chrono::milliseconds timeout = 0ms)
{
    return openLibraryFile(database, path, QFileInfo(path).path(), Now, timeout);
}

/// A library with `rows` rows of 4 kB, all of them marked.
static Result<void> make(Database &database, const QString &path, const QString &mark, int rows)
{
    if (auto opened = open(database, path); !opened)
        return opened;
    if (auto made = database.runScript("CREATE TABLE content (mark TEXT, x TEXT)"); !made)
        return made;
    return Statement(database, R"(
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
        INSERT INTO content SELECT ?1, printf('%.*c', 4000, ?1) FROM n)")
        .bind(mark, rows)
        .run();
}

static QString makeClosed(const QString &path, const QString &mark, int rows, const QByteArray &sql = {})
{
    Database database;
    const bool made = make(database, path, mark, rows) && database.runScript(sql.toStdString());
    return made ? path : u"not made"_s;
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

/// "": done.
static QString errorOf(const Result<void> &result)
{
    return result ? QString() : result.error().message + u'\n' + result.error().detail;
}

void TestRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRestore::everything_isReplaced_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("sourceMode");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("sourceRows");
    for (const char *mode : {"wal", "delete"}) {
        for (const char *sourceMode : {"wal", "delete"}) {
            const auto add = [=](const char *size, int rows, int sourceRows) {
                QTest::addRow("%s, %s from %s", size, mode, sourceMode)
                    << QString::fromLatin1(mode) << QString::fromLatin1(sourceMode) << rows << sourceRows;
            };
            add("larger", 3, 700);
            add("smaller", 700, 3);
        }
    }
}

void TestRestore::everything_isReplaced()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, sourceMode);
    QFETCH(const int, rows);
    QFETCH(const int, sourceRows);
    QVERIFY(QDir(m_folder->path()).mkdir(u"source"_s));
    const QString source = makeClosed(path(u"source/备份?.sqlite"_s), u"new"_s, sourceRows,
                                      "CREATE TABLE more (x); PRAGMA journal_mode = " + sourceMode.toLatin1());
    const QByteArray sourceBytes = bytesOf(source);
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, rows));
    QCOMPARE(errorOf(database.runScript("CREATE TABLE less (x); PRAGMA journal_mode = " + mode.toStdString())),
             QString());
    QCOMPARE(readText(database, "PRAGMA journal_mode"), mode);

    QCOMPARE(errorOf(restoreLibrary(database, source)), QString());
    {
        // No lock is held on.
        Database other;
        QCOMPARE(errorOf(other.open(database.path(), Database::Access::ReadWrite, 0ms)), QString());
        QCOMPARE(errorOf(other.runScript("BEGIN IMMEDIATE; ROLLBACK")), QString());
    }
    QCOMPARE(contentOf(database), u"new × %1"_s.arg(sourceRows));
    QCOMPARE(readText(database, "SELECT group_concat(name) FROM sqlite_schema WHERE name IN ('less', 'more')"),
             u"more"_s);
    QCOMPARE(readText(database, "PRAGMA integrity_check"), u"ok"_s);
    // What the connection and the file were set to stays.
    QCOMPARE(readText(database, "PRAGMA journal_mode"), mode);
    QCOMPARE(readText(database, "PRAGMA locking_mode"), u"normal"_s);
    QCOMPARE(readText(database, "PRAGMA foreign_keys"), u"1"_s);
    QCOMPARE(readText(database, "PRAGMA synchronous"), u"2"_s);
    QCOMPARE(errorOf(database.runScript("INSERT INTO content VALUES ('new', '')")), QString());
    database.close();

    QCOMPARE(errorOf(open(database, path(u"library.sqlite"_s))), QString());
    QCOMPARE(contentOf(database), u"new × %1"_s.arg(sourceRows + 1));
    QCOMPARE(QDir(path(u"source"_s)).entryList(QDir::Files | QDir::Hidden), QStringList(u"备份?.sqlite"_s));
    QCOMPARE(bytesOf(source), sourceBytes);
}

void TestRestore::olderSource_comesInItsOwnFormat()
{
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 3));
    const QString source = path(u"v1.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), source));
    QCOMPARE(errorOf(restoreLibrary(database, source)), QString());
    QCOMPARE(readText(database, "PRAGMA user_version"), u"1"_s);
    QCOMPARE(errorOf(Migrations::builtIn().apply(database)), QString());
    QCOMPARE(readText(database, "PRAGMA user_version"), QString::number(Migrations::builtIn().latestVersion()));
    QCOMPARE(readText(database, "SELECT count(*) FROM bookmarks"), u"2"_s);
}

void TestRestore::sourceWithItsLog_comesWithWhatTheLogHolds()
{
    // As another program left it that was killed, or is at work still.
    Database source;
    QVERIFY(make(source, path(u"source.sqlite"_s), u"new"_s, 5));
    QVERIFY(source.runScript("PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO content VALUES ('new', 'in the log')"));
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 3));
    QCOMPARE(errorOf(restoreLibrary(database, source.path())), QString());
    QCOMPARE(contentOf(database), u"new × 6"_s);
    source.closeUntouched();
    QCOMPARE(errorOf(restoreLibrary(database, path(u"source.sqlite"_s))), QString());
    QCOMPARE(contentOf(database), u"new × 6"_s);
}

void TestRestore::inMemory_isReplacedToo()
{
    const QString source = makeClosed(path(u"source.sqlite"_s), u"new"_s, 5);
    Database database;
    QVERIFY(openLibraryInMemory(database));
    QCOMPARE(errorOf(restoreLibrary(database, source)), QString());
    QCOMPARE(errorOf(database.runScript("INSERT INTO content VALUES ('new', '')")), QString());
    QCOMPARE(contentOf(database), u"new × 6"_s);
}

void TestRestore::otherConnections_seeBeforeOrAfter()
{
    const QString source = makeClosed(path(u"source.sqlite"_s), u"new"_s, 50);
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 60));
    Database other;
    QVERIFY(open(other, path(u"library.sqlite"_s)));
    Statement prepared(other, "SELECT count(*) FROM content");
    const auto read = [&] { return prepared.row([](const Statement &row) { return row.integer(0); }); };
    {
        const auto transaction = Transaction::beginReading(other);
        QVERIFY(transaction);
        QCOMPARE(contentOf(other), u"old × 60"_s);
        QCOMPARE(errorOf(restoreLibrary(database, source)), QString());
        QCOMPARE(contentOf(database), u"new × 50"_s);
        QCOMPARE(contentOf(other), u"old × 60"_s);
    }
    QCOMPARE(contentOf(other), u"new × 50"_s);
    QCOMPARE((*read()).value_or(-1), 50);
    QCOMPARE(errorOf(other.runScript("DELETE FROM content WHERE rowid > 10")), QString());
    QCOMPARE(contentOf(database), u"new × 10"_s);
}

void TestRestore::readersMeanwhile_neverSeeAMixture()
{
    const QString a = makeClosed(path(u"a.sqlite"_s), u"a"_s, 100);
    const QString b = makeClosed(path(u"b.sqlite"_s), u"b"_s, 300);
    const QString library = makeClosed(path(u"library.sqlite"_s), u"a"_s, 100);
    std::atomic<bool> done = false;
    QSet<QString> seen;
    std::unique_ptr<QThread> reader(QThread::create([&] {
        Database other;
        if (!other.open(library, Database::Access::ReadOnly))
            return;
        while (!done)
            seen.insert(contentOf(other));
    }));
    reader->start();
    Database database;
    QVERIFY(open(database, library, 5s));
    for (int i = 0; i < 40; ++i)
        QCOMPARE(errorOf(restoreLibrary(database, i % 2 == 0 ? b : a)), QString());
    done = true;
    QVERIFY(reader->wait());
    QVERIFY(!seen.isEmpty());
    const QSet<QString> mixtures = seen - QSet<QString>{u"a × 100"_s, u"b × 300"_s};
    QCOMPARE(mixtures, QSet<QString>());
}

void TestRestore::lockedFile_staysAsItWas()
{
    const QString source = makeClosed(path(u"source.sqlite"_s), u"new"_s, 5);
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 3));
    Database other;
    QVERIFY(open(other, path(u"library.sqlite"_s)));
    QVERIFY(other.runScript("BEGIN IMMEDIATE"));
    const auto restored = restoreLibrary(database, source);
    QVERIFY(!restored);
    QCOMPARE(database.fault(), DatabaseFault::Locked);
    QVERIFY(restored.error().message.contains(database.path()));
    QCOMPARE(contentOf(database), u"old × 3"_s);
    QVERIFY(other.runScript("ROLLBACK"));
    QCOMPARE(errorOf(restoreLibrary(database, source)), QString());
    QCOMPARE(contentOf(other), u"new × 5"_s);
}

void TestRestore::fullDisk_leavesTheOldContent()
{
    const QString source = makeClosed(path(u"source.sqlite"_s), u"new"_s, 800);
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 100));
    QVERIFY(database.runScript("PRAGMA max_page_count = 400"));
    const auto restored = restoreLibrary(database, source);
    QVERIFY(!restored);
    QCOMPARE(database.fault(), DatabaseFault::DiskFull);
    QCOMPARE(contentOf(database), u"old × 100"_s);
    QCOMPARE(readText(database, "PRAGMA integrity_check"), u"ok"_s);
    Database other;
    QVERIFY(open(other, path(u"library.sqlite"_s)));
    QCOMPARE(contentOf(other), u"old × 100"_s);
    // And nothing is left in the way.
    QCOMPARE(errorOf(other.runScript("INSERT INTO content VALUES ('old', '')")), QString());
    QCOMPARE(errorOf(database.runScript("PRAGMA max_page_count = 4000")), QString());
    QCOMPARE(errorOf(restoreLibrary(database, source)), QString());
    QCOMPARE(contentOf(other), u"new × 800"_s);
}

void TestRestore::badSource_isRefusedBeforeAnythingIsChanged_data()
{
    QTest::addColumn<QByteArray>("sql"); // run on a sound source before it is closed
    QTest::addColumn<DatabaseFault>("fault");
    QTest::addColumn<QString>("words");
    QTest::addRow("missing") << ""_ba << DatabaseFault::CannotOpen << u"There is no file"_s;
    QTest::addRow("empty") << ""_ba << DatabaseFault::Foreign << u"is empty"_s;
    QTest::addRow("garbage") << ""_ba << DatabaseFault::Damaged << u"is damaged"_s;
    QTest::addRow("truncated") << ""_ba << DatabaseFault::Damaged << u"is damaged"_s;
    QTest::addRow("page overwritten") << ""_ba << DatabaseFault::Damaged << u"is damaged"_s;
    QTest::addRow("foreign") << "PRAGMA application_id = 7"_ba << DatabaseFault::Foreign << u"another program"_s;
    QTest::addRow("too new") << "PRAGMA user_version = 99"_ba << DatabaseFault::TooNew << u"later version"_s;
    QTest::addRow("other pages") << "PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM"_ba
                                 << DatabaseFault::Foreign << u"rewritten by another program"_s;
    QTest::addRow("other encoding") << ""_ba << DatabaseFault::Foreign << u"rewritten by another program"_s;
}

/// Makes a source that is bad in the way its row says.
static void spoil(const QString &source, const QByteArray &how)
{
    QFile file(source);
    if (how == "missing") {
        QVERIFY(file.remove());
    } else if (how == "other encoding") {
        QVERIFY(file.remove());
        Database database;
        QVERIFY(database.open(source));
        QVERIFY(database.runScript("PRAGMA encoding = 'UTF-16le'"));
        QVERIFY(Migrations::builtIn().apply(database));
    } else if (how == "empty") {
        QVERIFY(file.resize(0));
    } else if (how == "garbage") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'g'));
    } else if (how == "truncated") {
        QVERIFY(file.resize(file.size() / 2));
    } else if (how == "page overwritten") {
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 4096 / 2 * 4096);
        file.write(QByteArray(4096, 'g'));
    }
}

void TestRestore::badSource_isRefusedBeforeAnythingIsChanged()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, words);
    const QString source = makeClosed(path(u"source.sqlite"_s), u"new"_s, 100, sql);
    QCOMPARE(source, path(u"source.sqlite"_s));
    spoil(source, QTest::currentDataTag());
    Database database;
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 30));
    const QByteArray file = bytesOf(database.path());
    const QByteArray log = bytesOf(database.path() + u"-wal"_s);

    const auto restored = restoreLibrary(database, source);
    QVERIFY(!restored);
    QTEST(database.fault(), "fault");
    QVERIFY2(restored.error().message.contains(words), qPrintable(restored.error().message));
    QVERIFY2(restored.error().message.contains(source), qPrintable(restored.error().message));
    QCOMPARE(bytesOf(database.path()), file);
    QCOMPARE(bytesOf(database.path() + u"-wal"_s), log);
    QCOMPARE(contentOf(database), u"old × 30"_s);
}

void TestRestore::openTransaction_isAFault()
{
    const QString source = makeClosed(path(u"source.sqlite"_s), u"new"_s, 5);
    Database database;
    QVERIFY(!restoreLibrary(database, source)); // closed
    QVERIFY(make(database, path(u"library.sqlite"_s), u"old"_s, 3));
    {
        const auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(!restoreLibrary(database, source));
        QCOMPARE(database.fault(), DatabaseFault::Other);
        QVERIFY(database.isInTransaction());
    }
    {
        // One that has not touched the file yet would not stand in SQLite's way.
        const auto transaction = Transaction::beginReading(database);
        QVERIFY(transaction);
        QVERIFY(!restoreLibrary(database, source));
    }
    QCOMPARE(contentOf(database), u"old × 3"_s);
}

void TestRestore::killedAtAnyInstant_holdsOneOrTheOther()
{
    makeClosed(path(u"a.sqlite"_s), u"a"_s, 600);
    makeClosed(path(u"b.sqlite"_s), u"b"_s, 900);
    const QString library = makeClosed(path(u"library.sqlite"_s), u"a"_s, 600);
    QRandomGenerator random(20260314);
    for (int round = 0; round < 25; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--restore"_s, m_folder->path()});
        QVERIFY(process.waitForReadyRead(20'000));
        QElapsedTimer timer;
        timer.start();
        for (const int delay = random.bounded(120); timer.elapsed() < delay;)
            process.waitForReadyRead(1);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray told = process.readAllStandardOutput().trimmed().right(1);

        Database database;
        QCOMPARE(errorOf(open(database, library)), QString());
        QCOMPARE(readText(database, "PRAGMA integrity_check"), u"ok"_s);
        const QString content = contentOf(database);
        QVERIFY2(content == u"a × 600"_s || content == u"b × 900"_s, qPrintable(content));
        // What it said is done, or already the next.
        QVERIFY(told == "a" || told == "b");
    }
}

/// The program that is killed: puts one library and the other into the place of the third and says each when it is
/// done.
static int restore(const QString &folder)
{
    Database database;
    if (!open(database, folder + u"/library.sqlite"_s, 5s))
        return 1;
    for (int i = 0;; ++i) {
        const char *name = i % 2 == 0 ? "b" : "a";
        if (!restoreLibrary(database, folder + u"/%1.sqlite"_s.arg(QLatin1StringView(name))))
            return 2;
        std::printf("%s\n", name);
        std::fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--restore"_s)
        return restore(arguments[2]);
    TestRestore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_restore.moc"
