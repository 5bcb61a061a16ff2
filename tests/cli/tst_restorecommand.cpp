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

class TestRestoreCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_hasALineForEachBackup_data();
    void list_hasALineForEachBackup();
    void list_ofNoBackupsIsEmpty();
    void list_asJsonIsTheSameInEveryLanguage();
    void backup_isFoundByStampNameOrPath_data();
    void backup_isFoundByStampNameOrPath();
    void ambiguousStamp_isRefused();
    void restore_keepsTheFormerState();
    void restore_writesJson();
    void damagedLibrary_isSetAside_data();
    void damagedLibrary_isSetAside();
    void missingLibrary_comesBack();
    void olderBackup_isBroughtToThePresentForm();
    void backupThatWouldBeThinnedOut_isRestoredAndStays_data();
    void backupThatWouldBeThinnedOut_isRestoredAndStays();
    void libraryThatIsNotOurs_isLeft_data();
    void libraryThatIsNotOurs_isLeft();
    void badBackup_changesNothing_data();
    void badBackup_changesNothing();
    void damageDeepInABackup_changesNothing();
    void libraryInUse_isLeft();
    void unwritableFolder_isSaid();

private:
    /// A library with two bookmarks, a backup of it, and a third bookmark.
    void fillAndGoOn();

    std::optional<LibraryFixture> m_library;
    QString m_backup;
};

void TestRestoreCommand::init()
{
    m_library.emplace();
    m_backup.clear();
}

void TestRestoreCommand::fillAndGoOn()
{
    m_library->fill(2);
    m_backup = m_library->backUp(LibraryFixture::Now, BackupReason::BeforeMerge);
    m_library->bookmark(u"later"_s);
}

void TestRestoreCommand::list_hasALineForEachBackup_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing said") << QStringList{};
    QTest::newRow("--list") << QStringList{u"--list"_s};
}

void TestRestoreCommand::list_hasALineForEachBackup()
{
    QFETCH(const QStringList, arguments);
    fillAndGoOn();
    (void)m_library->backUp(LibraryFixture::Now.addSecs(1), BackupReason::Manual);
    const QString backups = m_library->folder().backupsFolder();
    const QString older = QDir(backups).filePath(u"library-20260101T000000Z-format-1.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), older));
    (void)writeFile(backups, u"library-20250101T000000.000Z-regular.sqlite"_s, "no library");
    (void)writeFile(backups, u"none of ours.sqlite"_s, "no library");
    const QStringList before = m_library->everything();

    const CliRun run = m_library->run(u"restore"_s, arguments);

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 4);
    const auto size = [](const QString &file) { return QLocale::c().formattedDataSize(QFileInfo(file).size()); };
    QCOMPARE(lines[0],
             u"20260314T092654.589Z\tmanual\tbookmarks: 3, tags: 1, notes: 1, interviews: 1, reviews: 0\t"_s
                 + size(m_library->backups().constFirst().path));
    QCOMPARE(lines[1],
             u"20260314T092653.589Z\tbefore-merge\tbookmarks: 2, tags: 1, notes: 1, interviews: 1, reviews: 0\t"_s
                 + size(m_backup));
    QCOMPARE(
        lines[2],
        u"20260101T000000Z\tbefore-migration\tbookmarks: 2, tags: 0, notes: 0, interviews: 1, reviews: 0\t88.00 KiB"_s);
    QVERIFY2(lines[3].startsWith("20250101T000000.000Z\tregular\tcannot be used: "_L1)
                 && lines[3].endsWith("\t10 bytes"_L1),
             qPrintable(lines[3]));
    QCOMPARE(m_library->everything(), before);
}

void TestRestoreCommand::list_ofNoBackupsIsEmpty()
{
    const CliRun text = m_library->run(u"restore"_s);
    QCOMPARE(text.code, ExitCode::Success);
    QCOMPARE(text.output, QString());
    QVERIFY2(text.errors.contains(m_library->folder().backupsFolder()), qPrintable(text.errors));

    const CliRun json = m_library->run(u"restore"_s, {u"--json"_s});
    QCOMPARE(json.code, ExitCode::Success);
    QCOMPARE(json.errors, QString());
    QCOMPARE(QJsonDocument::fromJson(json.output.toUtf8()).object(), (QJsonObject{{u"backups"_s, QJsonArray()}}));
    QVERIFY(!QFile::exists(m_library->folder().root()));
}

