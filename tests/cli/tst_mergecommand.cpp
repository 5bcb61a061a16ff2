// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfixture.h"
#include "progress/librarylock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestMergeCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changes_areSaidInWords();
    void changes_areCountedByTheNamesOfTheReport();
    void fileWithNothingNew_isSaid();
    void file_isOnlyRead();
    void formerState_isBackedUpOnce();
    void badFile_doesNotStopTheOthers_data();
    void badFile_doesNotStopTheOthers();
    void badFilesAlone_changeNothing();
    void missingLibrary_isMade();
    void olderLibrary_isBroughtToThePresentForm();
    void badLibrary_isLeft_data();
    void badLibrary_isLeft();
    void backupsThatWouldBeThinnedOut_areMergedAndStay_data();
    void backupsThatWouldBeThinnedOut_areMergedAndStay();
    void libraryInUse_isLeft();
    void unwritableFolder_isSaid();

private:
    /// What another machine holds: the library as it is, and then some.
    [[nodiscard]] QString goOnElsewhere() const;

    std::optional<LibraryFixture> m_library;
};

void TestMergeCommand::init()
{
    m_library.emplace();
}

QString TestMergeCommand::goOnElsewhere() const
{
    const QString path = m_library->path(u"另一台 电脑.sqlite"_s);
    const QDateTime later = LibraryFixture::Now.addSecs(60);
    Database library;
    LibraryFixture::require(openLibraryForReading(library, m_library->library()));
    LibraryFixture::require(library.backUpTo(path));
    Database other;
    LibraryFixture::require(openLibraryFile(other, path, m_library->path({}), later));
    LibraryStore store(other);
    LibraryFixture::require(store.addBookmarks({{u"new 1"_s, later}, {u"new 2"_s, later}}, later));
    LibraryFixture::require(store.removeBookmarks({u"题目 1"_s}, later));
    LibraryFixture::require(TagStore(other).change({{u"q"_s, u"新"_s, true}}, later));
    LibraryFixture::require(store.renameInterview(sampleInterview().id, u"另一个名字"_s, later));
    return path;
}

void TestMergeCommand::changes_areSaidInWords()
{
    m_library->fill(2);
    const QString other = goOnElsewhere();
    const ForeignTongue tongue; // the plurals of English stand above any other language

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY2(run.output.startsWith(other + u": 2 bookmarks added"_s), qPrintable(run.output));
    for (const auto words : {"1 bookmark removed"_L1, "1 tag added"_L1, "1 interview changed\n"_L1})
        QVERIFY2(run.output.contains(words), qPrintable(run.output));
    QCOMPARE(m_library->bookmarks(), (QStringList{u"题目 2"_s, u"new 1"_s, u"new 2"_s}));
}

void TestMergeCommand::changes_areCountedByTheNamesOfTheReport()
{
    m_library->fill(2);
    const QString other = goOnElsewhere();
    const QString missing = m_library->path(u"missing"_s);
    const ForeignTongue tongue;

    const CliRun run = m_library->run(u"merge"_s, {u"--json"_s, other, missing});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith(missing + u": error: "_s), qPrintable(run.errors));
    const QJsonObject root = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(root.keys(), (QStringList{u"files"_s, u"formerState"_s}));
    QCOMPARE(root.value("formerState"_L1), QJsonValue(m_library->backups().constFirst().path));
    const QJsonArray files = root.value("files"_L1).toArray();
    QCOMPARE(files.size(), 2);
    const QJsonObject changes{{u"bookmarksAdded"_s, 2},    {u"bookmarksRemoved"_s, 1},  {u"tagsAdded"_s, 1},
                              {u"tagsRemoved"_s, 0},       {u"searchesAdded"_s, 0},     {u"searchesChanged"_s, 0},
                              {u"searchesRemoved"_s, 0},   {u"notesAdded"_s, 0},        {u"notesChanged"_s, 0},
                              {u"notesJoined"_s, 0},       {u"notesRemoved"_s, 0},      {u"interviewsAdded"_s, 0},
                              {u"interviewsChanged"_s, 1}, {u"interviewsRemoved"_s, 0}, {u"reviewsAdded"_s, 0},
                              {u"reviewsTakenBack"_s, 0},  {u"cardMarksChanged"_s, 0},  {u"parametersChanged"_s, 0}};
    QCOMPARE(files[0].toObject(),
             (QJsonObject{{u"file"_s, other}, {u"error"_s, QJsonValue()}, {u"changes"_s, changes}}));
    QCOMPARE(files[1].toObject().value("file"_L1), QJsonValue(missing));
    QVERIFY(files[1].toObject().value("changes"_L1).isNull());
    QVERIFY(!files[1].toObject().value("error"_L1).toString().isEmpty());
}

