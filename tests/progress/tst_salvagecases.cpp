// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarycheck.h"
#include "progress/libraryfile.h"
#include "progress/salvage.h"
#include "sqlite/statement.h"
#include "support/librarydamage.h"
#include "support/librarydump.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestSalvageCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundLibrary_comesOutWhole_data();
    void soundLibrary_comesOutWhole();
    void headerAndListOfTables_areNotNeeded_data();
    void headerAndListOfTables_areNotNeeded();
    void lostPages_costTheirRowsOnly_data();
    void lostPages_costTheirRowsOnly();
    void migratedLibrary_isReadByItsOwnRootsOrItsKins_data();
    void migratedLibrary_isReadByItsOwnRootsOrItsKins();
    void unfinishedTransaction_isTakenBack();
    void olderFormat_isBroughtToTheLatest();
    void rowsThatDoNotFit_areCountedAndLeftOut_data();
    void rowsThatDoNotFit_areCountedAndLeftOut();
    void nothingLeft_givesAnEmptyLibrary_data();
    void nothingLeft_givesAnEmptyLibrary();
    void refusal_leavesNothingBehind_data();
    void refusal_leavesNothingBehind();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_into;
};

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
static constexpr qsizetype PageSize = 4096;

static TableSalvage tableOf(const SalvageReport &report, QStringView name)
{
    const auto found = std::ranges::find(report.tables, name, &TableSalvage::table);
    return found == report.tables.end() ? TableSalvage{.table = {}, .recovered = -1} : *found;
}

static QString textOf(const Result<SalvageReport> &report)
{
    return report ? QString() : report.error().message + report.error().detail;
}

static bool run(const QString &path, const QByteArray &sql)
{
    Database database;
    return database.open(path) && database.runScript(sql.toStdString());
}

void TestSalvageCases::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.sqlite"_s);
    m_into = m_folder->filePath(u"rescued.sqlite"_s);
}

void TestSalvageCases::soundLibrary_comesOutWhole_data()
{
    QTest::addColumn<LibraryBytes>("bytes");
    QTest::addColumn<LibraryDump>("dump");
    QTest::newRow("closed") << LibrarySample::closed().bytes << LibrarySample::closed().dump;
    QTest::newRow("with its log") << LibrarySample::inUse().bytes << LibrarySample::inUse().dump;
}

void TestSalvageCases::soundLibrary_comesOutWhole()
{
    QFETCH(const LibraryBytes, bytes);
    QFETCH(const LibraryDump, dump);
    QVERIFY(bytes.writeTo(m_path));
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY2(report, qPrintable(textOf(report)));
    QVERIFY(report->isComplete());
    QVERIFY(LibraryBytes::read(m_path) == bytes);
    QVERIFY(LibraryDump::read(m_into) == dump);
    QCOMPARE(report->recovered(), dump.size() - 1); // the line of the format is none of the user's
    QCOMPARE(QDir(m_folder->path()).entryList({u"rescue-*"_s}, QDir::Dirs), QStringList());
    Database database;
    QVERIFY(openLibraryFile(database, m_into, m_folder->path(), Noon));
}

void TestSalvageCases::headerAndListOfTables_areNotNeeded_data()
{
    QTest::addColumn<LibraryBytes>("bytes");
    LibraryBytes bytes = LibrarySample::closed().bytes;
    std::fill_n(bytes.file.begin(), 100, '\xff');
    QTest::newRow("header") << bytes;
    bytes = LibrarySample::inUse().bytes;
    std::fill_n(bytes.file.begin(), 100, '\0');
    QTest::newRow("header, with a log") << bytes;
    bytes = LibrarySample::closed().bytes;
    zeroPages(bytes.file, 1, 1);
    QTest::newRow("first page") << bytes;
    bytes = LibrarySample::closed().bytes;
    QTest::newRow("version") << LibraryBytes{bytes.file.replace(60, 4, "\0\0\0\7"_ba), {}};
    QTest::newRow("bytes at the end of each page") << LibraryBytes{bytes.file.replace(20, 1, "\1"_ba), {}};
    bytes = LibrarySample::closed().bytes;
    QTest::newRow("words of the list") << LibraryBytes{bytes.file.replace("CREATE TABLE", "CREATE VIEW!"), {}};
}