void TestRestoreCommand::list_asJsonIsTheSameInEveryLanguage()
{
    fillAndGoOn();

    const CliRun run = m_library->run(u"restore"_s, {u"--list"_s, u"--json"_s});
    const ForeignTongue tongue;
    const CliRun foreign = m_library->run(u"restore"_s, {u"--list"_s, u"--json"_s});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(foreign.output, run.output);
    QJsonArray backups = QJsonDocument::fromJson(run.output.toUtf8()).object().value("backups"_L1).toArray();
    QCOMPARE(backups.size(), 1);
    const QJsonObject expected{{u"stamp"_s, u"20260314T092653.589Z"_s},
                               {u"file"_s, m_backup},
                               {u"madeAt"_s, u"2026-03-14T09:26:53.589Z"_s},
                               {u"reason"_s, u"before-merge"_s},
                               {u"bytes"_s, QFileInfo(m_backup).size()},
                               {u"bookmarks"_s, 2},
                               {u"tags"_s, 1},
                               {u"notes"_s, 1},
                               {u"interviews"_s, 1},
                               {u"reviews"_s, 0},
                               {u"latestChange"_s, u"2026-03-14T10:00:07.456Z"_s},
                               {u"error"_s, QJsonValue()}};
    QCOMPARE(backups[0].toObject(), expected);

    LibraryFixture::overwrite(m_backup, 0, 100);
    backups = QJsonDocument::fromJson(m_library->run(u"restore"_s, {u"--json"_s}).output.toUtf8())
                  .object()
                  .value("backups"_L1)
                  .toArray();
    QCOMPARE(backups[0].toObject().keys(), expected.keys());
    QVERIFY(backups[0].toObject().value("bookmarks"_L1).isNull());
    QVERIFY(!backups[0].toObject().value("error"_L1).toString().isEmpty());
}

void TestRestoreCommand::backup_isFoundByStampNameOrPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("bookmarks");
    const QStringList backup{u"题目 1"_s, u"题目 2"_s};
    QTest::newRow("stamp") << u"20260314T092653.589Z"_s << backup;
    QTest::newRow("name") << u"library-20260314T092653.589Z-before-merge.sqlite"_s << backup;
    QTest::newRow("path") << u"我的 数据/backups/library-20260314T092653.589Z-before-merge.sqlite"_s << backup;
    QTest::newRow("path of another file") << u"导出 的.sqlite"_s << QStringList{u"elsewhere"_s};
}

void TestRestoreCommand::backup_isFoundByStampNameOrPath()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, bookmarks);
    fillAndGoOn();
    const QString other = m_library->other(u"导出 的.sqlite"_s, u"elsewhere"_s);
    const QByteArray bytes = LibraryFixture::bytesOf(other);

    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_library->path({})));
    const CliRun run = m_library->run(u"restore"_s, {name});
    QVERIFY(QDir::setCurrent(here));

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->bookmarks(), bookmarks);
    QCOMPARE(LibraryFixture::bytesOf(other), bytes);
    QVERIFY(!QFile::exists(other + u"-wal"_s));
}

void TestRestoreCommand::ambiguousStamp_isRefused()
{
    fillAndGoOn();
    (void)m_library->backUp(LibraryFixture::Now, BackupReason::Manual);

    const CliRun run = m_library->run(u"restore"_s, {u"20260314T092653.589Z"_s});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith("20260314T092653.589Z: error: More than one"_L1), qPrintable(run.errors));
    QVERIFY(m_library->bookmarks().contains(u"later"_s));
}

void TestRestoreCommand::restore_keepsTheFormerState()
{
    fillAndGoOn();

    const CliRun run = m_library->run(u"restore"_s, {u"20260314T092653.589Z"_s});

    QCOMPARE(m_library->backups().size(), 2);
    const BackupFile former = m_library->backups().constFirst();
    QCOMPARE(former.reason, BackupReason::BeforeRestore);
    QCOMPARE(LibraryFixture::bookmarksOf(former.path), (QStringList{u"题目 1"_s, u"题目 2"_s, u"later"_s}));
    QCOMPARE(
        run.output,
        u"Restored %1 (bookmarks: 2, tags: 1, notes: 1, interviews: 1, reviews: 0)\nThe former state is kept as %2\n"_s
            .arg(m_backup, former.path));
    QVERIFY(!QFile::exists(m_library->library() + u"-wal"_s));

    // And back again.
    QCOMPARE(m_library->run(u"restore"_s, {former.path}).code, ExitCode::Success);
    QCOMPARE(m_library->bookmarks().size(), 3);
}

