// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <memory>
#include <string_view>

struct sqlite3;

namespace Baiwen {

/// The kinds of failure that a caller can do something about.
enum class DatabaseFault {
    None,
    Locked, ///< another program writes, and went on for longer than the busy timeout
    ReadOnly, ///< the file or its folder may not be written
    DiskFull,
    DiskFailed, ///< the device reported an error
    Damaged, ///< the file contradicts itself, or is no SQLite file at all
    Foreign, ///< a sound SQLite file that belongs to another program
    TooNew, ///< written by a later version of this program
    CannotOpen, ///< no such folder, no permission
    Interrupted, ///< by interrupt()
    Other, ///< a fault of ours: wrong SQL, a broken constraint
};

/// One connection to one SQLite file. Every commit is on the disk when it returns (WAL with synchronous=FULL); foreign
/// keys are enforced, and a tampered schema cannot call functions. Used by one thread at a time; only interrupt() may
/// come from another. Failures come back in words for the user, with SQLite's own message, code and statement as the
/// detail; fault() tells their kind.
class Database final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::Database)

public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        /// ReadOnly that leaves no -wal and no -shm beside a file that has none: for one that nobody writes, as a
        /// backup. What lies there already holds changes or tells of a writer, and then it is plain ReadOnly.
        Immutable,
        /// ReadWrite, for a copy of a damaged file: past what is wrong in its list of tables, its length or a cell
        /// SQLite goes on as far as it can.
        Salvage,
    };
    static inline const QString InMemory = QStringLiteral(":memory:");

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Creates the file when it is missing and access is ReadWrite. Writes nothing yet: see enableWriteAheadLog().
    [[nodiscard]] Result<void> open(const QString &path, Access access = Access::ReadWrite,
                                    std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    /// A database in memory that another program has written and that may be hostile: read only, nothing of it on any
    /// disk, no triggers and no views, no value above MaximumForeignValue. `name` stands for the path in messages.
    [[nodiscard]] Result<void> openImage(const QByteArray &image, const QString &name);
    static constexpr int MaximumForeignValue = 64 << 20; ///< bytes
    /// The whole database as the bytes of a file; for one in memory.
    [[nodiscard]] Result<QByteArray> image();

    /// The first thing that writes to a file, and so apart from open(): whose file it is must be known by then. Where
    /// the file system has no shared memory SQLite stays with its rollback journal, which is as durable.
    [[nodiscard]] Result<void> enableWriteAheadLog();
    /// Takes the write-ahead log into the file, so that who copies the file alone (a sync tool) has everything. Done as
    /// far as others' reading allows; what is left is no less safe where it is.
    void takeInLog();
    void close();
    /// The last connection to close takes the write-ahead log into the file; this leaves even that to whose file it is.
    void closeUntouched();

    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether the file that is open is no longer the one at path(): removed, or another in its place. What is written
    /// then is lost with the connection.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] bool isInTransaction() const;

    /// Any number of statements without values or rows: schema and pragmas.
    [[nodiscard]] Result<void> runScript(std::string_view sql);

    /// Writes a consistent copy of the whole file to `path` while it may be in use (SQLite's online backup). The copy
    /// stands there whole or not at all; a file that is there already is replaced.
    [[nodiscard]] Result<void> backUpTo(const QString &path);
    /// The other direction: everything in the open database is replaced by what `source`, open too, holds, in one
    /// transaction. A crash or a failure leaves what there was; other connections see before or after. A damaged source
    /// is refused before anything is changed. Not inside a transaction. `source` is only read.
    [[nodiscard]] Result<void> restoreFrom(Database &source);

    /// Makes the statement that runs now fail with Interrupted. From any thread.
    void interrupt();

    /// Of the latest failure on this connection, opening included.
    [[nodiscard]] DatabaseFault fault() const { return m_fault; }
    /// Records the failure of a layer above, so that fault() holds for the whole of a call.
    [[nodiscard]] Unexpected fail(DatabaseFault fault, QString message, QString detail = {});
    /// What SQLite reports about the connection, for a call that returned `code`.
    [[nodiscard]] Unexpected fail(int code, std::string_view sql = {});

private:
    friend class Statement;
    friend Result<void> addRankFunction(Database &database, const std::vector<int> &lengths);

    [[nodiscard]] Result<void> configure(Access access);
    /// Whether what `source` holds can become the content of this connection.
    [[nodiscard]] Result<void> checkSource(Database &source);
    /// One line of text of a pragma.
    [[nodiscard]] Result<QString> pragma(std::string_view sql);
    [[nodiscard]] QString describe(DatabaseFault fault) const;

    sqlite3 *m_connection = nullptr;
    QString m_path;
    QByteArray m_image; ///< what openImage() reads
    DatabaseFault m_fault = DatabaseFault::None;
};

} // namespace Baiwen
