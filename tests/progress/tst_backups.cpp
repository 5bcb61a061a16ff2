// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/backups.h"
#include "progress/libraryfile.h"
#include "sqlite/statement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void file_isKnownByItsName_data();
    void file_isKnownByItsName();
    void list_hasTheNewestFirst();
    void list_leavesOutFolders();
    void make_copiesWhatIsCommitted_data();
    void make_copiesWhatIsCommitted();
    void make_inOneMillisecondKeepsBoth();
    void make_bringsTheFolderBack();
    void make_failingRemovesNothing();
    void make_sparesWhatIsWantedStill();
    void backup_isDueAfterHalfAnHour_data();
    void backup_isDueAfterHalfAnHour();
    void prune_removesOnlyWhatIsOurs();
    void prune_removesHalvesOfBeforeYesterday();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Backups backups() const { return Backups(path(u"backups"_s), QTimeZone("Europe/Berlin")); }
    void touch(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    void openLibrary(Database &database) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QDateTime Now(QDate(2026, 3, 14), QTime(9, 26, 53, 589), Qt::UTC);

static QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
}

static qint64 number(Database &database, std::string_view sql)
{
    const auto value = Statement(database, sql).row([](const Statement &row) { return row.integer(0); });
    return value ? value->value_or(-1) : -2;
}

void TestBackups::initTestCase()
{
    // Times that do not exist in local time must not be read as such: UTC as the local zone would hide it.
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), 2 * 3600);
}

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
}

void TestBackups::touch(const QString &name) const
{
    QFile file(path(u"backups/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1234567");
}

QStringList TestBackups::names() const
{
    return QDir(path(u"backups"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

void TestBackups::openLibrary(Database &database) const
{
    const auto opened = openLibraryFile(database, path(u"library.sqlite"_s), path(u"backups"_s), Now);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
}

void TestBackups::file_isKnownByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QDateTime>("madeAt");
    QTest::addColumn<BackupReason>("reason");
    const auto known = [](const char *name, const char *madeAt, BackupReason reason) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << true << utc(QString::fromLatin1(madeAt)) << reason;
    };
    known("library-20260314T092653.589Z-regular.sqlite", "2026-03-14T09:26:53.589", BackupReason::Regular);
    known("library-20260314T092653.000Z-manual.sqlite", "2026-03-14T09:26:53", BackupReason::Manual);
    known("library-20260314T092653.001Z-before-migration.sqlite", "2026-03-14T09:26:53.001",
          BackupReason::BeforeMigration);
    known("library-20260314T092653Z-before-merge.sqlite", "2026-03-14T09:26:53", BackupReason::BeforeMerge);
    known("library-20280229T235959.999Z-before-import.sqlite", "2028-02-29T23:59:59.999", BackupReason::BeforeImport);
    known("library-20260101T000000.000Z-before-restore.sqlite", "2026-01-01T00:00:00", BackupReason::BeforeRestore);
    known("library-99991231T235959.999Z-before-repair.sqlite", "9999-12-31T23:59:59.999", BackupReason::BeforeRepair);
    known("library-20260314T092653Z-format-1.sqlite", "2026-03-14T09:26:53", BackupReason::BeforeMigration);
    known("library-20260314T092653Z-format-12.sqlite", "2026-03-14T09:26:53", BackupReason::BeforeMigration);
    // No such hour in Berlin, and one that comes twice.
    known("library-20260329T023000.000Z-regular.sqlite", "2026-03-29T02:30:00", BackupReason::Regular);
    known("library-20261025T013000.000Z-regular.sqlite", "2026-10-25T01:30:00", BackupReason::Regular);
    for (const char *name :
         {"library.sqlite", "library-20260314T092653Z.sqlite", "library-20260314T092653Z-.sqlite",
          "library-20260314T092653Z-format-.sqlite", "library-20260314T092653Z-by-hand.sqlite",
          "library-20260314T092653Z-Manual.sqlite", "library-20260314T092653.58Z-manual.sqlite",
          "library-20260314T092653-manual.sqlite", "library-20260230T092653Z-manual.sqlite",
          "library-20260314T242653Z-manual.sqlite", "library-20260314T092653Z-manual.sqlite.part",
          "library-20260314T092653Z-manual.sqlite-wal", "copy of library-20260314T092653Z-manual.sqlite",
          "library-20260314T092653Z-manual (1).sqlite", "library-20260314T092653Z-manual.sqlite\n"})
        QTest::addRow("%s", name) << QString::fromLatin1(name) << false << QDateTime() << BackupReason::Regular;
}

void TestBackups::file_isKnownByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    QFETCH(const QDateTime, madeAt);
    QFETCH(const BackupReason, reason);
    touch(name);
    QList<BackupFile> expected;
    if (known)
        expected.append({path(u"backups/"_s + name), madeAt, reason, 7});
    QCOMPARE(backups().list(), expected);
}

void TestBackups::list_hasTheNewestFirst()
{
    const QStringList inOrder = {
        u"library-20270101T000000.000Z-before-merge.sqlite"_s, u"library-20260314T092653.589Z-before-import.sqlite"_s,
        u"library-20260314T092653.588Z-regular.sqlite"_s,      u"library-20260314T092653Z-format-2.sqlite"_s,
        u"library-20260314T092653Z-format-1.sqlite"_s,         u"library-20251231T235959.999Z-manual.sqlite"_s,
    };
    for (const QString &name : inOrder)
        touch(name);
    QStringList listed;
    for (const BackupFile &file : backups().list())
        listed.append(QFileInfo(file.path).fileName());
    QCOMPARE(listed, inOrder);
    QVERIFY(Backups(path(u"nowhere"_s)).list().isEmpty());
}

void TestBackups::list_leavesOutFolders()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"backups/library-20200314T092653.589Z-regular.sqlite"_s));
    QVERIFY(backups().list().isEmpty());
    backups().prune(Now);
    QCOMPARE(names().size(), 1);
}