void TestRestoreCommand::restore_writesJson()
{
    fillAndGoOn();
    const ForeignTongue tongue;

    const CliRun run = m_library->run(u"restore"_s, {m_backup, u"--json"_s});

    QCOMPARE(run.code, ExitCode::Success);
    const QJsonObject expected{{u"restored"_s, m_backup},
                               {u"formerState"_s, m_library->backups().constFirst().path},
                               {u"damagedFile"_s, QJsonValue()}};
    QCOMPARE(QJsonDocument::fromJson(run.output.toUtf8()).object(), expected);
}

void TestRestoreCommand::damagedLibrary_isSetAside_data()
{
    QTest::addColumn<bool>("isJson");
    for (const auto row : {"header damaged", "index damaged", "cut short", "no database"}) {
        QTest::addRow("%s", row) << false;
        QTest::addRow("%s, as JSON", row) << true;
    }
}

void TestRestoreCommand::damagedLibrary_isSetAside()
{
    QFETCH(const bool, isJson);
    m_library->fill(400);
    m_backup = m_library->backUp(LibraryFixture::Now);
    m_library->spoil(QString::fromUtf8(QTest::currentDataTag()).section(u',', 0, 0));
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run =
        m_library->run(u"restore"_s, QStringList{m_backup} + QStringList(isJson ? u"--json"_s : u"--"_s));

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->bookmarks().size(), 400);
    QCOMPARE(m_library->run(u"verify"_s).code, ExitCode::Success);
    const QDir root(m_library->folder().root());
    const QStringList damaged = root.entryList({u"library-damaged-*.sqlite"_s});
    QCOMPARE(damaged.size(), 1);
    const QString path = root.filePath(damaged.constFirst());
    QCOMPARE(LibraryFixture::bytesOf(path), bytes);
    if (isJson)
        QCOMPARE(QJsonDocument::fromJson(run.output.toUtf8()).object().value("damagedFile"_L1), QJsonValue(path));
    else
        QCOMPARE(run.outputLines().value(1), u"The library was damaged; the damaged file is kept as "_s + path);
}

void TestRestoreCommand::missingLibrary_comesBack()
{
    fillAndGoOn();
    QVERIFY(QFile::remove(m_library->library()));

    QCOMPARE(m_library->run(u"restore"_s, {m_backup}).code, ExitCode::Success);

    QCOMPARE(m_library->bookmarks().size(), 2);
}

void TestRestoreCommand::olderBackup_isBroughtToThePresentForm()
{
    fillAndGoOn();
    const QString older = QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite");

    QCOMPARE(m_library->run(u"restore"_s, {older}).code, ExitCode::Success);

    Database database;
    const auto version = openLibraryForReading(database, m_library->library());
    QVERIFY(version);
    QCOMPARE(*version, Migrations::builtIn().latestVersion());
    QVERIFY(m_library->bookmarks().contains(u"mine/问题-😀"_s));
}

void TestRestoreCommand::backupThatWouldBeThinnedOut_isRestoredAndStays_data()
{
    QTest::addColumn<bool>("isOfAnOlderFormat"); // which is backed up when it is opened, once more before
    QTest::newRow("present format") << false;
    QTest::newRow("older format") << true;
}

void TestRestoreCommand::backupThatWouldBeThinnedOut_isRestoredAndStays()
{
    QFETCH(const bool, isOfAnOlderFormat);
    // Of a day long past the last of them is kept, and this is not the last.
    m_library->fill(2);
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
    const QString wanted = m_library->backUp(longAgo);
    const QString neighbour = m_library->backUp(longAgo.addSecs(1));
    m_library->bookmark(u"later"_s);
    const QString last = m_library->backUp(longAgo.addSecs(2));
    if (isOfAnOlderFormat) {
        QVERIFY(QFile::remove(m_library->library()));
        QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), m_library->library()));
    }

    const CliRun run = m_library->run(u"restore"_s, {wanted});

    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->bookmarks().size(), 2);
    QVERIFY(QFile::exists(wanted) && QFile::exists(last));
    QVERIFY(!QFile::exists(neighbour));
    QVERIFY(QDir(m_library->folder().backupsFolder()).entryList({u"*.part"_s}).isEmpty());
}

