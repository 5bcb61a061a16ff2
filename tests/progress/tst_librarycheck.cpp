// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarycheck.h"
#include "progress/libraryfile.h"
#include "sqlite/statement.h"
#include "support/librarydamage.h"
#include "support/librarydump.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestLibraryCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundLibrary_hasNoFaults_data();
    void soundLibrary_hasNoFaults();
    void libraryInUse_canBeChecked();
    void olderFormat_hasNoFaults();
    void faultOfContent_isFound_data();
    void faultOfContent_isFound();
    void faultOfTheFile_isFound_data();
    void faultOfTheFile_isFound();
    void whatIsNoLibrary_cannotBeChecked_data();
    void whatIsNoLibrary_cannotBeChecked();
    void stopped_saysSo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static constexpr qsizetype PageSize = 4096;

static QString textOf(const Result<QStringList> &faults)
{
    return faults ? faults->join(u'\n') : faults.error().message + u'\n' + faults.error().detail;
}

void TestLibraryCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

void TestLibraryCheck::soundLibrary_hasNoFaults_data()
{
    QTest::addColumn<LibraryBytes>("bytes");
    QTest::addRow("closed") << LibrarySample::closed().bytes;
    QTest::addRow("with its log") << LibrarySample::inUse().bytes;
}

void TestLibraryCheck::soundLibrary_hasNoFaults()
{
    QFETCH(const LibraryBytes, bytes);
    QVERIFY(bytes.writeTo(m_path));
    const auto faults = checkLibrary(m_path);
    QVERIFY2(faults && faults->isEmpty(), qPrintable(textOf(faults)));
    QVERIFY(LibraryBytes::read(m_path) == bytes);
}

void TestLibraryCheck::libraryInUse_canBeChecked()
{
    QVERIFY(LibrarySample::inUse().bytes.writeTo(m_path));
    Database database;
    QVERIFY(database.open(m_path));
    QVERIFY(database.runScript("BEGIN IMMEDIATE; DELETE FROM bookmarks"));
    const auto faults = checkLibrary(m_path);
    QVERIFY2(faults && faults->isEmpty(), qPrintable(textOf(faults)));
    QVERIFY(database.runScript("COMMIT"));
    QCOMPARE(textOf(checkLibrary(m_path)), QString());
}

void TestLibraryCheck::olderFormat_hasNoFaults()
{
    QList<Migration> steps = Migrations::builtIn().steps();
    steps.append({static_cast<int>(steps.size()) + 1, u"next"_s, "ALTER TABLE bookmarks ADD COLUMN more TEXT"});
    QVERIFY(LibrarySample::closed().bytes.writeTo(m_path));
    QCOMPARE(textOf(checkLibrary(m_path, {}, Migrations(steps))), QString());
    Database database;
    QVERIFY(database.open(m_path));
    QVERIFY(Migrations(steps).apply(database));
    QCOMPARE(textOf(checkLibrary(m_path, {}, Migrations(steps))), QString());
}

void TestLibraryCheck::faultOfContent_isFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("line");
    QTest::addRow("lost parent") << "PRAGMA foreign_keys = OFF; DELETE FROM interviews WHERE id LIKE '% 5'"_ba
                                 << u"attempts: 2 row(s) have lost the row they belong to"_s;
    QTest::addRow("no text")
        << "UPDATE bookmarks SET question_id = CAST(x'e799' AS TEXT) || position WHERE position < 3"_ba
        << u"bookmarks: 2 value(s) of question_id cannot be read"_s;
    QTest::addRow("no time") << "UPDATE attempts SET captured_at = 'soon' WHERE interview_id LIKE '% 5'"_ba
                             << u"attempts: 2 value(s) of captured_at cannot be read"_s;
    QTest::addRow("lost index") << "DROP INDEX interviews_by_start"_ba << u"The tables are not those of format"_s;
    QTest::addRow("strange table") << "CREATE TABLE cards (x)"_ba << u"The tables are not those of format"_s;
    QTest::addRow("no format") << "PRAGMA user_version = 0"_ba << u"user_version 0"_s;
    QTest::addRow("a negative one") << "PRAGMA user_version = -7"_ba << u"user_version -7"_s;
}

