// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "progress/library.h"
#include "progress/libraryfile.h"
#include "sqlite/statement.h"
#include "support/soak.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// Kills a program that writes, again and again: what it was told is kept must be there.
class TestDurability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyInstant_keepsEveryAcknowledgedWrite();
    void killedWhileOpening_opensTheNextTime();
    void killedWhileMigrating_opensWithEverythingTheNextTime();
    void fullDisk_keepsEveryAcknowledgedWrite();
};

static std::unique_ptr<QProcess> startWriter(const QString &folder, int round)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder, QString::number(round)});
    return process;
}

/// "": sound and openable. `kept`: everything marked, as the writer names it.
static QString faultOf(const DataFolder &folder, QSet<QString> &kept)
{
    const SystemClock clock;
    Library library(folder, clock);
    library.open();
    const auto isOpened = [&] { return library.state() != Library::State::Opening; };
    if (!QTest::qWaitFor(isOpened, 20'000))
        return u"does not open"_s;
    if (library.canTakeOver()) { // killed while it wrote its lock: the user is asked and says yes
        library.takeOver();
        if (!QTest::qWaitFor(isOpened, 20'000))
            return u"does not open after taking over"_s;
    }
    if (library.state() != Library::State::Ready)
        return library.problem().message + library.problem().detail;
    for (const Bookmark &bookmark : library.bookmarks())
        kept.insert(u"bookmark "_s + bookmark.questionId);
    for (auto it = library.allTags().begin(); it != library.allTags().end(); ++it)
        kept.insert(u"tag "_s + it.key());
    for (auto it = library.allNotes().begin(); it != library.allNotes().end(); ++it)
        kept.insert(u"note "_s + it.key());
    Database database;
    if (const auto opened = database.open(folder.libraryFile(), Database::Access::ReadOnly); !opened)
        return opened.error().detail;
    const auto checked =
        Statement(database, "PRAGMA integrity_check").row([](const Statement &row) { return row.text(0); });
    return checked && *checked == u"ok"_s ? QString() : u"integrity check failed"_s;
}

void TestDurability::killedAtAnyInstant_keepsEveryAcknowledgedWrite()
{
    const QTemporaryDir folder;
    QRandomGenerator random(20260314);
    QSet<QString> acknowledged;
    const int kills = repetitions(25, 1000);
    for (int round = 0; round < kills; ++round) {
        const auto writer = startWriter(folder.path(), round);
        QVERIFY(writer->waitForReadyRead(20'000)); // so that every round has something to lose
        QByteArray output;
        QElapsedTimer timer;
        timer.start();
        for (const int delay = random.bounded(120); timer.elapsed() < delay;)
            writer->waitForReadyRead(1);
        writer->kill();
        QVERIFY(writer->waitForFinished());
        QCOMPARE(writer->exitStatus(), QProcess::CrashExit);
        output = writer->readAllStandardOutput();
        const qsizetype complete = output.lastIndexOf('\n'); // it may die in the middle of a word
        const QList<QByteArray> ids = output.first(complete + 1).split('\n');
        for (const QByteArray &id : ids) {
            if (!id.isEmpty())
                acknowledged.insert(QString::fromUtf8(id));
        }

        QSet<QString> kept;
        const QString fault = faultOf(DataFolder(folder.path()), kept);
        QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(fault)));
        const QSet<QString> lost = acknowledged - kept;
        QVERIFY2(lost.isEmpty(), qPrintable(u"round %1 lost %2"_s.arg(round).arg(lost.values().join(u' '))));
    }
    QVERIFY(acknowledged.size() >= kills);
    qInfo("%d kills, %d acknowledged writes, none lost", kills, static_cast<int>(acknowledged.size()));
}

void TestDurability::killedWhileOpening_opensTheNextTime()
{
    QRandomGenerator random(41);
    for (int round = 0; round < repetitions(25, 200); ++round) {
        const QTemporaryDir folder;
        const auto writer = startWriter(folder.path(), round);
        QVERIFY(writer->waitForStarted());
        writer->waitForFinished(1 + random.bounded(40));
        writer->kill();
        QVERIFY(writer->waitForFinished());
        QSet<QString> kept;
        const QString fault = faultOf(DataFolder(folder.path()), kept);
        QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(fault)));
    }
}

/// A library of format 1 with so much in it that the way to the present format takes a while.
static void writeOldLibrary(const QString &path, int bookmarks)
{
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), path));
    QVERIFY(QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    Database database;
    QVERIFY(database.open(path));
    Statement insert(database, R"(
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
        INSERT INTO bookmarks (question_id, created_at) SELECT 'old ' || i, '2026-03-14T00:00:00.000Z' FROM n)");
    QVERIFY(insert.bind(bookmarks).run());
}

