// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarylock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <sys/resource.h>
#include <unistd.h>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Real second processes: this program started with --hold takes the lock of a folder and keeps it until its input
/// ends.
class TestLibraryLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeFolder_isLockedUntilUnlocked();
    void secondProcess_isToldWhoHasTheLibrary();
    void folderReachedByASymlink_isTheSameFolder();
    void foldersOfAnyName_areLocked_data();
    void foldersOfAnyName_areLocked();
    void otherUsersProcess_isToldAsSuch();
    void patience_waitsForTheHolderToEnd();
    void killedHolder_isSucceededWithoutAsking();
    void startedAtTheSameInstant_exactlyOneHolds_data();
    void startedAtTheSameInstant_exactlyOneHolds();
    void lockFileFoundThere_data();
    void lockFileFoundThere();
    void processIdGivenToThisProgramAnew_isLeftToTheUser();
    void takeOver_succeedsOtherMachine();
    void takeOver_isRefusedWhileTheHolderIsSeenAlive();
    void takeOver_isRefusedForTheLivingHolderHere();
    void takeOver_isRefusedWhileAnotherProcessTakesOver();
    void takeOver_leavesALockThatWasNotAskedAbout();
    void takenOverByAnotherMachine_isNoticedAndLeftInPlace();
    void removedByHand_isNoticed();
    void folderThatCannotBeWritten_isAnError_data();
    void folderThatCannotBeWritten_isAnError();
    void fullDisk_isAnErrorAndLeavesNothing();
};

static QString lockFile(const QString &folder)
{
    return folder + "/library.lock"_L1;
}

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// In place, so that whoever holds the file goes on holding it.
static void overwrite(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

/// The five lines of QLockFile.
static QByteArray inscription(qint64 pid, const QString &program, const QString &host, const QByteArray &machine,
                              const QByteArray &boot)
{
    return QByteArray::number(pid) + '\n' + program.toUtf8() + '\n' + host.toUtf8() + '\n' + machine + '\n' + boot
        + '\n';
}

static QByteArray ofOtherMachine()
{
    return inscription(QCoreApplication::applicationPid(), u"baiwen"_s, u"desk"_s, "0123456789abcdef"_ba, "boot"_ba);
}

/// Gone from the system, so that its number belongs to nobody for a while.
static qint64 deadProcess()
{
    QProcess process;
    process.start(u"true"_s, QStringList());
    process.waitForStarted();
    const qint64 pid = process.processId();
    process.waitForFinished();
    return pid;
}

namespace {

/// A second process that takes the lock of a folder, if it can, and ends with this object.
class Holder final
{
public:
    enum class Beginning { AtOnce, WhenTold };
    explicit Holder(const QString &folder, Beginning beginning = Beginning::AtOnce, const QString &user = u"--hold"_s)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {user, folder});
        if (beginning == Beginning::AtOnce)
            begin();
    }
    ~Holder() { end(); }
    Q_DISABLE_COPY_MOVE(Holder)

    void begin() { m_process.write("\n"); }
    /// "ready" to begin, then "held" or the number of the obstacle.
    QByteArray line()
    {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(20'000))
            return "no answer"_ba;
        return m_process.readLine().trimmed();
    }
    QByteArray answer() { return line() == "ready" ? line() : "not ready"_ba; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void askToEnd() { m_process.closeWriteChannel(); }
    void end()
    {
        askToEnd();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

void TestLibraryLock::freeFolder_isLockedUntilUnlocked()
{
    const QTemporaryDir folder;
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(!lock.isHeld());
    QVERIFY(lock.tryLock());
    QVERIFY(lock.isHeld());
    QVERIFY(lock.isStillOurs());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::None);
    QVERIFY(QFileInfo::exists(lockFile(folder.path())));
    lock.unlock();
    QVERIFY(!lock.isHeld());
    QVERIFY(!lock.isStillOurs());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(lock.tryLock());
}

void TestLibraryLock::secondProcess_isToldWhoHasTheLibrary()
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    QCOMPARE(holder.answer(), "held"_ba);

    LibraryLock lock((DataFolder(folder.path())));
    const auto locked = lock.tryLock();
    QVERIFY(!locked);
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::AlreadyRunningHere);
    const LockHolder expected{.host = QSysInfo::machineHostName(),
                              .program = QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
                              .processId = holder.processId(),
                              .user = QFileInfo(lockFile(folder.path())).owner(),
                              .since = QFileInfo(lockFile(folder.path())).lastModified().toUTC()};
    QCOMPARE(lock.holder(), expected);
    QVERIFY2(locked.error().message.contains(folder.path()), qPrintable(locked.error().message));
    QVERIFY2(locked.error().message.contains(QString::number(holder.processId())), qPrintable(locked.error().message));

    holder.end();
    QVERIFY(lock.tryLock());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::None);
    QCOMPARE(lock.holder(), LockHolder());
}