void TestSalvageCases::headerAndListOfTables_areNotNeeded()
{
    QFETCH(const LibraryBytes, bytes);
    const LibrarySample &sample = bytes.log.isEmpty() ? LibrarySample::closed() : LibrarySample::inUse();
    QVERIFY(bytes != sample.bytes);
    QVERIFY(bytes.writeTo(m_path));
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY2(report, qPrintable(textOf(report)));
    QVERIFY(report->isComplete());
    QVERIFY(LibraryDump::read(m_into) == sample.dump);
}

void TestSalvageCases::lostPages_costTheirRowsOnly_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("pages"); // -1: one, and the root of the index
    QTest::addColumn<int>("limit");
    // A page holds some 80 bookmarks, 60 titles, 90 answers to follow-ups. Where two are lost, the rows between them
    // are found by keys that indexes or other tables know.
    QTest::newRow("in rowid order, one") << u"bookmarks"_s << 1 << 100;
    QTest::newRow("in rowid order, one, and the index") << u"bookmarks"_s << -1 << 100;
    QTest::newRow("in rowid order, two") << u"bookmarks"_s << 2 << 200;
    QTest::newRow("in order of its key, one") << u"question_titles"_s << 1 << 100;
    QTest::newRow("in order of its key, two") << u"question_titles"_s << 2 << 200;
}

void TestSalvageCases::lostPages_costTheirRowsOnly()
{
    QFETCH(const QString, table);
    QFETCH(const int, pages);
    QFETCH(const int, limit);
    const LibrarySample &sample = LibrarySample::closed();
    QVERIFY(sample.bytes.writeTo(m_path));
    QList<qint64> leaves;
    qint64 indexRoot = 0;
    {
        Database database;
        QVERIFY(database.open(m_path, Database::Access::ReadOnly));
        const auto found = Statement(database, "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf'")
                               .bind(table)
                               .rows([](const Statement &row) { return row.integer(0); });
        QVERIFY(found);
        leaves = *found;
        const auto root =
            Statement(database, "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1")
                .bind(table)
                .row([](const Statement &row) { return row.integer(0); });
        QVERIFY(root);
        indexRoot = root->value_or(0);
    }
    QVERIFY(leaves.size() >= 4);
    LibraryBytes bytes = sample.bytes;
    zeroPages(bytes.file, leaves[1], 1);
    if (pages < 0)
        zeroPages(bytes.file, indexRoot, 1);
    if (pages == 2)
        zeroPages(bytes.file, leaves[leaves.size() - 2], 1);
    QVERIFY(bytes.writeTo(m_path));
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY2(report, qPrintable(textOf(report)));
    const Comparison comparison = compare(LibraryDump::read(m_into), sample.dump);
    QCOMPARE(comparison.altered + comparison.invented, 0);
    QVERIFY2(comparison.missing > 0 && comparison.missing <= limit, qPrintable(QString::number(comparison.missing)));
    QVERIFY(!tableOf(*report, table).isWhole);
    QCOMPARE(sample.dump.tables[table].size() - tableOf(*report, table).recovered, comparison.missing);
}

void TestSalvageCases::migratedLibrary_isReadByItsOwnRootsOrItsKins_data()
{
    QTest::addColumn<bool>("isListLost");
    QTest::newRow("its own") << false;
    QTest::newRow("those of a backup") << true;
}

static Migrations withNext(const QByteArray &sql)
{
    QList<Migration> steps = Migrations::builtIn().steps();
    steps.append({static_cast<int>(steps.size()) + 1, u"next"_s, sql});
    return Migrations(steps);
}

