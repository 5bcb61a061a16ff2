// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfixture.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestBackupCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void library_isCopiedToTheBackups();
    void library_isCopiedWhereItIsAsked_data();
    void library_isCopiedWhereItIsAsked();
    void libraryAtWork_isCopiedAsItsLatestCommitLeftIt();
    void olderFormat_isCopiedAsItIs();
    void whatIsThereAlready_isReplacedWhenItIsACopy_data();
    void whatIsThereAlready_isReplacedWhenItIsACopy();
    void whatIsThereAlready_isLeftWhenItIsNoCopy_data();
    void whatIsThereAlready_isLeftWhenItIsNoCopy();
    void badLibrary_isNotCopied_data();
    void badLibrary_isNotCopied();
    void missingLibrary_isNotMade();
    void unwritableFolder_isSaid_data();
    void unwritableFolder_isSaid();

private:
    std::optional<LibraryFixture> m_library;
};

void TestBackupCommand::init()
{
    m_library.emplace();
}

void TestBackupCommand::library_isCopiedToTheBackups()
{
    m_library->fill(3);
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"backup"_s);

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->backups().size(), 1);
    const BackupFile backup = m_library->backups().constFirst();
    QCOMPARE(run.output, backup.path + u'\n');
    QCOMPARE(backup.reason, BackupReason::Manual);
    QCOMPARE(LibraryFixture::bookmarksOf(backup.path).size(), 3);
    // Nothing else has changed or come.
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
    QCOMPARE(m_library->everything(), before + QStringList(u"%1 %2"_s.arg(backup.path).arg(backup.bytes)));
}

void TestBackupCommand::library_isCopiedWhereItIsAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"copy.sqlite"_s;
    QTest::newRow("Han and a space") << u"我的 副本.sqlite"_s;
    QTest::newRow("marks of an address") << u"a?b#c%20d.sqlite"_s;
    QTest::newRow("a dash") << u"-copy"_s;
}

void TestBackupCommand::library_isCopiedWhereItIsAsked()
{
    QFETCH(const QString, name);
    m_library->fill();
    const QString path = m_library->path(name);

    const CliRun run = m_library->run(u"backup"_s, {u"--to"_s, path});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.output, path + u'\n');
    QCOMPARE(LibraryFixture::bookmarksOf(path).size(), 2);
    QVERIFY(m_library->backups().isEmpty());

    // By a name in the folder one is in, too.
    QVERIFY(QFile::remove(path));
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_library->path({})));
    const CliRun relative = m_library->run(u"backup"_s, {u"--to="_s + name});
    QVERIFY(QDir::setCurrent(here));
    QCOMPARE(relative.errors, QString());
    QCOMPARE(relative.output, path + u'\n');
    QVERIFY(QFile::exists(path));
}

void TestBackupCommand::libraryAtWork_isCopiedAsItsLatestCommitLeftIt()
{
    m_library->fill();
    Database program;
    QVERIFY(openLibraryFile(program, m_library->library(), m_library->folder().backupsFolder(), LibraryFixture::Now));
    QVERIFY(LibraryStore(program).addBookmarks({{u"in the log"_s, LibraryFixture::Now}}, LibraryFixture::Now));
    QVERIFY(QFileInfo(m_library->library() + u"-wal"_s).size() > 0);
    QVERIFY(program.runScript("BEGIN IMMEDIATE; DELETE FROM bookmarks"));

    const CliRun run = m_library->run(u"backup"_s);

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(LibraryFixture::bookmarksOf(m_library->backups().constFirst().path),
             (QStringList{u"题目 1"_s, u"题目 2"_s, u"in the log"_s}));
    QVERIFY(program.runScript("COMMIT"));
    QVERIFY(QFile::exists(m_library->library() + u"-wal"_s)); // the program's log is the program's
}

void TestBackupCommand::olderFormat_isCopiedAsItIs()
{
    QVERIFY(m_library->folder().prepare());
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), m_library->library()));
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    QCOMPARE(m_library->run(u"backup"_s).code, ExitCode::Success);

    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
    Database copy;
    const auto version = openLibraryForReading(copy, m_library->backups().constFirst().path);
    QVERIFY(version);
    QCOMPARE(*version, 1);
}

void TestBackupCommand::whatIsThereAlready_isReplacedWhenItIsACopy_data()
{
    QTest::addColumn<bool>("isLibrary");
    QTest::newRow("a copy") << true;
    QTest::newRow("an empty file") << false;
}

void TestBackupCommand::whatIsThereAlready_isReplacedWhenItIsACopy()
{
    QFETCH(const bool, isLibrary);
    m_library->fill();
    const QString path =
        isLibrary ? m_library->other(u"old.sqlite"_s, u"old"_s) : writeFile(m_library->path({}), u"old.sqlite"_s, "");
    const QString link = m_library->path(u"link.sqlite"_s);
    QVERIFY(QFile::link(path, link));

    for (const QString &to : {path, link}) {
        const CliRun run = m_library->run(u"backup"_s, {u"--to"_s, to});
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.output, path + u'\n');
        QCOMPARE(LibraryFixture::bookmarksOf(path).size(), 2);
        QVERIFY(QFileInfo(link).isSymLink());
    }
}