void TestLibraryLock::folderReachedByASymlink_isTheSameFolder()
{
    const QTemporaryDir parent;
    QVERIFY(QDir(parent.path()).mkdir(u"data"_s));
    QVERIFY(QFile::link(parent.filePath(u"data"_s), parent.filePath(u"link"_s)));
    Holder holder(parent.filePath(u"data"_s));
    QCOMPARE(holder.answer(), "held"_ba);
    LibraryLock lock((DataFolder(parent.filePath(u"link"_s))));
    QVERIFY(!lock.tryLock());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::AlreadyRunningHere);
}

void TestLibraryLock::foldersOfAnyName_areLocked_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"my study data "_s;
    QTest::newRow("Han") << u"面试 数据"_s;
    QTest::newRow("emoji") << u"📚 100%1 %2"_s;
}

void TestLibraryLock::foldersOfAnyName_areLocked()
{
    QFETCH(const QString, name);
    const QTemporaryDir parent;
    QVERIFY(QDir(parent.path()).mkdir(name));
    Holder holder(parent.filePath(name));
    QCOMPARE(holder.answer(), "held"_ba);
    LibraryLock lock((DataFolder(parent.filePath(name))));
    const auto locked = lock.tryLock();
    QVERIFY(!locked);
    QVERIFY2(locked.error().message.contains(parent.filePath(name)), qPrintable(locked.error().message));
    QVERIFY2(locked.error().message.contains(QString::number(holder.processId())), qPrintable(locked.error().message));
}

void TestLibraryLock::otherUsersProcess_isToldAsSuch()
{
    if (::geteuid() != 0)
        QSKIP("only the superuser can give a file away");
    const QTemporaryDir folder;
    Holder holder(folder.path());
    QCOMPARE(holder.answer(), "held"_ba);
    QCOMPARE(::chown(QFile::encodeName(lockFile(folder.path())).constData(), 65534, 65534), 0);
    LibraryLock lock((DataFolder(folder.path())));
    const auto locked = lock.tryLock();
    QVERIFY(!locked);
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::OtherUser);
    QVERIFY2(locked.error().message.contains(lock.holder().user), qPrintable(locked.error().message));
    QVERIFY(!lock.takeOver());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::OtherUser);
}

void TestLibraryLock::patience_waitsForTheHolderToEnd()
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    QCOMPARE(holder.answer(), "held"_ba);
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(!lock.tryLock(1ms));
    holder.askToEnd();
    const auto locked = lock.tryLock(20s);
    QVERIFY2(locked, qPrintable(locked ? QString() : locked.error().message));
}

void TestLibraryLock::killedHolder_isSucceededWithoutAsking()
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    QCOMPARE(holder.answer(), "held"_ba);
    holder.kill();
    QVERIFY(QFileInfo::exists(lockFile(folder.path())));
    LibraryLock lock((DataFolder(folder.path())));
    const auto locked = lock.tryLock();
    QVERIFY2(locked, qPrintable(locked ? QString() : locked.error().message));
}