void TestBackups::make_copiesWhatIsCommitted_data()
{
    QTest::addColumn<BackupReason>("reason");
    QTest::addColumn<QString>("name");
    QTest::addRow("regular") << BackupReason::Regular << u"regular"_s;
    QTest::addRow("manual") << BackupReason::Manual << u"manual"_s;
    QTest::addRow("migration") << BackupReason::BeforeMigration << u"before-migration"_s;
    QTest::addRow("merge") << BackupReason::BeforeMerge << u"before-merge"_s;
    QTest::addRow("import") << BackupReason::BeforeImport << u"before-import"_s;
    QTest::addRow("restore") << BackupReason::BeforeRestore << u"before-restore"_s;
    QTest::addRow("repair") << BackupReason::BeforeRepair << u"before-repair"_s;
}

void TestBackups::make_copiesWhatIsCommitted()
{
    QFETCH(const BackupReason, reason);
    QFETCH(const QString, name);
    Database database;
    openLibrary(database);
    QVERIFY(database.runScript("CREATE TABLE extra (x); INSERT INTO extra VALUES (42)"));
    const auto made = backups().make(database, reason, Now);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(names(), QStringList(u"library-20260314T092653.589Z-%1.sqlite"_s.arg(name)));
    QCOMPARE(backups().list(), QList<BackupFile>{*made});
    QCOMPARE(made->madeAt, Now);
    QCOMPARE(made->reason, reason);
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    QVERIFY(made->bytes > 0);

    Database copy;
    QVERIFY(openLibraryForReading(copy, made->path));
    QCOMPARE(number(copy, "SELECT x FROM extra"), 42);
}

void TestBackups::make_inOneMillisecondKeepsBoth()
{
    Database database;
    openLibrary(database);
    // The same reason and another one; nor does a clock that is set back replace anything.
    const auto first = backups().make(database, BackupReason::Manual, Now);
    const auto second = backups().make(database, BackupReason::Manual, Now);
    const auto third = backups().make(database, BackupReason::Regular, Now);
    QVERIFY(first && second && third);
    QCOMPARE(second->madeAt, Now.addMSecs(1));
    QCOMPARE(third->madeAt, Now.addMSecs(2));
    QCOMPARE(backups().list(), (QList<BackupFile>{*third, *second, *first}));
}

void TestBackups::make_bringsTheFolderBack()
{
    Database database;
    openLibrary(database);
    QVERIFY(QDir(path(u"backups"_s)).removeRecursively());
    QVERIFY(backups().make(database, BackupReason::Regular, Now));
    QCOMPARE(names().size(), 1);
}

void TestBackups::make_failingRemovesNothing()
{
    Database database;
    openLibrary(database);
    // Two of one day long ago: one of them would go.
    touch(u"library-20250101T080000.000Z-regular.sqlite"_s);
    touch(u"library-20250101T090000.000Z-regular.sqlite"_s);
    const QStringList before = names();
    // What cannot be replaced stands in the way of the half-written copy.
    const QString part = path(u"backups/library-20260314T092653.589Z-regular.sqlite.part"_s);
    QVERIFY(QDir().mkpath(part + u"/full"_s));
    const auto made = backups().make(database, BackupReason::Regular, Now);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"backups"_s), qPrintable(made.error().message));
    QCOMPARE(database.fault(), DatabaseFault::CannotOpen);
    QVERIFY(QDir(part).removeRecursively());
    QCOMPARE(names(), before);

    QVERIFY(backups().make(database, BackupReason::Regular, Now));
    QCOMPARE(names(),
             (QStringList{u"library-20250101T090000.000Z-regular.sqlite"_s,
                          u"library-20260314T092653.589Z-regular.sqlite"_s}));
}