void TestMergeCommand::fileWithNothingNew_isSaid()
{
    m_library->fill();
    const QString other = goOnElsewhere();
    QCOMPARE(m_library->run(u"merge"_s, {other}).code, ExitCode::Success);

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.outputLines().constFirst(), other + u": nothing new"_s);
}

void TestMergeCommand::file_isOnlyRead()
{
    m_library->fill();
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);
    const QByteArray bytes = LibraryFixture::bytesOf(other);

    QCOMPARE(m_library->run(u"merge"_s, {other}).code, ExitCode::Success);

    QCOMPARE(LibraryFixture::bytesOf(other), bytes);
    QVERIFY(!QFile::exists(other + u"-wal"_s) && !QFile::exists(other + u"-shm"_s));
    QVERIFY(!QFile::exists(m_library->library() + u"-wal"_s));
}

void TestMergeCommand::formerState_isBackedUpOnce()
{
    m_library->fill(2);
    const QString one = m_library->other(u"one.sqlite"_s, u"one"_s);
    const QString two = m_library->other(u"two.sqlite"_s, u"two"_s);

    const CliRun run = m_library->run(u"merge"_s, {one, two});

    QCOMPARE(m_library->backups().size(), 1);
    const BackupFile backup = m_library->backups().constFirst();
    QCOMPARE(backup.reason, BackupReason::BeforeMerge);
    QCOMPARE(LibraryFixture::bookmarksOf(backup.path).size(), 2);
    QCOMPARE(
        run.output,
        u"%1: 1 bookmark added\n%2: 1 bookmark added\nThe former state is kept as %3\n"_s.arg(one, two, backup.path));
    QCOMPARE(m_library->bookmarks().size(), 4);
}

void TestMergeCommand::badFile_doesNotStopTheOthers_data()
{
    QTest::addColumn<QString>("name");
    for (const auto name : {"missing.sqlite", "notes.md", "empty.sqlite", "folder", "later.sqlite", "foreign.sqlite",
                            "trigger.sqlite", "damaged.sqlite"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestMergeCommand::badFile_doesNotStopTheOthers()
{
    QFETCH(const QString, name);
    m_library->fill(400);
    (void)writeFile(m_library->path({}), u"notes.md"_s, QByteArray("hello ").repeated(999));
    (void)writeFile(m_library->path({}), u"empty.sqlite"_s, "");
    QVERIFY(QDir(m_library->path({})).mkdir(u"folder"_s));
    m_library->sql(m_library->other(u"later.sqlite"_s, u"theirs"_s), "PRAGMA user_version = 99");
    m_library->sql(m_library->other(u"foreign.sqlite"_s, u"theirs"_s), "PRAGMA application_id = 7");
    m_library->sql(m_library->other(u"trigger.sqlite"_s, u"theirs"_s),
                   "CREATE TRIGGER t AFTER INSERT ON bookmarks BEGIN DELETE FROM bookmarks; END");
    QVERIFY(QFile::copy(m_library->library(), m_library->path(u"damaged.sqlite"_s)));
    LibraryFixture::overwrite(m_library->path(u"damaged.sqlite"_s), 2 * 4096, 4096);
    const QString bad = m_library->path(name);
    const QString good = m_library->other(u"good.sqlite"_s, u"good"_s);

    const CliRun run = m_library->run(u"merge"_s, {bad, good});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith(bad + u": error: "_s), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(run.outputLines().constFirst(), good + u": 1 bookmark added"_s);
    QCOMPARE(m_library->bookmarks().size(), 401);
}

void TestMergeCommand::badFilesAlone_changeNothing()
{
    const QString notes = writeFile(m_library->path({}), u"notes.md"_s, QByteArray("hello ").repeated(999));
    QCOMPARE(m_library->run(u"merge"_s, {notes}).code, ExitCode::Failure);
    QVERIFY(!QFile::exists(m_library->folder().root()));

    m_library->fill();
    const QStringList before = m_library->everything();
    const CliRun run = m_library->run(u"merge"_s, {notes, m_library->path(u"missing"_s)});
    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QCOMPARE(run.errors.count(u'\n'), 2);
    QCOMPARE(m_library->everything(), before);
}

void TestMergeCommand::missingLibrary_isMade()
{
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.output, other + u": 1 bookmark added\n"_s); // and nothing is kept of a former state: there was none
    QCOMPARE(m_library->bookmarks(), QStringList(u"theirs"_s));
    QVERIFY(m_library->backups().isEmpty());
}

void TestMergeCommand::olderLibrary_isBroughtToThePresentForm()
{
    QVERIFY(m_library->folder().prepare());
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), m_library->library()));
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.errors, QString());
    QCOMPARE(m_library->bookmarks().size(), 3);
    QCOMPARE(m_library->backups().size(), 2);
    QCOMPARE(m_library->backups().constLast().reason, BackupReason::BeforeMigration);
}

