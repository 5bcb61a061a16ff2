// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/cardmarkstore.h"
#include "progress/libraryfile.h"
#include "progress/librarystore.h"
#include "progress/migrations.h"
#include "progress/notestore.h"
#include "progress/parameterstore.h"
#include "progress/questiontitles.h"
#include "progress/reviewstore.h"
#include "progress/searchstore.h"
#include "progress/tagstore.h"
#include "sqlite/statement.h"
#include "support/sampleinterview.h"
#include "support/samplereview.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestLibraryFile final : public QObject
{
    Q_OBJECT

public:
    /// Writes what tests/data/library/v<N>.sqlite holds: `tst_libraryfile --write-sample <file>`, once for each new
    /// format.
    static bool writeSample(const QString &path);

private Q_SLOTS:
    void init();
    void missingFile_isMade();
    void emptyFile_isMadeALibrary();
    void fileOfEachVersion_opensWithEverythingInIt_data();
    void fileOfEachVersion_opensWithEverythingInIt();
    void olderFile_isBackedUpFirst();
    void newerFile_isRefusedByteForByte();
    void foreignFile_isRefusedByteForByte_data();
    void foreignFile_isRefusedByteForByte();
    void damagedFile_isRefusedByteForByte();
    void fileForReading_isOpenedOnlyWhenItIsALibrary();
    void inMemory_isALibraryToo();

private:
    [[nodiscard]] Result<void> open(Database &database) const;
    [[nodiscard]] QString backups() const { return m_folder->filePath(u"backups"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static const QDateTime Now(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC);

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

static qint64 number(Database &database, std::string_view sql)
{
    const auto value = Statement(database, sql).row([](const Statement &row) { return row.integer(0); });
    return value ? value->value_or(-1) : -2;
}

bool TestLibraryFile::writeSample(const QString &path)
{
    Database database;
    if (!openLibraryFile(database, path, QDir::tempPath(), Now))
        return false;
    LibraryStore store(database);
    return store.addBookmarks({{u"baiwen/kv-cache/memory"_s, Now}, {u"mine/问题-😀"_s, Now.addMSecs(1)}}, Now)
        && store.saveInterview(sampleInterview(), Now)
        && TagStore(database).change({{u"mine/问题-😀"_s, u"系统/部署"_s, true}}, Now)
        && NoteStore(database, u"0123456789abcdef"_s).save(u"mine/问题-😀"_s, u"**注意**头数"_s, Now)
        && QuestionTitles::write(database, {{u"mine/问题-😀"_s, {u"问题 😀"_s, u"我的题库"_s}}}, Now);
}

void TestLibraryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

Result<void> TestLibraryFile::open(Database &database) const
{
    return openLibraryFile(database, m_path, backups(), Now);
}

void TestLibraryFile::missingFile_isMade()
{
    Database database;
    QVERIFY(open(database));
    QCOMPARE(number(database, "PRAGMA application_id"), Migrations::ApplicationId);
    QCOMPARE(number(database, "PRAGMA user_version"), Migrations::builtIn().latestVersion());
    QVERIFY(QDir(backups()).isEmpty());
}

void TestLibraryFile::emptyFile_isMadeALibrary()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Database database;
    QVERIFY(open(database));
    QCOMPARE(number(database, "SELECT count(*) FROM bookmarks"), 0);
}

void TestLibraryFile::fileOfEachVersion_opensWithEverythingInIt_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Migrations::builtIn().latestVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

void TestLibraryFile::fileOfEachVersion_opensWithEverythingInIt()
{
    QFETCH(const int, version);
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v%1.sqlite").arg(version), m_path));
    QVERIFY(QFile(m_path).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    Database database;
    QVERIFY(open(database));
    QCOMPARE(number(database, "PRAGMA user_version"), Migrations::builtIn().latestVersion());
    LibraryStore store(database);
    const auto bookmarks = store.bookmarks();
    QVERIFY(bookmarks);
    QCOMPARE(*bookmarks, (QList<Bookmark>{{u"baiwen/kv-cache/memory"_s, Now}, {u"mine/问题-😀"_s, Now.addMSecs(1)}}));
    const auto interview = store.unfinishedInterview();
    QVERIFY(interview);
    InterviewRecord expected = sampleInterview();
    if (version < 4) {
        expected.attempts[0].addition.clear();
        expected.attempts[0].assessment->pitfalls = {};
    }
    QVERIFY(*interview == expected);
    if (version < 2)
        return;
    QCOMPARE(TagStore(database).tags().value_or({}), (TagsByQuestion{{u"mine/问题-😀"_s, {u"系统/部署"_s}}}));
    QCOMPARE(NoteStore(database).notes().value_or({}), (NotesByQuestion{{u"mine/问题-😀"_s, {u"**注意**头数"_s, Now}}}));
    QCOMPARE(QuestionTitles::read(database).value_or({}).value(u"mine/问题-😀"_s).bank, u"我的题库"_s);
    if (version < 3)
        return;
    QCOMPARE(SearchStore(database).searches().value_or({}),
             (QList<SavedSearch>{{u"0123456789abcdef"_s, u"弱项"_s, u"is:weak 推理"_s, 1}}));
    if (version < 5)
        return;
    ReviewStore reviews(database);
    QCOMPARE(
        reviews.reviews().value_or({}),
        (QList<Review>{sampleReview(1, u"mine/问题-😀"_s, Now), sampleReview(2, u"mine/问题-😀"_s, Now.addMSecs(1))}));
    QCOMPARE(reviews.retractions().value_or({}), (QList<Retraction>{{sampleReview(2, {}, {}).id, Now.addSecs(1)}}));
    QCOMPARE(CardMarkStore(database).marks().value_or({}),
             (CardMarksByQuestion{{u"mine/问题-😀"_s, {true, QDate(2026, 3, 15)}}}));
    QCOMPARE(ParameterStore(database).latest().value_or({}), (AdoptedParameters{FsrsParameters(), 128, Now}));
}

void TestLibraryFile::olderFile_isBackedUpFirst()
{
    // With one format there is none older: a file of version 1 that is told so again.
    QVERIFY(writeSample(m_path));
    {
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(database.backUpTo(m_folder->filePath(u"before.sqlite"_s)));
    }
    const Migrations builtIn = Migrations::builtIn();
    QList<Migration> next = builtIn.steps();
    next.append({builtIn.latestVersion() + 1, u"next"_s, "DROP TABLE bookmarks"});
    Database database;
    QVERIFY(database.open(m_path));
    QVERIFY(Migrations(next).apply(database, backUpBeforeMigrating(database, backups(), Now)));

    const QString name = u"library-20260314T092653.000Z-before-migration.sqlite"_s;
    QCOMPARE(QDir(backups()).entryList(QDir::Files), QStringList(name));
    Database copy;
    const Result<int> version = openLibraryForReading(copy, QDir(backups()).filePath(name));
    QVERIFY(version);
    QCOMPARE(*version, builtIn.latestVersion());
    copy.close();
    QVERIFY(copy.open(QDir(backups()).filePath(name), Database::Access::ReadOnly));
    QCOMPARE(number(copy, "SELECT count(*) FROM bookmarks"), 2);
    QCOMPARE(number(database, "SELECT count(*) FROM bookmarks"), -2);
}

void TestLibraryFile::newerFile_isRefusedByteForByte()
{
    QVERIFY(writeSample(m_path));
    {
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(database.runScript("PRAGMA user_version = 99; UPDATE format SET needs = '7.5.1'; "
                                   "PRAGMA journal_mode = DELETE"));
    }
    const QByteArray before = bytesOf(m_path);
    Database database;
    const auto opened = open(database);
    QVERIFY(!opened);
    QCOMPARE(database.fault(), DatabaseFault::TooNew);
    QVERIFY2(opened.error().message.contains(u"Baiwen 7.5.1 or later"_s), qPrintable(opened.error().message));
    QVERIFY(!database.isOpen());
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(QDir(backups()).isEmpty());
}

void TestLibraryFile::foreignFile_isRefusedByteForByte_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("closed");
    QTest::addRow("rollback journal") << "PRAGMA journal_mode = DELETE"_ba << true;
    QTest::addRow("write-ahead log") << "PRAGMA journal_mode = WAL"_ba << true;
    QTest::addRow("log not taken in") << "PRAGMA journal_mode = WAL"_ba << false;
}

void TestLibraryFile::foreignFile_isRefusedByteForByte()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const bool, closed);
    {
        Database theirs;
        QVERIFY(theirs.open(m_path));
        QVERIFY(theirs.runScript(mode.toStdString()));
        QVERIFY(theirs.runScript("CREATE TABLE cards (x); INSERT INTO cards VALUES ('theirs')"));
        if (!closed)
            theirs.closeUntouched();
    }
    const QString log = m_path + u"-wal"_s;
    QCOMPARE(QFile(log).size() > 0, !closed);
    const QByteArray logBefore = bytesOf(log);
    const QByteArray before = bytesOf(m_path);
    Database database;
    const auto opened = open(database);
    QVERIFY(!opened);
    QCOMPARE(database.fault(), DatabaseFault::Foreign);
    QVERIFY(opened.error().message.contains(u"another program"_s));
    QCOMPARE(bytesOf(m_path), before);
    if (!closed)
        QCOMPARE(bytesOf(log), logBefore);
}

