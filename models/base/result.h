// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace models {

// Wraps an Error so that `return fail(…)` converts to any Result, whatever its value type.
struct Failure
{
    Error error;
};

inline Failure fail(ErrorCode code, QString message, QString detail = {})
{
    return {{code, std::move(message), std::move(detail)}};
}

// A value or the Error why there is none. Member names are those of std::expected, which the
// clang 14 that checks this code cannot compile yet.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Failure failure) : m_state(std::move(failure.error)) {}

    bool has_value() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return has_value(); }

    T &value() &
    {
        assert(has_value());
        return *std::get_if<T>(&m_state);
    }
    const T &value() const &
    {
        assert(has_value());
        return *std::get_if<T>(&m_state);
    }
    T &&value() &&
    {
        assert(has_value());
        return std::move(*std::get_if<T>(&m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        assert(!has_value());
        return *std::get_if<Error>(&m_state);
    }
    // The failure, to hand on: `if (!x) return x.failure();`
    Failure failure() const { return {error()}; }

    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure) : m_failed(true), m_error(std::move(failure.error)) {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return !m_failed; }
    const Error &error() const
    {
        assert(m_failed);
        return m_error;
    }
    Failure failure() const { return {error()}; }

private:
    bool m_failed = false;
    Error m_error;
};

} // namespace models
