// Work that blocks, done on its own threads while the sockets' thread goes on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace strongroom::server {

using Pool = boost::asio::thread_pool;

/// Runs `work` on the pool and brings its answer back to the coroutine's own thread.
template <class Work>
boost::asio::awaitable<std::invoke_result_t<Work&>> onPool(Pool& pool, Work work)
{
    std::optional<std::invoke_result_t<Work&>> answer;
    const auto initiate = [&](auto handler) {
        // The handler owns this coroutine's frame, so that `work` and `answer` outlive the job.
        boost::asio::post(pool, [&work, &answer, handler = std::move(handler)]() mutable {
            answer.emplace(work());
            auto home = boost::asio::get_associated_executor(handler);
            boost::asio::post(home, std::move(handler));
        });
    };
    co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>&, void()>(
        initiate, boost::asio::use_awaitable);
    co_return std::move(*answer);
}

} // namespace strongroom::server