void TestSalvageCases::migratedLibrary_isReadByItsOwnRootsOrItsKins()
{
    QFETCH(const bool, isListLost);
    // Two tables of the same shape, whose roots stand behind the rows that were there, and in a fresh file do not.
    const QByteArray sql = "CREATE TABLE a (value TEXT NOT NULL) STRICT; INSERT INTO a SELECT 'a' FROM notes LIMIT 5;"
                           "CREATE TABLE b (value TEXT NOT NULL) STRICT; INSERT INTO b SELECT 'b' FROM notes LIMIT 5;";
    const Migrations next = withNext(sql);
    QVERIFY(LibrarySample::closed().bytes.writeTo(m_path));
    {
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(next.apply(database));
        QVERIFY(database.backUpTo(m_folder->filePath(u"backup.sqlite"_s)));
    }
    const LibraryDump before = LibraryDump::read(m_path);
    LibraryBytes bytes = LibraryBytes::read(m_path);
    if (isListLost)
        zeroPages(bytes.file, 1, 1);
    QVERIFY(bytes.writeTo(m_path));
    const QStringList kin{m_folder->filePath(u"missing.sqlite"_s), m_folder->filePath(u"backup.sqlite"_s)};
    const auto report = salvageLibrary(m_path, m_into, isListLost ? kin : QStringList(), next);
    QVERIFY2(report, qPrintable(textOf(report)));
    QVERIFY(report->isComplete());
    QVERIFY(LibraryDump::read(m_into) == before);
}

void TestSalvageCases::unfinishedTransaction_isTakenBack()
{
    const LibrarySample &sample = LibrarySample::closed();
    const QString inUse = m_folder->filePath(u"in-use.sqlite"_s);
    QVERIFY(sample.bytes.writeTo(inUse));
    Database database;
    QVERIFY(database.open(inUse));
    QVERIFY(database.runScript("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 5; BEGIN; "
                               "UPDATE bookmarks SET question_id = 'other/' || position; DELETE FROM interviews"));
    QVERIFY(LibraryBytes::read(inUse).file != sample.bytes.file);
    QVERIFY(QFile::copy(inUse, m_path));
    QVERIFY(QFile::copy(inUse + u"-journal"_s, m_path + u"-journal"_s));
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY2(report, qPrintable(textOf(report)));
    QVERIFY(report->isComplete());
    QVERIFY(LibraryDump::read(m_into) == sample.dump);
}

void TestSalvageCases::olderFormat_isBroughtToTheLatest()
{
    const LibrarySample &sample = LibrarySample::closed();
    const Migrations next = withNext("ALTER TABLE interviews ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'; "
                                     "CREATE TABLE moods (mood TEXT NOT NULL) STRICT; "
                                     "INSERT INTO moods SELECT status FROM interviews;");
    QVERIFY(sample.bytes.writeTo(m_path));
    const auto report = salvageLibrary(m_path, m_into, {}, next);
    QVERIFY2(report, qPrintable(textOf(report)));
    QVERIFY(report->isComplete());
    Database database;
    QVERIFY(database.open(m_into, Database::Access::ReadOnly));
    QCOMPARE(next.check(database).value_or(0), next.latestVersion());
    const LibraryDump dump = LibraryDump::read(m_into);
    QCOMPARE(dump.tables[u"bookmarks"_s], sample.dump.tables[u"bookmarks"_s]);
    QCOMPARE(dump.tables[u"interviews"_s].size(), sample.dump.tables[u"interviews"_s].size());
    const auto moods =
        Statement(database, "SELECT count(*) FROM moods").row([](const Statement &row) { return row.integer(0); });
    QCOMPARE(moods.value_or(0), sample.dump.tables[u"interviews"_s].size());
}

