// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "progress/library.h"
#include "progress/statement.h"

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
};

static constexpr int Kills = 25;

static std::unique_ptr<QProcess> startWriter(const QString &folder, int round)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder, QString::number(round)});
    return process;
}

/// "": sound and openable.
static QString faultOf(const DataFolder &folder, QSet<QString> &bookmarks)
{
    const SystemClock clock;
    Library library(folder, clock);
    library.open();
    if (!QTest::qWaitFor([&] { return library.state() != Library::State::Opening; }, 20'000))
        return u"does not open"_s;
    if (library.state() != Library::State::Ready)
        return library.problem().message + library.problem().detail;
    for (const Bookmark &bookmark : library.bookmarks())
        bookmarks.insert(bookmark.questionId);
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
    for (int round = 0; round < Kills; ++round) {
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
    QVERIFY(acknowledged.size() >= Kills);
}

void TestDurability::killedWhileOpening_opensTheNextTime()
{
    QRandomGenerator random(41);
    for (int round = 0; round < Kills; ++round) {
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

/// The program that is killed: sets one bookmark after another and says each when it is told that it is kept.
static int write(const QString &folder, const QString &round)
{
    const SystemClock clock;
    Library library((DataFolder(folder)), clock);
    library.open();
    for (int i = 0;; ++i) {
        const QString id = u"题/%1-%2"_s.arg(round).arg(i);
        const auto written = library.setBookmarked(id, true);
        while (!written.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!written.result())
            return 1;
        std::printf("%s\n", id.toUtf8().constData());
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
