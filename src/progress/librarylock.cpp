// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/librarylock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto PollInterval = 50ms;
static constexpr qint64 MaxLength = 4096; ///< QLockFile writes some 150 bytes

namespace {

/// The five lines that QLockFile writes. It reads the first three out, but decides by the fourth.
struct Inscription
{
    qint64 processId = 0; ///< 0: the text was not written by QLockFile, or not to its end
    QString program;
    QString host;
    QByteArray machineId; ///< empty on systems that have none
};

Inscription parse(const QByteArray &contents)
{
    const QList<QByteArray> lines = contents.split('\n');
    Inscription inscription;
    if (lines.size() < 5 || lines[0].toLongLong() <= 0)
        return inscription;
    inscription.processId = lines[0].toLongLong();
    inscription.program = QString::fromUtf8(lines[1]);
    inscription.host = QString::fromUtf8(lines[2]);
    inscription.machineId = lines[3];
    return inscription;
}

/// QLockFile's own rule: host names are often the same, or change with the network; the machine's id is better.
bool isFromThisMachine(const Inscription &inscription)
{
    const QByteArray machineId = QSysInfo::machineUniqueId();
    if (!machineId.isEmpty() && !inscription.machineId.isEmpty())
        return inscription.machineId == machineId;
    return inscription.host.isEmpty() || inscription.host == QSysInfo::machineHostName();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MaxLength) : QByteArray();
}

enum class Liveness { Alive, Dead, Unknown };

/// QLockFile keeps its file open under flock(2), which the kernel ends with the process, however it ends. Dead means
/// nothing for a file of another machine, nor for one that was exchanged under its holder.
Liveness livenessOf(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Liveness::Unknown;
    // A shared lock, so that two who look at the same time do not take each other for the holder.
    if (::flock(file.handle(), LOCK_SH | LOCK_NB) == 0)
        return Liveness::Dead;
    return errno == EWOULDBLOCK ? Liveness::Alive : Liveness::Unknown;
#else
    return Liveness::Alive; // elsewhere the file of a dead process would have been removed by QLockFile
#endif
}

bool isOfAnotherUser(const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    return file.exists() && file.ownerId() != ::geteuid();
#else
    Q_UNUSED(file);
    return false;
#endif
}

} // namespace

LibraryLock::LibraryLock(const DataFolder &folder)
    : m_folder(folder.root())
    , m_lock(folder.root() + "/library.lock"_L1)
{
    // A lock that is held for hours is not stale for being old.
    m_lock.setStaleLockTime(0);
}

LibraryLock::~LibraryLock()
{
    unlock();
}

Result<void> LibraryLock::tryLock(std::chrono::milliseconds patience)
{
    Q_ASSERT(!isHeld());
    const QDeadlineTimer deadline(patience);
    while (!attempt()) {
        const bool mayEndSoon = m_obstacle != Obstacle::OtherMachine && m_obstacle != Obstacle::CannotWrite;
        if (!mayEndSoon || deadline.hasExpired())
            return refusal();
        QThread::msleep(PollInterval.count());
    }
    return {};
}

bool LibraryLock::attempt()
{
    // This also removes what a dead process of this machine left: one whose id is free now, belongs to a program of
    // another name, or was given before the machine was started again.
    if (m_lock.tryLock(0)) {
        m_contents = contentsOf(m_lock.fileName());
        m_obstacle = Obstacle::None;
        m_holder = {};
        return true;
    }
    if (m_lock.error() == QLockFile::LockFailedError) {
        examine();
    } else {
        m_obstacle = Obstacle::CannotWrite;
        m_holder = {};
    }
    return false;
}

