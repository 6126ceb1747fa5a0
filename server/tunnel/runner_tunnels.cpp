// Questions numbered, answers matched, silence turned into an error.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/tunnel/runner_tunnels.h"

#include "models/wire/comparison_json.h"
#include "models/wire/custody_json.h"
#include "models/wire/key_json.h"
#include "models/wire/move_custody_json.h"
#include "models/wire/promotion_json.h"
#include "models/wire/rewrap_json.h"
#include "models/wire/searches/reuse_json.h"
#include "models/wire/searches/value_search_json.h"
#include "models/wire/witness_json.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace strongroom::server {
namespace {

namespace asio = boost::asio;

const Error noCustodian{
    ErrorKind::NoCustodian,
    "No key custodian is connected. It connects by itself when its runner is up; then try again."};

} // namespace

RunnerTunnels::RunnerTunnels(asio::io_context& io, Log& log, std::chrono::milliseconds patience)
    : m_io(io), m_log(log), m_patience(patience)
{}

std::shared_ptr<RunnerLink> RunnerTunnels::linkOf(const domain::OrganizationId& organization) const
{
    const auto found = std::find_if(m_links.rbegin(), m_links.rend(), [&](const auto& link) {
        return link->identity.organization == organization;
    });
    return found == m_links.rend() ? nullptr : *found;
}

std::vector<std::shared_ptr<RunnerLink>>
RunnerTunnels::linksOf(const domain::OrganizationId& organization) const
{
    std::vector<std::shared_ptr<RunnerLink>> links;
    for (const auto& link : m_links)
        if (link->identity.organization == organization)
            links.push_back(link);
    return links;
}

Result<domain::CustodianKey> RunnerTunnels::key(const domain::OrganizationId& organization) const
{
    const auto link = linkOf(organization);
    if (!link)
        return noCustodian;
    return link->key;
}

asio::awaitable<Result<wire::json::value>> RunnerTunnels::call(domain::OrganizationId organization,
                                                               std::string operation,
                                                               wire::json::object body,
                                                               Tracing tracing)
{
    auto link = linkOf(organization);
    if (!link)
        co_return noCustodian;
    co_return co_await ask(std::move(link), std::move(operation), std::move(body), tracing);
}

asio::awaitable<Result<wire::json::value>> RunnerTunnels::ask(std::shared_ptr<RunnerLink> link,
                                                              std::string operation,
                                                              wire::json::object body,
                                                              Tracing tracing)
{
    OpenSpan span(tracing, SpanKind::Client);
    span.said().operation = operation;
    const auto id = std::to_string(++m_calls);
    asio::steady_timer wake(m_io, m_patience);
    PendingCall pending{wake, {}};
    link->pending[id] = &pending;
    wire::json::object message{{"id", id}, {"op", operation}};
    message["body"] = std::move(body);
    if (const auto within = span.inside().parent; within.span != SpanId{})
        message["traceparent"] = traceparentOf(within);
    link->send(wire::serialize(message));

    boost::system::error_code cancelled;
    co_await wake.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    link->pending.erase(id);
    if (!pending.answer) {
        m_log.write(LogLevel::Warning, "runner_silent",
                    {{"runner", link->identity.runner.value}, {"op", operation}, {"call", id}});
        span.said().failed = ErrorKind::TimedOut;
        co_return Error{ErrorKind::TimedOut,
                        "The key custodian did not answer in time. Try again."};
    }
    if (!*pending.answer)
        span.said().failed = pending.answer->error().kind;
    co_return std::move(*pending.answer);
}

template <class Answer>
asio::awaitable<Result<Answer>> RunnerTunnels::answerTo(domain::OrganizationId organization,
                                                        std::string operation,
                                                        wire::json::object body, Tracing tracing)
{
    const auto answer =
        co_await call(std::move(organization), std::move(operation), std::move(body), tracing);
    if (!answer)
        co_return answer.error();
    co_return wire::fromJson<Answer>(*answer);
}

