// A coroutine that sleeps most of the time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/retention.h"

#include "server/commands/audit/erase_events.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace strongroom::app {
namespace {

using Organizations = std::vector<domain::OrganizationId>;

Result<std::uint64_t> retainAll(ControlPlane& plane, std::chrono::days kept)
{
    const auto all =
        plane.storage->readOne<Organizations>([](Database& database) -> Result<Organizations> {
            Organizations ids;
            auto rows = database.prepare("SELECT id FROM organizations");
            while (rows.step())
                ids.push_back({rows.text(0)});
            return rows.failed() ? Result<Organizations>(rows.error()) : ids;
        });
    if (!all)
        return all.error();
    std::uint64_t erased = 0;
    for (const auto& organization : *all) {
        const auto gone =
            retainEvents(*plane.storage, *plane.recorder, organization, plane.clock.now(), kept);
        if (!gone)
            return gone;
        erased += *gone;
    }
    if (erased > 0) {
        plane.recorder->committed();
        if (auto forgotten = plane.approvals->forgetErased(); !forgotten)
            return forgotten.error();
    }
    return erased;
}

boost::asio::awaitable<void> retain(ControlPlane& plane, std::chrono::days kept)
{
    for (;;) {
        const auto erased =
            co_await onPool(plane.pool, [&plane, kept] { return retainAll(plane, kept); });
        if (!erased)
            plane.log->write(LogLevel::Error, "retention_failed",
                             {{"why", erased.error().message}});
        else if (*erased > 0)
            plane.log->write(LogLevel::Info, "events_erased", {{"count", std::to_string(*erased)}});
        boost::asio::steady_timer pause(plane.io, std::chrono::hours(1));
        co_await pause.async_wait(boost::asio::use_awaitable);
    }
}

} // namespace

void startRetention(ControlPlane& plane, std::chrono::days kept)
{
    boost::asio::co_spawn(plane.io, retain(plane, kept), boost::asio::detached);
}

} // namespace strongroom::app
