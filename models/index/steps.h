// Work that can be left off and taken up again, so that whoever has a window to keep alive does
// other things in between.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <coroutine>
#include <utility>

namespace strongroom::index {

/// A coroutine that stands still at each `co_await pause`. It begins with the first next(), and
/// goes no further once this is gone.
class Steps
{
public:
    struct promise_type // NOLINT(readability-identifier-naming): the language's names.
    {
        Steps get_return_object() // NOLINT(readability-identifier-naming)
        {
            return Steps(std::coroutine_handle<promise_type>::from_promise(*this));
        }
        std::suspend_always initial_suspend() noexcept { return {}; } // NOLINT
        std::suspend_always final_suspend() noexcept { return {}; }   // NOLINT
        void return_void() noexcept {}                                // NOLINT
        void unhandled_exception() { throw; }                         // NOLINT
    };

    Steps() = default;
    ~Steps() { stop(); }
    Steps(Steps&& other) noexcept : m_work(std::exchange(other.m_work, {})) {}
    Steps& operator=(Steps&& other) noexcept
    {
        std::swap(m_work, other.m_work);
        return *this;
    }
    Steps(const Steps&) = delete;
    Steps& operator=(const Steps&) = delete;

    /// Goes on to the next pause, or to the end. False if it is at its end then.
    bool next()
    {
        if (!begun() || m_work.done())
            return false;
        m_work.resume();
        return !m_work.done();
    }
    /// Whether there is any work here, done or not.
    bool begun() const { return static_cast<bool>(m_work); }
    void stop()
    {
        if (begun())
            std::exchange(m_work, {}).destroy();
    }

private:
    explicit Steps(std::coroutine_handle<promise_type> work) : m_work(work) {}

    std::coroutine_handle<promise_type> m_work;
};

/// A good moment to leave off: a piece takes a fraction of a millisecond.
inline constexpr std::suspend_always pause{};

} // namespace strongroom::index