asio::awaitable<Result<domain::SealVersionAnswer>>
RunnerTunnels::sealVersion(domain::OrganizationId organization, domain::SealVersionRequest request,
                           Tracing tracing)
{
    return answerTo<domain::SealVersionAnswer>(std::move(organization), "seal_version",
                                               wire::toJson(request), tracing);
}

asio::awaitable<Result<domain::ReleaseKeysAnswer>>
RunnerTunnels::releaseKeys(domain::OrganizationId organization, domain::ReleaseKeysRequest request,
                           Tracing tracing)
{
    return answerTo<domain::ReleaseKeysAnswer>(std::move(organization), "release_keys",
                                               wire::toJson(request), tracing);
}

asio::awaitable<Result<domain::KeyringStatus>>
RunnerTunnels::statusFrom(std::shared_ptr<RunnerLink> link, std::string operation,
                          wire::json::object body, Tracing tracing)
{
    const auto answer = co_await ask(link, std::move(operation), std::move(body), tracing);
    if (!answer)
        co_return answer.error();
    auto status = wire::fromJson<domain::KeyringStatus>(*answer);
    // What readers and writers are shown names the key that is active now.
    if (status && status->custodian.runner == link->key.runner)
        link->key = status->custodian;
    co_return status;
}

asio::awaitable<Result<domain::KeyringStatus>>
RunnerTunnels::changeKey(domain::OrganizationId organization, domain::KeyChange change,
                         Tracing tracing)
{
    Result<domain::KeyringStatus> status = noCustodian;
    const auto links = linksOf(organization);
    // Each would draw one of its own, and none open what another wrapped.
    if (links.size() > 1 && change.definition && change.definition->kind == domain::KeyKind::Local)
        co_return Error{ErrorKind::InvalidInput,
                        "Several runners are connected, which cannot share a key in a runner's "
                        "folder. Take a key that all of them reach, or stop all runners but one, "
                        "assign it, and copy keyring.json and the new kek-*.key to the others.",
                        {},
                        "kind"};
    for (const auto& link : links) {
        status = co_await statusFrom(link, "change_key", wire::toJson(change), tracing);
        if (!status)
            break;
    }
    co_return status;
}

asio::awaitable<Result<domain::KeyringStatus>>
RunnerTunnels::keyStatus(domain::OrganizationId organization, domain::KeyStatusRequest request,
                         Tracing tracing)
{
    auto link = linkOf(organization);
    if (!link)
        co_return noCustodian;
    co_return co_await statusFrom(std::move(link), "key_status", wire::toJson(request), tracing);
}

asio::awaitable<std::vector<domain::KeyringStatus>>
RunnerTunnels::rings(domain::OrganizationId organization, Tracing tracing)
{
    std::vector<domain::KeyringStatus> rings;
    for (const auto& link : linksOf(organization)) {
        const domain::KeyStatusRequest request{organization, false};
        auto ring = co_await statusFrom(link, "key_status", wire::toJson(request), tracing);
        if (ring)
            rings.push_back(std::move(*ring));
    }
    co_return rings;
}

asio::awaitable<Result<domain::RewrapAnswer>>
RunnerTunnels::rewrap(domain::OrganizationId organization, domain::RewrapRequest request,
                      Tracing tracing)
{
    const auto asked = request.items.size();
    auto done = co_await answerTo<domain::RewrapAnswer>(std::move(organization), "rewrap",
                                                        wire::toJson(request), tracing);
    if (done && done->items.size() != asked)
        co_return Error{ErrorKind::Internal,
                        "The key custodian gave an answer that cannot be read."};
    co_return done;
}

asio::awaitable<Result<domain::CompareValuesAnswer>>
RunnerTunnels::compareValues(domain::OrganizationId organization,
                             domain::CompareValuesRequest request, Tracing tracing)
{
    return answerTo<domain::CompareValuesAnswer>(std::move(organization),
                                                 std::string(domain::compareOperation),
                                                 wire::toJson(request), tracing);
}

asio::awaitable<Result<domain::FindValueAnswer>>
RunnerTunnels::findValue(domain::OrganizationId organization, domain::FindValueRequest request,
                         Tracing tracing)
{
    return answerTo<domain::FindValueAnswer>(std::move(organization),
                                             std::string(domain::findOperation),
                                             wire::toJson(request), tracing);
}

