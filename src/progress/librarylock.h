// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "progress/datafolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLockFile>

#include <chrono>

namespace Baiwen {

/// Who has the library, as the lock file tells; empty where it does not tell.
struct LockHolder
{
    QString host;
    QString program;
    qint64 processId = 0;
    QString user; ///< the owner of the lock file
    QDateTime since; ///< UTC; when the lock file was written

    bool operator==(const LockHolder &) const = default;
};

/// One writer per data folder: across processes, users, and the machines that share the folder or get it from a tool
/// that synchronises it. A lock file stands in the folder for as long as this object holds it. What a dead process of
/// this machine left behind is taken by itself; what another machine left is not, because nobody here can tell whether
/// it still writes. Used by one thread at a time; blocks for as long as the folder's disk does, so not the window's.
class LibraryLock final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::LibraryLock)

public:
    enum class Obstacle {
        None,
        AlreadyRunningHere, ///< a living process of this user on this machine
        OtherUser, ///< a living process of another user on this machine
        OtherMachine, ///< also: the file came along with a copy of the folder
        Unclear, ///< the lock file does not tell whose it is, or it cannot be told whether that process is alive
        CannotWrite, ///< the folder is missing or read-only, or the disk is full
    };

    explicit LibraryLock(const DataFolder &folder);
    ~LibraryLock();
    Q_DISABLE_COPY_MOVE(LibraryLock)

    /// Writes the lock file into the folder, which must be there. Waits up to `patience` for a process of this machine
    /// to finish. The error says who has the library and what can be done; obstacle() and holder() tell the same in
    /// parts.
    [[nodiscard]] Result<void> tryLock(std::chrono::milliseconds patience = std::chrono::milliseconds(0));
    /// Once the user has agreed: removes the lock that made tryLock() fail with OtherMachine or Unclear, and takes its
    /// place. Fails, and removes nothing, where the holder is seen to be alive (on file systems that share locks), or
    /// when the lock is no longer the one that the user was asked about; the error and obstacle() are then the new
    /// one's.
    [[nodiscard]] Result<void> takeOver();
    /// Leaves the lock of a machine that took over meanwhile where it is.
    void unlock();

    [[nodiscard]] bool isHeld() const { return m_lock.isLocked(); }
    /// Reads the lock file again: false once another machine has taken over, or somebody removed the file. Nothing may
    /// be written then.
    [[nodiscard]] bool isStillOurs() const;

    /// Of the latest failure.
    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }
    [[nodiscard]] const LockHolder &holder() const { return m_holder; }

private:
    /// Takes the lock when it is free; otherwise finds out who has it.
    [[nodiscard]] bool attempt();
    void examine();
    [[nodiscard]] Unexpected refusal() const;

    QString m_folder;
    QLockFile m_lock;
    QByteArray m_contents; ///< of our lock file, or of the one that stands in the way
    Obstacle m_obstacle = Obstacle::None;
    LockHolder m_holder;
};

} // namespace Baiwen
