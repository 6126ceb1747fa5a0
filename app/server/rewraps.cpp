// Woken by the record: whoever starts or resumes a re-wrap writes there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/rewraps.h"

#include "server/commands/keys/rewrap_keys.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace strongroom::app {
namespace {

boost::asio::awaitable<void> pauseFor(ControlPlane& plane, std::chrono::milliseconds time)
{
    boost::asio::steady_timer pause(plane.io, time);
    co_await pause.async_wait(boost::asio::use_awaitable);
}

} // namespace

void startRewraps(ControlPlane& plane)
{
    const auto next = [&plane]() -> boost::asio::awaitable<bool> {
        constexpr std::chrono::milliseconds between{200};
        co_await pauseFor(plane, between);
        co_await plane.changes.wait(std::chrono::seconds(5));
        co_return true;
    };
    const auto pause = [&plane](std::chrono::milliseconds time) { return pauseFor(plane, time); };
    boost::asio::co_spawn(plane.io,
                          rewrapAll({*plane.commands, *plane.keyStorage, *plane.log, next, pause}),
                          boost::asio::detached);
}

} // namespace strongroom::app