void TestLibraryLock::startedAtTheSameInstant_exactlyOneHolds_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("user");
    QTest::newRow("in a fresh folder") << QByteArray() << u"--hold"_s;
    QTest::newRow("after a crash") << inscription(deadProcess(), u"baiwen"_s, QSysInfo::machineHostName(),
                                                  QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId())
                                   << u"--hold"_s;
    QTest::newRow("both told to take over") << ofOtherMachine() << u"--take"_s;
}

void TestLibraryLock::startedAtTheSameInstant_exactlyOneHolds()
{
    QFETCH(const QByteArray, found);
    QFETCH(const QString, user);
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        if (!found.isEmpty())
            overwrite(lockFile(folder.path()), found);
        Holder one(folder.path(), Holder::Beginning::WhenTold, user);
        Holder other(folder.path(), Holder::Beginning::WhenTold, user);
        QCOMPARE(one.line(), "ready"_ba);
        QCOMPARE(other.line(), "ready"_ba);
        one.begin();
        other.begin();
        const QList<QByteArray> answers{one.line(), other.line()};
        QVERIFY2(answers.count("held"_ba) == 1, answers.join(' ').constData());
    }
}

void TestLibraryLock::lockFileFoundThere_data()
{
    using Obstacle = LibraryLock::Obstacle;
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<Obstacle>("expected"); // None: it is taken

    const qint64 own = QCoreApplication::applicationPid();
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QString host = QSysInfo::machineHostName();
    const QByteArray machine = QSysInfo::machineUniqueId();
    const QByteArray boot = QSysInfo::bootUniqueId();
    const auto row = [](const char *name, const QByteArray &contents, Obstacle expected) {
        QTest::newRow(name) << contents << expected;
    };
    row("dead process", inscription(deadProcess(), program, host, machine, boot), Obstacle::None);
    row("id given to a program of another name", inscription(own, u"baiwen-of-old"_s, host, machine, boot),
        Obstacle::None);
    if (!boot.isEmpty())
        row("before the machine was started again", inscription(own, program, host, machine, "earlier"_ba),
            Obstacle::None);
    if (!machine.isEmpty()) {
        row("dead process, and the host was renamed", inscription(deadProcess(), program, u"old"_s, machine, boot),
            Obstacle::None);
        row("machine of the same name", inscription(deadProcess(), program, host, "0123456789abcdef"_ba, boot),
            Obstacle::OtherMachine);
    }
    row("other machine", ofOtherMachine(), Obstacle::OtherMachine);
    row("other machine that has no id", inscription(own, program, u"desk"_s, {}, {}), Obstacle::OtherMachine);
    row("other machine with an unreadable name",
        inscription(own, program, u"办公室"_s, "0123456789abcdef"_ba, {}) + QByteArray(100'000, '\0'),
        Obstacle::OtherMachine);
    row("empty", {}, Obstacle::Unclear);
    row("cut off in the middle", QByteArray::number(own) + '\n' + program.toUtf8() + '\n', Obstacle::Unclear);
    row("not a lock file", "<html>\n\n\n\n\n\n"_ba, Obstacle::Unclear);
    row("zeros, as a file system leaves them", QByteArray(150, '\0'), Obstacle::Unclear);
}

void TestLibraryLock::lockFileFoundThere()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const LibraryLock::Obstacle, expected);
    const QTemporaryDir folder;
    overwrite(lockFile(folder.path()), contents);
    LibraryLock lock((DataFolder(folder.path())));
    const auto locked = lock.tryLock();
    QCOMPARE(lock.obstacle(), expected);
    QCOMPARE(bool(locked), expected == LibraryLock::Obstacle::None);
    if (locked) {
        QVERIFY(lock.isStillOurs());
        return;
    }
    QCOMPARE(contentsOf(lockFile(folder.path())), contents);
    QVERIFY(locked.error().message.contains(folder.path()));

    // None of them keeps the user out for ever.
    const auto taken = lock.takeOver();
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    QVERIFY(lock.isStillOurs());
    QVERIFY(contentsOf(lockFile(folder.path())) != contents);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"library.lock"_s});
}

