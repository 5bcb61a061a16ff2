// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/statement.h"

#include <sqlite3.h>

namespace Baiwen {

using namespace Qt::StringLiterals;

Statement::Statement(Database &database, std::string_view sql)
    : m_database(&database)
{
    const int code = database.isOpen()
        ? sqlite3_prepare_v2(database.m_connection, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr)
        : SQLITE_MISUSE;
    if (code != SQLITE_OK)
        m_pending = database.fail(code, sql).error;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::reset()
{
    if (!m_statement)
        return; // never prepared: that failure stays
    m_pending.reset();
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bindRow(const Statement &row, int first)
{
    reset();
    const int count = sqlite3_column_count(row.m_statement) - first;
    for (int i = 0; i < count; ++i)
        check(sqlite3_bind_value(m_statement, i + 1, sqlite3_column_value(row.m_statement, first + i)));
    return *this;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_pending)
        m_pending = m_database->fail(code, m_statement ? sqlite3_sql(m_statement) : "").error;
}

Result<bool> Statement::step()
{
    if (m_pending)
        return Unexpected{*m_pending};
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Unexpected error = m_database->fail(code, sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return Unexpected{more.error()};
        if (!*more)
            return {};
    }
}

void Statement::bindAt(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bindAt(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &value)
{
    check(sqlite3_bind_blob64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QDateTime &value)
{
    if (value.isValid())
        bindAt(index, value.toUTC().toString(Qt::ISODateWithMs));
    else
        bindAt(index, std::nullopt);
}

void Statement::bindInteger(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindReal(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QDateTime Statement::dateTime(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

} // namespace Baiwen
