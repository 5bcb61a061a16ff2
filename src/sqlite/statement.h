// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace Baiwen {

/// One prepared SQL statement with typed values in and typed columns out. A failure of preparing or binding waits and
/// is reported by step(), run(), rows() or row(), so that a caller checks once. Times are kept as ISO 8601 text in UTC
/// with milliseconds, durations as whole milliseconds.
class Statement final
{
public:
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Starts anew with these values for ?1, ?2 and so on.
    template <typename... Values> Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    /// Starts anew with the columns of another statement's present row, from `first` on, as they are.
    Statement &bindRow(const Statement &row, int first = 0);

    /// True while there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// To the end, rows ignored; ready for the next bind() then.
    [[nodiscard]] Result<void> run();

    /// What `read(*this)` makes of each row.
    template <typename Read>
    [[nodiscard]] auto rows(Read read) -> Result<QList<std::invoke_result_t<Read, Statement &>>>
    {
        QList<std::invoke_result_t<Read, Statement &>> list;
        for (;;) {
            const Result<bool> more = step();
            if (!more)
                return Unexpected{more.error()};
            if (!*more)
                return list;
            list.append(read(*this));
        }
    }
    /// The same of the first row; nothing when there is none.
    template <typename Read>
    [[nodiscard]] auto row(Read read) -> Result<std::optional<std::invoke_result_t<Read, Statement &>>>
    {
        const Result<bool> found = step();
        if (!found)
            return Unexpected{found.error()};
        std::optional<std::invoke_result_t<Read, Statement &>> value;
        if (*found)
            value = read(*this);
        reset();
        return value;
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Invalid for NULL and for text that is no time.
    [[nodiscard]] QDateTime dateTime(int column) const;
    [[nodiscard]] std::chrono::milliseconds duration(int column) const
    {
        return std::chrono::milliseconds(integer(column));
    }
    /// Nothing for NULL, otherwise what `read` gives: `s.optional(3, &Statement::integer)`.
    template <typename T> [[nodiscard]] std::optional<T> optional(int column, T (Statement::*read)(int) const) const
    {
        return isNull(column) ? std::nullopt : std::optional<T>((this->*read)(column));
    }

private:
    void reset();
    void check(int code);

    void bindAt(int index, std::nullopt_t);
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &value);
    /// An invalid time is stored as NULL.
    void bindAt(int index, const QDateTime &value);
    void bindAt(int index, std::chrono::milliseconds value) { bindInteger(index, value.count()); }
    /// One template for all of them: overloads would let a pointer in as a bool.
    template <std::integral Integer> void bindAt(int index, Integer value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }
    template <std::floating_point Real> void bindAt(int index, Real value) { bindReal(index, value); }
    template <typename T> void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }
    void bindInteger(int index, qint64 value);
    void bindReal(int index, double value);

    Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_pending; ///< of preparing or binding
};

} // namespace Baiwen
