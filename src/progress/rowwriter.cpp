// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/rowwriter.h"

#include "progress/formatshape.h"

#include <sqlite3.h>

namespace Baiwen {

using namespace Qt::StringLiterals;

RowWriter::~RowWriter()
{
    finalize();
    sqlite3_close(m_connection);
}

bool RowWriter::open(const QString &path)
{
    Q_ASSERT(!m_connection);
    return sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_exec(m_connection, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE", nullptr,
                        nullptr, nullptr)
        == SQLITE_OK;
}

void RowWriter::setTable(const QString &table, const QStringList &columns)
{
    finalize();
    m_table = table;
    m_columns = columns;
}

void RowWriter::finalize()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

sqlite3_stmt *RowWriter::statementFor(qsizetype count)
{
    sqlite3_stmt *&statement = m_statements[count];
    if (!statement) {
        QStringList columns;
        for (const QString &column : m_columns.first(count))
            columns.append(quoted(column));
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(m_table), columns.join(u", "_s),
                                                                     QStringList(count, u"?"_s).join(u", "_s));
        sqlite3_prepare_v2(m_connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    }
    return statement;
}

static int bindValue(sqlite3_stmt *statement, int index, const RecordValue &value)
{
    struct Binder
    {
        sqlite3_stmt *statement;
        int index;

        int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, index, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
        // The values outlive the step; an empty text must not look like NULL.
        int operator()(const QByteArray &text) const
        {
            return sqlite3_bind_text64(statement, index, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                       SQLITE_STATIC, SQLITE_UTF8);
        }
        int operator()(const Blob &blob) const
        {
            return sqlite3_bind_blob64(statement, index, blob.bytes.constData(),
                                       static_cast<sqlite3_uint64>(blob.bytes.size()), SQLITE_STATIC);
        }
    };
    return std::visit(Binder{statement, index}, value);
}

RowWriter::Outcome RowWriter::insert(const QList<RecordValue> &values)
{
    sqlite3_stmt *statement = statementFor(values.size());
    if (!statement)
        return Outcome::Failed;
    int code = SQLITE_OK;
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bindValue(statement, static_cast<int>(i) + 1, values[i]);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (code == SQLITE_DONE)
        return Outcome::Kept;
    return (code & 0xff) == SQLITE_CONSTRAINT ? Outcome::Refused : Outcome::Failed;
}

bool RowWriter::commit()
{
    finalize();
    return sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
}

QString RowWriter::errorString() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_connection));
}

void rollBackJournal(const QString &path)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(connection);
}

} // namespace Baiwen