void TestBackups::make_sparesWhatIsWantedStill()
{
    Database database;
    openLibrary(database);
    touch(u"library-20250101T070000.000Z-regular.sqlite"_s);
    touch(u"library-20250101T080000.000Z-regular.sqlite"_s);
    touch(u"library-20250101T090000.000Z-regular.sqlite"_s);
    // By whatever way it is named.
    const QString spared = path(u"backups/../backups/library-20250101T080000.000Z-regular.sqlite"_s);
    QVERIFY(backups().make(database, BackupReason::BeforeRestore, Now, spared));
    QCOMPARE(
        names(),
        (QStringList{u"library-20250101T080000.000Z-regular.sqlite"_s, u"library-20250101T090000.000Z-regular.sqlite"_s,
                     u"library-20260314T092653.589Z-before-restore.sqlite"_s}));
    backups().prune(Now);
    QCOMPARE(names().size(), 2);
}

void TestBackups::backup_isDueAfterHalfAnHour_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("due");
    QTest::addRow("none") << QStringList() << true;
    QTest::addRow("none of ours") << QStringList{u"notes-20260314T092653.589Z-regular.sqlite"_s} << true;
    QTest::addRow("now") << QStringList{u"library-20260314T092653.589Z-regular.sqlite"_s} << false;
    QTest::addRow("young") << QStringList{u"library-20260314T085653.590Z-regular.sqlite"_s} << false;
    QTest::addRow("young, for another reason")
        << QStringList{u"library-20260314T090000.000Z-before-import.sqlite"_s} << false;
    QTest::addRow("young, beside an old one") << QStringList{u"library-20260313T090000.000Z-regular.sqlite"_s,
                                                             u"library-20260314T090000.000Z-manual.sqlite"_s}
                                              << false;
    QTest::addRow("half an hour") << QStringList{u"library-20260314T085653.589Z-regular.sqlite"_s} << true;
    QTest::addRow("old") << QStringList{u"library-20200314T085653.589Z-regular.sqlite"_s} << true;
    QTest::addRow("future") << QStringList{u"library-20260314T092653.590Z-regular.sqlite"_s} << true;
    QTest::addRow("far future and old") << QStringList{u"library-20990101T000000.000Z-regular.sqlite"_s,
                                                       u"library-20260314T085653.589Z-regular.sqlite"_s}
                                        << true;
    QTest::addRow("far future and young") << QStringList{u"library-20990101T000000.000Z-regular.sqlite"_s,
                                                         u"library-20260314T085653.590Z-regular.sqlite"_s}
                                          << false;
}

void TestBackups::backup_isDueAfterHalfAnHour()
{
    QFETCH(const QStringList, files);
    for (const QString &name : files)
        touch(name);
    QTEST(backups().isDue(Now), "due");
}

void TestBackups::prune_removesOnlyWhatIsOurs()
{
    QStringList kept = {u"library-20240101T100000.000Z-manual.sqlite"_s, // the newest of its day
                        u"library-20240101T080000.000Z-by-hand.sqlite"_s,    u"library.sqlite"_s, u".hidden"_s,
                        u"library-20240101T080000.000Z-manual.sqlite-wal"_s, u"holiday.jpg"_s};
    for (const QString &name : std::as_const(kept))
        touch(name);
    touch(u"library-20240101T080000.000Z-manual.sqlite"_s);
    touch(u"library-20240101T090000Z-format-1.sqlite"_s);
    backups().prune(Now);
    kept.sort();
    QStringList left = names();
    left.sort();
    QCOMPARE(left, kept);
    backups().prune(Now);
    QCOMPARE(names().size(), kept.size());
}

void TestBackups::prune_removesHalvesOfBeforeYesterday()
{
    // Yesterday begins in Berlin at 23:00 UTC.
    const QStringList kept = {u"library-20260312T230000.000Z-regular.sqlite.part"_s,
                              u"library-20990101T000000.000Z-regular.sqlite.part"_s, u"other.sqlite.part"_s};
    for (const QString &name : kept)
        touch(name);
    touch(u"library-20260312T225959.999Z-regular.sqlite.part"_s);
    touch(u"library-20260312T225959.999Z-regular.sqlite.part-journal"_s);
    backups().prune(Now);
    QCOMPARE(names(), kept);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