void TestSalvageCases::rowsThatDoNotFit_areCountedAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("unfit");
    QTest::newRow("no parent") << "PRAGMA foreign_keys = OFF; DELETE FROM interviews WHERE id LIKE '% 5'"_ba
                               << u"attempts"_s << 2;
    QTest::newRow("no grandparent") << "PRAGMA foreign_keys = OFF; DELETE FROM interviews WHERE id LIKE '% 5'"_ba
                                    << u"attempt_points"_s << 3;
    QTest::newRow("no text")
        << "UPDATE question_titles SET title = CAST(x'e799' AS TEXT) WHERE question_id LIKE '%-7'"_ba
        << u"question_titles"_s << 1;
    QTest::newRow("no time") << "UPDATE bookmarks SET created_at = 'soon' WHERE position < 4"_ba << u"bookmarks"_s << 3;
    QTest::newRow("zeros of a lost sector")
        << "UPDATE notes SET text = 'a' || CAST(zeroblob(512) AS TEXT) WHERE rowid = 9"_ba << u"notes"_s << 1;
}

void TestSalvageCases::rowsThatDoNotFit_areCountedAndLeftOut()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, table);
    QFETCH(const int, unfit);
    const LibrarySample &sample = LibrarySample::closed();
    QVERIFY(sample.bytes.writeTo(m_path));
    QVERIFY(run(m_path, sql));
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY2(report, qPrintable(textOf(report)));
    QVERIFY(!report->isComplete());
    const TableSalvage found = tableOf(*report, table);
    QCOMPARE(found.unfit, unfit);
    QCOMPARE(found.recovered, sample.dump.tables[table].size() - unfit);
    QVERIFY(found.isWhole);
    QCOMPARE(checkLibrary(m_into).value_or({u"unchecked"_s}), QStringList());
}

void TestSalvageCases::nothingLeft_givesAnEmptyLibrary_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a few bytes") << "SQLite format 3"_ba;
    QTest::newRow("zeros") << QByteArray(100 * PageSize, '\0');
    QByteArray random;
    QRandomGenerator generator(3);
    for (int i = 0; i < 100 * PageSize; ++i)
        random.append(static_cast<char>(generator.bounded(256)));
    QTest::newRow("random bytes") << random;
    // Pages that claim to be full of cells.
    for (const char kind : {'\2', '\5', '\xa', '\xd'}) {
        for (qsizetype at = 0; at < random.size(); at += PageSize)
            random.replace(at, 12, kind + "\0\0\7\xf8\0\0\0\0\0\0\5"_ba);
        QTest::addRow("pages of kind %d", kind) << random;
    }
}

void TestSalvageCases::nothingLeft_givesAnEmptyLibrary()
{
    QFETCH(const QByteArray, file);
    QVERIFY((LibraryBytes{file, {}}.writeTo(m_path)));
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY2(report, qPrintable(textOf(report)));
    QCOMPARE(report->recovered(), 0);
    QVERIFY(!report->isComplete() || file.size() < PageSize);
    QCOMPARE(checkLibrary(m_into).value_or({u"unchecked"_s}), QStringList());
}

void TestSalvageCases::refusal_leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("message");
    QTest::newRow("another program's") << "PRAGMA application_id = 7; CREATE TABLE cards (x)"_ba
                                       << u"another program"_s;
    QTest::newRow("missing") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("target there") << "SELECT 1"_ba << u"there already"_s;
}

void TestSalvageCases::refusal_leavesNothingBehind()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, message);
    QVERIFY(sql.isEmpty() || run(m_path, sql));
    const bool isThere = message.startsWith(u"there"_s);
    QVERIFY(!isThere || (LibraryBytes{"precious", {}}.writeTo(m_into)));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    const auto report = salvageLibrary(m_path, m_into);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(message), qPrintable(textOf(report)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QCOMPARE(LibraryBytes::read(m_into).file, isThere ? "precious"_ba : QByteArray());
}

QTEST_GUILESS_MAIN(TestSalvageCases)
#include "tst_salvagecases.moc"