void TestMergeCommand::badLibrary_isLeft_data()
{
    LibraryFixture::addBadLibraries();
}

void TestMergeCommand::badLibrary_isLeft()
{
    QFETCH(const QString, says);
    m_library->fill(400);
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);
    m_library->spoil(QString::fromUtf8(QTest::currentDataTag()));
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith(u"baiwen: "_s + m_library->library()), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
}

void TestMergeCommand::backupsThatWouldBeThinnedOut_areMergedAndStay_data()
{
    QTest::addColumn<bool>("isOfAnOlderFormat"); // which is backed up when it is opened, once more before
    QTest::newRow("present format") << false;
    QTest::newRow("older format") << true;
}

void TestMergeCommand::backupsThatWouldBeThinnedOut_areMergedAndStay()
{
    QFETCH(const bool, isOfAnOlderFormat);
    m_library->fill(2);
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
    const QStringList wanted{m_library->backUp(longAgo), m_library->backUp(longAgo.addSecs(1))};
    const QString neighbour = m_library->backUp(longAgo.addSecs(2));
    (void)m_library->backUp(longAgo.addSecs(3));
    QVERIFY(QFile::remove(m_library->library()));
    if (isOfAnOlderFormat)
        QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), m_library->library()));
    else
        m_library->bookmark(u"later"_s);

    const CliRun run = m_library->run(u"merge"_s, wanted);

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->bookmarks().size(), isOfAnOlderFormat ? 4 : 3);
    QVERIFY(QFile::exists(wanted[0]) && QFile::exists(wanted[1]));
    QVERIFY(!QFile::exists(neighbour));
}

void TestMergeCommand::libraryInUse_isLeft()
{
    m_library->fill();
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);
    LibraryLock program(m_library->folder());
    QVERIFY(program.tryLock());
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(m_library->folder().root() + u" is in use by "_s), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
    // What only reads goes on.
    QCOMPARE(m_library->run(u"restore"_s).code, ExitCode::Success);
    QCOMPARE(m_library->run(u"verify"_s).code, ExitCode::Success);
    QCOMPARE(m_library->run(u"backup"_s).code, ExitCode::Success);

    program.unlock();
    QCOMPARE(m_library->run(u"merge"_s, {other}).code, ExitCode::Success);
    QVERIFY(program.tryLock()); // it was given back
}

void TestMergeCommand::unwritableFolder_isSaid()
{
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);
    const QString root = writeFile(m_library->path({}), u"我的 数据"_s, "a file in the way");

    const CliRun run = m_library->run(u"merge"_s, {other});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith("baiwen: "_L1) && run.errors.contains(root), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