void LibraryLock::examine()
{
    const QFileInfo file(m_lock.fileName());
    m_contents = contentsOf(m_lock.fileName());
    const Inscription inscription = parse(m_contents);
    m_holder = {inscription.host, inscription.program, inscription.processId, file.owner(),
                file.lastModified().toUTC()};

    // A process writes its lines under flock: where they are missing it may not have locked yet, and looking would make
    // it fail.
    const bool isComplete = inscription.processId > 0;
    if (isComplete && !isFromThisMachine(inscription))
        m_obstacle = Obstacle::OtherMachine;
    else if (isOfAnotherUser(file) && (!file.isReadable() || livenessOf(file.filePath()) == Liveness::Alive))
        m_obstacle = Obstacle::OtherUser;
    else if (isComplete && livenessOf(file.filePath()) == Liveness::Alive)
        m_obstacle = Obstacle::AlreadyRunningHere;
    else
        m_obstacle = Obstacle::Unclear;
}

Result<void> LibraryLock::takeOver()
{
    Q_ASSERT(!isHeld());
    if (m_obstacle != Obstacle::OtherMachine && m_obstacle != Obstacle::Unclear)
        return tryLock();

    // QLockFile removes stale files under a lock of this name: nobody may put a new file in the place of the one that
    // is about to be removed.
    QLockFile removal(m_lock.fileName() + ".rmlock"_L1);
    if (!removal.tryLock(1s) && removal.error() == QLockFile::LockFailedError)
        return refusal();
    if (contentsOf(m_lock.fileName()) == m_contents) {
        if (livenessOf(m_lock.fileName()) == Liveness::Alive)
            return failure(tr("%1 is in use at this moment. Close the program on the computer %2 first.")
                               .arg(QDir::toNativeSeparators(m_folder), m_holder.host));
        if (!QFile::remove(m_lock.fileName()) && QFileInfo::exists(m_lock.fileName())) {
            m_obstacle = Obstacle::CannotWrite;
            return refusal();
        }
    }
    removal.unlock();
    return tryLock();
}

void LibraryLock::unlock()
{
    if (!isHeld())
        return;
    // QLockFile removes whatever bears the name by now.
    const QString path = m_lock.fileName();
    const QString aside = path + ".aside"_L1;
    const bool isTheirs = QFileInfo::exists(path) && !isStillOurs();
    if (isTheirs)
        QFile::remove(aside);
    const bool isAside = isTheirs && QFile::rename(path, aside);
    m_lock.unlock();
    if (isAside)
        QFile::rename(aside, path);
}

bool LibraryLock::isStillOurs() const
{
    return isHeld() && contentsOf(m_lock.fileName()) == m_contents;
}

Unexpected LibraryLock::refusal() const
{
    const QString folder = QDir::toNativeSeparators(m_folder);
    const QString process = QString::number(m_holder.processId);
    const QString since = QLocale().toString(m_holder.since.toLocalTime(), QLocale::ShortFormat);
    const QString file = QDir::toNativeSeparators(m_lock.fileName());
    switch (m_obstacle) {
    case Obstacle::AlreadyRunningHere:
        return failure(tr("%1 is in use by %2 (process %3) since %4. Close that program first.")
                           .arg(folder, m_holder.program, process, since),
                       file);
    case Obstacle::OtherUser:
        return failure(tr("The user %2 has been working in %1 since %3. Two at a time would destroy each other's work.")
                           .arg(folder, m_holder.user, since),
                       file);
    case Obstacle::OtherMachine:
        return failure(
            tr("%1 is in use on the computer %2 (%3, process %4) since %5. Close the program there first. If "
               "it no longer runs there, or this folder is a copy of the one there, take the library over.")
                .arg(folder, m_holder.host, m_holder.program, process, since),
            file);
    case Obstacle::Unclear:
        return failure(tr("%1 is marked as in use since %2, and it cannot be told whether that is still so. Make sure "
                          "that Baiwen is not running with this folder, here or on another computer; then take the "
                          "library over.")
                           .arg(folder, since),
                       file);
    default:
        break;
    }
    return failure(tr("%1 cannot be written: the folder is missing or read-only, or its disk is full.").arg(folder),
                   file);
}

} // namespace Baiwen