void TestBackupCommand::whatIsThereAlready_isLeftWhenItIsNoCopy_data()
{
    QTest::addColumn<QString>("to"); // in the place of the data folder
    QTest::newRow("notes") << u"notes.md"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("the library") << u"我的 数据/library.sqlite"_s;
    QTest::newRow("the library, by a link") << u"link"_s;
    QTest::newRow("the log of the library") << u"我的 数据/library.sqlite-wal"_s;
    QTest::newRow("a library of a later version") << u"later.sqlite"_s;
    QTest::newRow("a library in use") << u"used.sqlite"_s;
    QTest::newRow("a device") << u"device"_s;
}

void TestBackupCommand::whatIsThereAlready_isLeftWhenItIsNoCopy()
{
    QFETCH(const QString, to);
    m_library->fill();
    QVERIFY(QDir(m_library->path({})).mkdir(u"folder"_s));
    const QString notes = writeFile(m_library->path({}), u"notes.md"_s, "mine");
    QVERIFY(QFile::link(m_library->library(), m_library->path(u"link"_s)));
    QVERIFY(QFile::link(u"/dev/null"_s, m_library->path(u"device"_s)));
    m_library->sql(m_library->other(u"later.sqlite"_s, u"theirs"_s), "PRAGMA user_version = 99");
    Database user;
    QVERIFY(user.open(m_library->other(u"used.sqlite"_s, u"theirs"_s)));
    QVERIFY(LibraryStore(user).addBookmarks({{u"in the log"_s, LibraryFixture::Now}}, LibraryFixture::Now));
    const QString path = m_library->path(to);
    const QByteArray bytes = LibraryFixture::bytesOf(path);

    const CliRun run = m_library->run(u"backup"_s, {u"--to"_s, path});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith(path + u": error: "_s), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(LibraryFixture::bytesOf(path), bytes);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QVERIFY(user.runScript("DELETE FROM bookmarks"));
    QCOMPARE(m_library->bookmarks().size(), 2);
}

void TestBackupCommand::badLibrary_isNotCopied_data()
{
    LibraryFixture::addBadLibraries();
}

void TestBackupCommand::badLibrary_isNotCopied()
{
    QFETCH(const QString, says);
    m_library->fill(400);
    m_library->spoil(QString::fromUtf8(QTest::currentDataTag()));
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    for (const QStringList &arguments : {QStringList(), QStringList{u"--to"_s, m_library->path(u"copy.sqlite"_s)}}) {
        const CliRun run = m_library->run(u"backup"_s, arguments);
        QCOMPARE(run.code, ExitCode::Failure);
        QCOMPARE(run.output, QString());
        QCOMPARE(run.errors.count(u'\n'), 1);
        QVERIFY2(run.errors.startsWith(u"baiwen: "_s + m_library->library()), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
    }
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
    QCOMPARE(m_library->everything(), before);
    QVERIFY(!QFile::exists(m_library->path(u"copy.sqlite"_s)));
}

void TestBackupCommand::missingLibrary_isNotMade()
{
    const CliRun run = m_library->run(u"backup"_s);

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.errors, u"baiwen: There is no file %1.\n"_s.arg(m_library->library()));
    QVERIFY(!QFile::exists(m_library->folder().root()));
}

void TestBackupCommand::unwritableFolder_isSaid_data()
{
    QTest::addColumn<QString>("to");
    // These hold for the superuser as well, for whom permission bits mean nothing.
    QTest::newRow("no folder of backups") << QString();
    QTest::newRow("no such folder") << u"/nowhere/copy.sqlite"_s;
    QTest::newRow("below a file") << QStringLiteral(BAIWEN_SOURCE_DIR "/CMakeLists.txt/copy.sqlite");
    if (QFileInfo(u"/proc/self"_s).isDir())
        QTest::newRow("in a file system of the kernel's") << u"/proc/self/copy.sqlite"_s;
}

void TestBackupCommand::unwritableFolder_isSaid()
{
    QFETCH(const QString, to);
    m_library->fill();
    QVERIFY(QDir().rmdir(m_library->folder().backupsFolder()));
    (void)writeFile(m_library->folder().root(), u"backups"_s, "in the way");

    const CliRun run = m_library->run(u"backup"_s, to.isEmpty() ? QStringList() : QStringList{u"--to"_s, to});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QCOMPARE(run.errors.count(u'\n'), 1);
    QVERIFY2(run.errors.contains(to.isEmpty() ? m_library->folder().backupsFolder() : to), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestBackupCommand)
#include "tst_backupcommand.moc"