void TestLibraryLock::processIdGivenToThisProgramAnew_isLeftToTheUser()
{
    // A living process of this machine and of this program's name, as QLockFile sees it; but it holds another folder.
    const QTemporaryDir elsewhere;
    Holder holder(elsewhere.path());
    QCOMPARE(holder.answer(), "held"_ba);
    const QTemporaryDir folder;
    overwrite(lockFile(folder.path()), contentsOf(lockFile(elsewhere.path())));
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(!lock.tryLock());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::Unclear);
    QVERIFY(lock.takeOver());
}

void TestLibraryLock::takeOver_succeedsOtherMachine()
{
    const QTemporaryDir folder;
    overwrite(lockFile(folder.path()), ofOtherMachine());
    QFile file(lockFile(folder.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime since(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);
    QVERIFY(file.setFileTime(since, QFileDevice::FileModificationTime));
    file.close();

    LibraryLock lock((DataFolder(folder.path())));
    const auto locked = lock.tryLock(24h); // which must not be waited for: it would end on the other machine only
    QVERIFY(!locked);
    QCOMPARE(lock.holder().host, u"desk"_s);
    QCOMPARE(lock.holder().program, u"baiwen"_s);
    QCOMPARE(lock.holder().processId, QCoreApplication::applicationPid());
    QCOMPARE(lock.holder().since, since);
    QCOMPARE(lock.holder().since.timeSpec(), Qt::UTC);
    QVERIFY2(locked.error().message.contains(u"desk"_s), qPrintable(locked.error().message));

    QVERIFY(lock.takeOver());
    QVERIFY(lock.isHeld());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::None);
    Holder other(folder.path());
    QCOMPARE(other.answer(), QByteArray::number(int(LibraryLock::Obstacle::AlreadyRunningHere)));
}

void TestLibraryLock::takeOver_isRefusedWhileTheHolderIsSeenAlive()
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    QCOMPARE(holder.answer(), "held"_ba);
    // As on a network folder whose locks reach from machine to machine.
    overwrite(lockFile(folder.path()), ofOtherMachine());
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(!lock.tryLock());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::OtherMachine);
    const auto taken = lock.takeOver();
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"desk"_s), qPrintable(taken.error().message));
    QCOMPARE(contentsOf(lockFile(folder.path())), ofOtherMachine());

    holder.kill();
    QVERIFY(lock.takeOver());
}

void TestLibraryLock::takeOver_isRefusedForTheLivingHolderHere()
{
    const QTemporaryDir folder;
    Holder holder(folder.path());
    QCOMPARE(holder.answer(), "held"_ba);
    const QByteArray contents = contentsOf(lockFile(folder.path()));
    LibraryLock lock((DataFolder(folder.path())));
    const auto locked = lock.tryLock();
    QVERIFY(!locked);
    const auto taken = lock.takeOver();
    QVERIFY(!taken);
    QCOMPARE(taken.error(), locked.error());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::AlreadyRunningHere);
    QCOMPARE(contentsOf(lockFile(folder.path())), contents);
}

void TestLibraryLock::takeOver_isRefusedWhileAnotherProcessTakesOver()
{
    const QTemporaryDir folder;
    overwrite(lockFile(folder.path()), ofOtherMachine());
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(!lock.tryLock());
    QLockFile removal(lockFile(folder.path()) + ".rmlock"_L1);
    QVERIFY(removal.tryLock());
    QVERIFY(!lock.takeOver());
    QCOMPARE(contentsOf(lockFile(folder.path())), ofOtherMachine());
    removal.unlock();
    QVERIFY(lock.takeOver());
}

