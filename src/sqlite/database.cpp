// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/database.h"

#include "sqlite/statement.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <sqlite3.h>
#include <string>
#include <system_error>

namespace Baiwen {

using namespace Qt::StringLiterals;

static DatabaseFault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseFault::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return DatabaseFault::ReadOnly;
    case SQLITE_FULL:
        return DatabaseFault::DiskFull;
    case SQLITE_IOERR:
        return DatabaseFault::DiskFailed;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return DatabaseFault::Damaged;
    case SQLITE_CANTOPEN:
        return DatabaseFault::CannotOpen;
    case SQLITE_INTERRUPT:
        return DatabaseFault::Interrupted;
    default:
        return DatabaseFault::Other;
    }
}

/// SQLite's URI for a file that it may take for unchanging, without locks and without files of its own beside it.
static QByteArray immutableUri(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // a drive letter
    return "file://" + QUrl::toPercentEncoding(absolute, "/:") + "?immutable=1";
}

static bool hasCompanion(const QString &path)
{
    return QFile::exists(path + "-wal"_L1) || QFile::exists(path + "-shm"_L1) || QFile::exists(path + "-journal"_L1);
}

/// Everything in `from` replaces everything in `to`, which reports the code that is returned.
static int copyAll(sqlite3 *to, sqlite3 *from)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup); // need not tell of a step that found a lock
    return stepped == SQLITE_DONE ? finished : stepped;
}

Database::Database() = default;

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString &path, Access access, std::chrono::milliseconds busyTimeout)
{
    Q_ASSERT(!isOpen());
    m_path = path;
    const bool immutable = access == Access::Immutable && !hasCompanion(path);
    const bool isWritten = access == Access::ReadWrite || access == Access::Salvage;
    int flags = isWritten ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (immutable)
        flags |= SQLITE_OPEN_URI;
    const QByteArray name = immutable ? immutableUri(path) : path.toUtf8();
    int code = sqlite3_open_v2(name.constData(), &m_connection, flags, nullptr);
    // An old or odd SQLite reports plain codes in open only; everything after this line gives the extended ones.
    sqlite3_extended_result_codes(m_connection, 1);
    if (code == SQLITE_OK && isWritten && sqlite3_db_readonly(m_connection, "main") == 1)
        code =
            SQLITE_READONLY; // SQLite falls back by itself when it may not write, and would say so at the first write
    if (code != SQLITE_OK) {
        const Unexpected error = fail(code);
        close();
        return error;
    }
    sqlite3_busy_timeout(m_connection, static_cast<int>(busyTimeout.count()));
    if (auto configured = configure(access); !configured) {
        close();
        return configured;
    }
    return {};
}

Result<void> Database::configure(Access access)
{
    const int isSalvage = access == Access::Salvage ? 1 : 0;
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1 - isSalvage, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_WRITABLE_SCHEMA, isSalvage, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    return runScript(isSalvage ? "PRAGMA cell_size_check = OFF;"
                               : "PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;");
}

Result<void> Database::openImage(const QByteArray &image, const QString &name)
{
    Q_ASSERT(!isOpen());
    m_path = name;
    m_image = image;
    // A file that was written with a log says so here, and in memory there is none.
    static constexpr qsizetype WriteVersion = 18;
    static constexpr qsizetype ReadVersion = 19;
    if (m_image.size() > ReadVersion && m_image.at(ReadVersion) == 2)
        m_image[WriteVersion] = m_image[ReadVersion] = 1;

    int code = sqlite3_open_v2(":memory:", &m_connection, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_extended_result_codes(m_connection, 1);
    if (code == SQLITE_OK) {
        // It is only read, although the parameter is not constant.
        auto *bytes = reinterpret_cast<unsigned char *>(m_image.data());
        code = sqlite3_deserialize(m_connection, "main", bytes, m_image.size(), m_image.size(),
                                   SQLITE_DESERIALIZE_READONLY);
    }
    if (code != SQLITE_OK) {
        const Unexpected error = fail(code);
        close();
        return error;
    }
    sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, MaximumForeignValue);
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    if (auto configured = configure(Access::ReadOnly); !configured) {
        close();
        return configured;
    }
    return {};
}

Result<QByteArray> Database::image()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
        isOpen() ? sqlite3_serialize(m_connection, "main", &size, 0) : nullptr, sqlite3_free);
    if (!bytes)
        return fail(isOpen() ? SQLITE_NOMEM : SQLITE_MISUSE);
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), static_cast<qsizetype>(size));
}

Result<void> Database::enableWriteAheadLog()
{
    return runScript("PRAGMA journal_mode = WAL;");
}