void TestLibraryFile::damagedFile_isRefusedByteForByte()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 2, says the first line\n").repeated(300));
    file.close();
    const QByteArray before = bytesOf(m_path);
    Database database;
    const auto opened = open(database);
    QVERIFY(!opened);
    QCOMPARE(database.fault(), DatabaseFault::Damaged);
    QVERIFY(opened.error().message.contains(u"damaged"_s));
    QCOMPARE(bytesOf(m_path), before);
}

void TestLibraryFile::fileForReading_isOpenedOnlyWhenItIsALibrary()
{
    Database database;
    QVERIFY(!openLibraryForReading(database, m_path));
    QCOMPARE(database.fault(), DatabaseFault::CannotOpen);
    QVERIFY(!database.isOpen());

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!openLibraryForReading(database, m_path));
    QCOMPARE(database.fault(), DatabaseFault::Foreign);
    QVERIFY(!database.isOpen());

    QVERIFY(writeSample(m_path));
    const Result<int> version = openLibraryForReading(database, m_path);
    QVERIFY(version);
    QCOMPARE(*version, Migrations::builtIn().latestVersion());
    QCOMPARE(number(database, "SELECT count(*) FROM bookmarks"), 2);
    QVERIFY(!database.runScript("DELETE FROM bookmarks"));
    QCOMPARE(database.fault(), DatabaseFault::ReadOnly);
}

void TestLibraryFile::inMemory_isALibraryToo()
{
    Database database;
    QVERIFY(openLibraryInMemory(database));
    LibraryStore store(database);
    QVERIFY(store.saveInterview(sampleInterview(), Now));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--write-sample")
        return TestLibraryFile::writeSample(QFile::decodeName(argv[2])) ? 0 : 1;
    TestLibraryFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_libraryfile.moc"
