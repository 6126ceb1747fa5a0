// Stores are used from threads that may wait; runners are spoken to on the tunnel's own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/tunnel/runner_tunnels.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <future>
#include <ranges>

namespace strongroom::server {
namespace {

namespace asio = boost::asio;

/// The reason, on the line, of a runner that has no store of that name.
constexpr std::string_view unknownStore = "unknown_store";

asio::awaitable<void> keep(std::shared_ptr<std::promise<Result<wire::json::value>>> promise,
                           asio::awaitable<Result<wire::json::value>> answer)
{
    promise->set_value(co_await std::move(answer));
}

} // namespace

asio::awaitable<Result<wire::json::value>>
RunnerTunnels::askWhoHasIt(domain::OrganizationId organization, wire::json::object question)
{
    Result<wire::json::value> answer = Error{
        ErrorKind::NoCustodian,
        "No runner of this organization is connected. It connects by itself when it is up; then "
        "try again."};
    question["organization"] = organization.value;
    const auto links = linksOf(organization);
    for (const auto& link : links | std::views::reverse) {
        answer = co_await ask(link, "store", question, {});
        if (answer || answer.error().reason != unknownStore)
            break;
    }
    co_return answer;
}

Result<wire::json::value> RunnerTunnels::askStore(const domain::OrganizationId& organization,
                                                  wire::json::object question)
{
    const auto promise = std::make_shared<std::promise<Result<wire::json::value>>>();
    auto answer = promise->get_future();
    asio::co_spawn(m_io, keep(promise, askWhoHasIt(organization, std::move(question))),
                   asio::detached);
    // While the control plane ends, the tunnel's thread is gone before those that wait for it.
    constexpr std::chrono::milliseconds glance{200};
    while (answer.wait_for(glance) != std::future_status::ready)
        if (m_io.stopped())
            return Error{ErrorKind::Unavailable, "The control plane is about to end. Try again."};
    return answer.get();
}

} // namespace strongroom::server
