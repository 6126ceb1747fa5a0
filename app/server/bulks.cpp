// Woken by the record: whoever starts or resumes one writes there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/bulks.h"

#include "server/commands/bulk/run_bulk.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace strongroom::app {

void startBulks(ControlPlane& plane)
{
    const auto next = [&plane]() -> boost::asio::awaitable<bool> {
        constexpr std::chrono::milliseconds between{100};
        boost::asio::steady_timer pause(plane.io, between);
        co_await pause.async_wait(boost::asio::use_awaitable);
        co_await plane.changes.wait(std::chrono::seconds(1));
        co_return true;
    };
    boost::asio::co_spawn(
        plane.io, runBulks({{*plane.commands, BulkStorage(*plane.storage)}, *plane.log, next}),
        boost::asio::detached);
}

} // namespace strongroom::app