asio::awaitable<Result<domain::MarkReuseAnswer>>
RunnerTunnels::markReuse(domain::OrganizationId organization, domain::MarkReuseRequest request,
                         Tracing tracing)
{
    return answerTo<domain::MarkReuseAnswer>(std::move(organization),
                                             std::string(domain::reuseOperation),
                                             wire::toJson(request), tracing);
}

asio::awaitable<Result<domain::SealVersionAnswer>>
RunnerTunnels::promoteVersion(domain::OrganizationId organization,
                              domain::PromoteVersionRequest request, Tracing tracing)
{
    return answerTo<domain::SealVersionAnswer>(std::move(organization),
                                               std::string(domain::promoteOperation),
                                               wire::toJson(request), tracing);
}

asio::awaitable<Result<domain::MoveVersionAnswer>>
RunnerTunnels::moveVersion(domain::OrganizationId organization, domain::MoveVersionRequest request,
                           Tracing tracing)
{
    return answerTo<domain::MoveVersionAnswer>(std::move(organization), "move_version",
                                               wire::toJson(request), tracing);
}

std::vector<domain::OrganizationId> RunnerTunnels::witnessed() const
{
    std::vector<domain::OrganizationId> organizations;
    for (const auto& link : m_links)
        if (std::ranges::find(organizations, link->identity.organization) == organizations.end())
            organizations.push_back(link->identity.organization);
    return organizations;
}

asio::awaitable<Result<domain::WitnessAnswer>>
RunnerTunnels::witness(domain::OrganizationId organization, domain::WitnessRequest request)
{
    const auto answer =
        co_await call(std::move(organization), "witness", wire::toJson(request), {});
    if (!answer)
        co_return answer.error();
    co_return wire::fromJson<domain::WitnessAnswer>(*answer);
}

void RunnerTunnels::connected(std::shared_ptr<RunnerLink> link)
{
    m_log.write(LogLevel::Info, "runner_connected",
                {{"runner", link->identity.runner.value},
                 {"organization", link->identity.organization.value}});
    m_links.push_back(std::move(link));
}

void RunnerTunnels::disconnected(const RunnerLink& link, const std::string& why)
{
    const auto found =
        std::ranges::find_if(m_links, [&](const auto& one) { return one.get() == &link; });
    if (found == m_links.end())
        return;
    m_log.write(LogLevel::Warning, "runner_disconnected",
                {{"runner", link.identity.runner.value}, {"why", why}});
    for (const auto& [id, call] : link.pending) {
        call->answer = Result<wire::json::value>(noCustodian);
        call->wake.cancel();
    }
    m_links.erase(found);
}

void RunnerTunnels::received(RunnerLink& link, const wire::json::value& message)
{
    wire::ObjectReader reader(message);
    const auto found = link.pending.find(reader.textOr("id"));
    if (found == link.pending.end())
        return; // Answered too late, or never asked.
    if (const auto* error = reader.find("error")) {
        wire::ObjectReader fields(*error);
        Error refusal{errorKindOf(fields.textOr("code")), fields.textOr("message")};
        refusal.reason = fields.textOr("reason");
        refusal.field = fields.textOr("field");
        if (refusal.message.empty())
            refusal.message = "The key custodian refused.";
        found->second->answer = Result<wire::json::value>(std::move(refusal));
    } else if (const auto* body = reader.find("body")) {
        found->second->answer = Result<wire::json::value>(*body);
    } else {
        found->second->answer = Result<wire::json::value>(
            Error{ErrorKind::Internal, "The key custodian gave an answer that cannot be read."});
    }
    found->second->wake.cancel();
}

void RunnerTunnels::closeAll()
{
    closeUnless([](const RunnerIdentity&) { return false; });
}

void RunnerTunnels::closeUnless(const std::function<bool(const RunnerIdentity&)>& admitted)
{
    // Closing takes links out of the list.
    for (const auto& link : std::vector(m_links))
        if (!admitted(link->identity))
            link->close();
}

} // namespace strongroom::server