void TestRestoreCommand::libraryThatIsNotOurs_isLeft_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("too new") << u"later version"_s;
    QTest::newRow("another program's") << u"another program"_s;
}

void TestRestoreCommand::libraryThatIsNotOurs_isLeft()
{
    QFETCH(const QString, says);
    fillAndGoOn();
    m_library->spoil(QString::fromUtf8(QTest::currentDataTag()));
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"restore"_s, {m_backup});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith(u"baiwen: "_s + m_library->library()) && run.errors.contains(says),
             qPrintable(run.errors));
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
}

void TestRestoreCommand::badBackup_changesNothing_data()
{
    QTest::addColumn<QString>("name"); // in the place of the data folder, unless it is a stamp
    QTest::addColumn<bool>("isLibraryDamaged");
    for (const bool isDamaged : {false, true}) {
        for (const auto name : {"missing.sqlite", "20200101T000000.000Z", "notes.md", "empty.sqlite", "folder",
                                "later.sqlite", "foreign.sqlite", "我的 数据/library.sqlite"})
            QTest::addRow("%s%s", name, isDamaged ? ", library damaged" : "") << QString::fromUtf8(name) << isDamaged;
    }
}

void TestRestoreCommand::badBackup_changesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isLibraryDamaged);
    fillAndGoOn();
    (void)writeFile(m_library->path({}), u"notes.md"_s, QByteArray("hello ").repeated(999));
    (void)writeFile(m_library->path({}), u"empty.sqlite"_s, "");
    QVERIFY(QDir(m_library->path({})).mkdir(u"folder"_s));
    m_library->sql(m_library->other(u"later.sqlite"_s, u"theirs"_s), "PRAGMA user_version = 99");
    m_library->sql(m_library->other(u"foreign.sqlite"_s, u"theirs"_s), "PRAGMA application_id = 7");
    if (isLibraryDamaged)
        m_library->damageTheHeader();
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const QString path = name.endsWith(u'Z') ? name : m_library->path(name);
    const CliRun run = m_library->run(u"restore"_s, {path});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith(path + u": error: "_s), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
}

void TestRestoreCommand::damageDeepInABackup_changesNothing()
{
    m_library->fill(400);
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);
    QVERIFY(QFile::remove(other));
    QVERIFY(QFile::copy(m_library->library(), other));
    LibraryFixture::damageTree(other, u"planned_questions"_s); // what it holds can be counted all the same
    m_library->bookmark(u"later"_s);

    const CliRun run = m_library->run(u"restore"_s, {other});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith(u"baiwen: "_s + other), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(m_library->bookmarks().size(), 401);
    QCOMPARE(m_library->run(u"verify"_s).code, ExitCode::Success);
}

void TestRestoreCommand::libraryInUse_isLeft()
{
    fillAndGoOn();
    LibraryLock program(m_library->folder());
    QVERIFY(program.tryLock());
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"restore"_s, {m_backup});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith(u"baiwen: %1 is in use by "_s.arg(m_library->folder().root())),
             qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
    // What only reads goes on.
    QCOMPARE(m_library->run(u"restore"_s).code, ExitCode::Success);
    QCOMPARE(m_library->run(u"verify"_s).code, ExitCode::Success);
    QCOMPARE(m_library->run(u"backup"_s).code, ExitCode::Success);

    program.unlock();
    QCOMPARE(m_library->run(u"restore"_s, {m_backup}).code, ExitCode::Success);
    QVERIFY(program.tryLock()); // it was given back
}

void TestRestoreCommand::unwritableFolder_isSaid()
{
    const QString other = m_library->other(u"other.sqlite"_s, u"theirs"_s);
    const QString root = writeFile(m_library->path({}), u"我的 数据"_s, "a file in the way");

    const CliRun run = m_library->run(u"restore"_s, {other});

    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(root), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestRestoreCommand)
#include "tst_restorecommand.moc"