void TestLibraryCheck::faultOfContent_isFound()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, line);
    QVERIFY(LibrarySample::closed().bytes.writeTo(m_path));
    {
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(database.runScript(sql.toStdString()));
    }
    const LibraryBytes before = LibraryBytes::read(m_path);
    const auto faults = checkLibrary(m_path);
    QVERIFY2(faults && textOf(faults).contains(line), qPrintable(textOf(faults)));
    QVERIFY(LibraryBytes::read(m_path) == before);
}

void TestLibraryCheck::faultOfTheFile_isFound_data()
{
    QTest::addColumn<LibraryBytes>("bytes");
    const LibraryBytes sound = LibrarySample::closed().bytes;
    LibraryBytes bytes = sound;
    zeroPages(bytes.file, 1, 1);
    QTest::addRow("first page") << bytes;
    bytes = sound;
    bytes.file[60] = '\x80';
    QTest::addRow("format below zero") << bytes;
    bytes = sound;
    zeroPages(bytes.file, 5, 1);
    QTest::addRow("another page") << bytes;
    bytes = sound;
    bytes.file.chop(PageSize);
    QTest::addRow("cut short") << bytes;
    bytes = sound;
    bytes.file.replace("CREATE INDEX", "CREATE WINDOW");
    QTest::addRow("words of the list of tables") << bytes;
    bytes = sound;
    // In the table it is followed by the time, in the index by the row's number.
    const qsizetype entry = bytes.file.lastIndexOf("question-277");
    QVERIFY(bytes.file.indexOf("question-277") < entry);
    bytes.file[bytes.file.sliced(entry + 12, 4) == "2026" ? bytes.file.indexOf("question-277") : entry] = 'Q';
    QTest::addRow("an entry of an index") << bytes;
    QTest::addRow("empty, with a log") << LibraryBytes{{}, LibrarySample::inUse().bytes.log};
}

void TestLibraryCheck::faultOfTheFile_isFound()
{
    QFETCH(const LibraryBytes, bytes);
    QVERIFY(bytes.writeTo(m_path));
    const auto faults = checkLibrary(m_path);
    QVERIFY2(faults, qPrintable(textOf(faults)));
    QVERIFY(!faults->isEmpty());
    QVERIFY(LibraryBytes::read(m_path) == bytes);
}

void TestLibraryCheck::whatIsNoLibrary_cannotBeChecked_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("message");
    QTest::addRow("missing") << QByteArray() << u"cannot be opened"_s;
    QTest::addRow("another program's") << "PRAGMA application_id = 7"_ba << u"another program"_s;
    QTest::addRow("a later version's") << "PRAGMA user_version = 99"_ba << u"later version"_s;
}

void TestLibraryCheck::whatIsNoLibrary_cannotBeChecked()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, message);
    if (!sql.isEmpty()) {
        QVERIFY(LibrarySample::closed().bytes.writeTo(m_path));
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(database.runScript(sql.toStdString()));
    }
    const auto faults = checkLibrary(m_path);
    QVERIFY(!faults);
    QVERIFY2(faults.error().message.contains(message), qPrintable(textOf(faults)));
    QCOMPARE(QFile::exists(m_path), !sql.isEmpty());
}

void TestLibraryCheck::stopped_saysSo()
{
    QVERIFY(LibrarySample::closed().bytes.writeTo(m_path));
    std::stop_source source;
    source.request_stop();
    const auto faults = checkLibrary(m_path, source.get_token());
    QVERIFY(!faults);
    QVERIFY(faults.error().message.contains(u"stopped"_s));
}

QTEST_GUILESS_MAIN(TestLibraryCheck)
#include "tst_librarycheck.moc"