void TestLibraryLock::takeOver_leavesALockThatWasNotAskedAbout()
{
    const QTemporaryDir folder;
    overwrite(lockFile(folder.path()), ofOtherMachine());
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(!lock.tryLock());

    const QByteArray third = inscription(7, u"baiwen"_s, u"laptop"_s, "fedcba"_ba, "boot"_ba);
    overwrite(lockFile(folder.path()), third); // while the user thinks about it
    const auto taken = lock.takeOver();
    QVERIFY(!taken);
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::OtherMachine);
    QCOMPARE(lock.holder().host, u"laptop"_s);
    QCOMPARE(contentsOf(lockFile(folder.path())), third);
    QVERIFY(lock.takeOver());
}

void TestLibraryLock::takenOverByAnotherMachine_isNoticedAndLeftInPlace()
{
    const QTemporaryDir folder;
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(lock.tryLock());
    QVERIFY(QFile::remove(lockFile(folder.path())));
    overwrite(lockFile(folder.path()), ofOtherMachine());
    QVERIFY(lock.isHeld());
    QVERIFY(!lock.isStillOurs());
    lock.unlock();
    QVERIFY(!lock.isHeld());
    QCOMPARE(contentsOf(lockFile(folder.path())), ofOtherMachine());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"library.lock"_s});
}

void TestLibraryLock::removedByHand_isNoticed()
{
    const QTemporaryDir folder;
    LibraryLock lock((DataFolder(folder.path())));
    QVERIFY(lock.tryLock());
    QVERIFY(QFile::remove(lockFile(folder.path())));
    QVERIFY(!lock.isStillOurs());
    lock.unlock();
    QVERIFY(lock.tryLock());
}

void TestLibraryLock::folderThatCannotBeWritten_isAnError_data()
{
    QTest::addColumn<QString>("root");
    // All hold for the superuser as well, for whom permission bits mean nothing.
    QTest::newRow("missing") << u"/nowhere/at/all"_s;
    QTest::newRow("a regular file") << QStringLiteral(BAIWEN_SOURCE_DIR "/CMakeLists.txt");
    if (QFileInfo(u"/proc/self"_s).isDir())
        QTest::newRow("in a file system of the kernel's") << u"/proc/self"_s;
}

void TestLibraryLock::folderThatCannotBeWritten_isAnError()
{
    QFETCH(const QString, root);
    LibraryLock lock((DataFolder(root)));
    const auto locked = lock.tryLock(24h);
    QVERIFY(!locked);
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::CannotWrite);
    QVERIFY2(locked.error().message.contains(DataFolder(root).root()), qPrintable(locked.error().message));
    QVERIFY(!lock.takeOver());
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::CannotWrite);
}

void TestLibraryLock::fullDisk_isAnErrorAndLeavesNothing()
{
    const QTemporaryDir folder;
    LibraryLock lock((DataFolder(folder.path())));
    {
        // No file may grow: what a write meets on a full disk, without filling one.
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        const auto restore = qScopeGuard([&] {
            ::setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, previous);
        });
        const rlimit none{0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        QVERIFY(!lock.tryLock());
    }
    QCOMPARE(lock.obstacle(), LibraryLock::Obstacle::CannotWrite);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(lock.tryLock());
}

/// The second process: says how it went and ends with its input.
static int hold(const QString &folder, bool takesOver)
{
    LibraryLock lock((DataFolder(folder)));
    const auto say = [](const QByteArray &line) {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    };
    std::string line;
    say("ready"_ba);
    std::getline(std::cin, line);
    auto locked = lock.tryLock();
    if (!locked && takesOver)
        locked = lock.takeOver();
    say(locked ? "held"_ba : QByteArray::number(int(lock.obstacle())));
    while (std::getline(std::cin, line)) { }
    return 0;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == u"--hold"_s || arguments[1] == u"--take"_s))
        return hold(arguments[2], arguments[1] == u"--take"_s);
    TestLibraryLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_librarylock.moc"
