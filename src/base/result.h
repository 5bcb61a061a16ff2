// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Baiwen {

/// What went wrong, in words for the user. `detail` is for the log and the "details" line, never needed to act.
struct Error
{
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

struct Unexpected
{
    Error error;
};

/// A value or the reason there is none, for failures that are expected (I/O, SQL, a user's file). Carries the names of
/// std::expected (C++23), which clang-tidy 14 cannot parse yet. Reading the side that is not there is a bug.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_value(std::in_place_index<0>, std::move(value))
    { }
    Result(Unexpected unexpected)
        : m_value(std::in_place_index<1>, std::move(unexpected.error))
    { }

    [[nodiscard]] bool has_value() const { return m_value.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_value); }
    [[nodiscard]] T &value() & { return std::get<0>(m_value); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_value)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, Error> m_value;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected unexpected)
        : m_failed(true)
        , m_error(std::move(unexpected.error))
    { }

    [[nodiscard]] bool has_value() const { return !m_failed; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    bool m_failed = false;
    Error m_error;
};

[[nodiscard]] inline Unexpected failure(QString message, QString detail = {})
{
    return {{std::move(message), std::move(detail)}};
}

} // namespace Baiwen