void Database::takeInLog()
{
    if (isOpen())
        sqlite3_wal_checkpoint_v2(m_connection, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

bool Database::hasMoved() const
{
    int moved = 0;
    if (isOpen())
        sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::close()
{
    // Version 2 waits for statements still alive instead of refusing, so that the order of destructors does not matter.
    sqlite3_close_v2(m_connection);
    m_connection = nullptr;
}

void Database::closeUntouched()
{
    if (isOpen())
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    close();
}

bool Database::isInTransaction() const
{
    return isOpen() && !sqlite3_get_autocommit(m_connection);
}

Result<void> Database::runScript(std::string_view sql)
{
    const int code =
        isOpen() ? sqlite3_exec(m_connection, std::string(sql).c_str(), nullptr, nullptr, nullptr) : SQLITE_MISUSE;
    if (code != SQLITE_OK)
        return fail(code, sql);
    return {};
}

Result<void> Database::backUpTo(const QString &path)
{
    const QString partial = path + ".part"_L1;
    QFile::remove(partial);
    Database copy;
    if (auto opened = copy.open(partial); !opened)
        return fail(copy.fault(), opened.error().message, opened.error().detail);

    if (const int code = copyAll(copy.m_connection, m_connection); code != SQLITE_OK) {
        const Error error = copy.fail(code).error;
        copy.close();
        QFile::remove(partial);
        return fail(copy.fault(), error.message, error.detail);
    }
    copy.close();

    // QFile::rename refuses to replace; removing first would leave a moment without any copy.
    std::error_code error;
    std::filesystem::rename(QFileInfo(partial).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    if (error) {
        QFile::remove(partial);
        return fail(DatabaseFault::CannotOpen, tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                    QString::fromStdString(error.message()));
    }
    return {};
}

Result<void> Database::restoreFrom(Database &source)
{
    if (!isOpen() || isInTransaction() || !source.isOpen())
        return fail(SQLITE_MISUSE);
    const Result<QString> journal = pragma("PRAGMA journal_mode");
    if (!journal)
        return Unexpected{journal.error()};
    if (auto checked = checkSource(source); !checked)
        return checked;
    if (const int code = copyAll(m_connection, source.m_connection); code != SQLITE_OK)
        return fail(code);
    // A source with a write-ahead log makes a file with one of this, which must not be where there is no shared memory:
    // it would not open again. With the whole file to itself SQLite needs none to take the log back. Should somebody
    // else have the file open, then there is shared memory and all is well.
    if (*journal == "delete"_L1) {
        static_cast<void>(runScript("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE"));
        // The next reading is what lets go.
        static_cast<void>(runScript("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema"));
    }
    return {};
}

Result<void> Database::checkSource(Database &source)
{
    const Result<QString> sound = source.pragma("PRAGMA quick_check(1)");
    if (!sound)
        return fail(source.fault(), sound.error().message, sound.error().detail);
    if (*sound != "ok"_L1)
        return fail(DatabaseFault::Damaged, source.describe(DatabaseFault::Damaged), *sound);
    // Neither can change under connections that are open. Ours are all alike: another hand has rewritten this one.
    for (const std::string_view sql : {"PRAGMA encoding", "PRAGMA page_size"}) {
        const Result<QString> theirs = source.pragma(sql);
        if (!theirs)
            return fail(source.fault(), theirs.error().message, theirs.error().detail);
        const Result<QString> own = pragma(sql);
        if (!own)
            return Unexpected{own.error()};
        if (*theirs != *own) {
            return fail(DatabaseFault::Foreign,
                        tr("%1 has been rewritten by another program and cannot take the place of the library.")
                            .arg(QDir::toNativeSeparators(source.path())),
                        u"%1: %2, not %3"_s.arg(QString::fromLatin1(sql), *theirs, *own));
        }
    }
    return {};
}

Result<QString> Database::pragma(std::string_view sql)
{
    const auto value = Statement(*this, sql).row([](const Statement &row) { return row.text(0); });
    if (!value)
        return Unexpected{value.error()};
    return value->value_or(QString());
}

void Database::interrupt()
{
    if (isOpen())
        sqlite3_interrupt(m_connection);
}

Unexpected Database::fail(DatabaseFault fault, QString message, QString detail)
{
    m_fault = fault;
    return failure(std::move(message), std::move(detail));
}

Unexpected Database::fail(int code, std::string_view sql)
{
    // The connection's message belongs to its latest call; when that was another one, the code alone must speak.
    const bool isLatest = m_connection && (sqlite3_errcode(m_connection) & 0xff) == (code & 0xff);
    const int extended = isLatest ? sqlite3_extended_errcode(m_connection) : code;
    QString detail = u"SQLite %1: %2"_s.arg(extended).arg(
        QString::fromUtf8(isLatest ? sqlite3_errmsg(m_connection) : sqlite3_errstr(code)));
    if (!sql.empty())
        detail += u"\n"_s + QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())).simplified();
    const DatabaseFault fault = faultOf(code);
    return fail(fault, describe(fault), std::move(detail));
}

QString Database::describe(DatabaseFault fault) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (fault) {
    case DatabaseFault::Locked:
        return tr("Another program is using %1 and has not let go of it. Close that program and try again.").arg(file);
    case DatabaseFault::ReadOnly:
        return tr("%1 cannot be written: the file or its folder is read-only.").arg(file);
    case DatabaseFault::DiskFull:
        return tr("The disk is full, so this change was not kept in %1. Free some space and try again.").arg(file);
    case DatabaseFault::DiskFailed:
        return tr("The disk reported an error while %1 was in use.").arg(file);
    case DatabaseFault::Damaged:
        return tr("%1 is damaged, or is not a library file at all.").arg(file);
    case DatabaseFault::CannotOpen:
        return tr("%1 cannot be opened: its folder is missing or may not be used.").arg(file);
    case DatabaseFault::Interrupted:
        return tr("The work on %1 was interrupted.").arg(file);
    default:
        return tr("%1 could not be used because of a fault in this program.").arg(file);
    }
}

} // namespace Baiwen