void TestDurability::killedWhileMigrating_opensWithEverythingTheNextTime()
{
    constexpr int Bookmarks = 20'000;
    QRandomGenerator random(17);
    int cutOff = 0;
    const int kills = repetitions(5, 100);
    for (int round = 0; round < kills; ++round) {
        const QTemporaryDir folder;
        const DataFolder data(folder.path());
        writeOldLibrary(data.libraryFile(), Bookmarks);
        const auto writer = startWriter(folder.path(), round);
        QVERIFY(writer->waitForStarted());
        writer->waitForReadyRead(1 + random.bounded(150)); // it says something once it has opened
        cutOff += writer->bytesAvailable() == 0 ? 1 : 0;
        writer->kill();
        QVERIFY(writer->waitForFinished());
        QSet<QString> kept;
        const QString fault = faultOf(data, kept);
        QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(fault)));
        QVERIFY2(kept.size() >= Bookmarks + 2, qPrintable(u"round %1: %2 left"_s.arg(round).arg(kept.size())));
    }
    qInfo("%d of %d killed before the library was open", cutOff, kills);
}

void TestDurability::fullDisk_keepsEveryAcknowledgedWrite()
{
    // SQLite's page limit stands for the disk's end, a page later each time.
    const int limits = repetitions(20, 200);
    qint64 acknowledgedInAll = 0;
    for (int limit = 0; limit < limits; ++limit) {
        const QTemporaryDir folder;
        const DataFolder data(folder.path());
        QVERIFY(data.prepare());
        QSet<QString> acknowledged;
        {
            Database database;
            QVERIFY(openLibraryFile(database, data.libraryFile(), data.backupsFolder(), SystemClock().now()));
            const auto pages =
                Statement(database, "PRAGMA page_count").row([](const Statement &row) { return row.integer(0); });
            QVERIFY(pages && *pages);
            QVERIFY(database.runScript(u"PRAGMA max_page_count = %1"_s.arg(**pages + limit).toStdString()));
            LibraryStore store(database);
            TagStore tags(database);
            NoteStore notes(database);
            const QDateTime now = SystemClock().now();
            for (int i = 0;; ++i) {
                const QString id = u"题-%1-"_s.arg(i) + QString(200, u'x');
                const Result<void> written = i % 3 == 0 ? store.addBookmarks({{id, now}}, now)
                    : i % 3 == 1                        ? tags.change({{id, u"t"_s, true}}, now)
                                                        : notes.save(id, QString(500, u'n'), now);
                if (!written) {
                    QCOMPARE(database.fault(), DatabaseFault::DiskFull);
                    break;
                }
                acknowledged.insert((i % 3 == 0 ? u"bookmark "_s : i % 3 == 1 ? u"tag "_s : u"note "_s) + id);
            }
        }
        QSet<QString> kept;
        const QString fault = faultOf(data, kept);
        QVERIFY2(fault.isEmpty(), qPrintable(u"limit %1: %2"_s.arg(limit).arg(fault)));
        QCOMPARE(kept, acknowledged);
        acknowledgedInAll += acknowledged.size();
    }
    QVERIFY(acknowledgedInAll > limits);
}

/// The program that is killed: marks one question after another and says each when it is told that it is kept.
static int write(const QString &folder, const QString &round)
{
    const SystemClock clock;
    Library library((DataFolder(folder)), clock);
    library.open();
    for (int i = 0;; ++i) {
        const QString id = u"题/%1-%2"_s.arg(round).arg(i);
        const auto written = i % 3 == 0 ? library.setBookmarked(id, true)
            : i % 3 == 1                ? library.changeTags({{id, u"标签"_s, true}})
                                        : library.saveNote(id, u"笔记 "_s + id);
        while (!written.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!written.result())
            return 1;
        const char *kind = i % 3 == 0 ? "bookmark" : i % 3 == 1 ? "tag" : "note";
        std::printf("%s %s\n", kind, id.toUtf8().constData());
        std::fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write"_s)
        return write(arguments[2], arguments[3]);
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_durability.moc"
