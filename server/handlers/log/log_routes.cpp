// Hashes go in base64, as the formats of transparency logs have them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/log/log_routes.h"

#include "models/wire/audit_json.h"
#include "server/handlers/respond.h"

#include <charconv>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr unsigned eventsAtOnce = 64;

/// A number of the query. Fails with InvalidInput, naming it.
Result<std::uint64_t> numberIn(const Request& request, const std::string& name)
{
    const auto text = queryOf(request, name).value_or("");
    std::uint64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || failed != std::errc() || end != text.data() + text.size()
        || number > INT64_MAX)
        return Error{ErrorKind::InvalidInput, "\"" + name + "\" is a whole number.", {}, name};
    return number;
}

Result<Reply> proofReply(const Result<crypto::TreeProof>& proof)
{
    if (!proof)
        return proof.error();
    wire::json::array hashes;
    for (const auto& hash : *proof)
        hashes.emplace_back(toBase64(hash));
    return Reply::json(wire::json::object{{"hashes", std::move(hashes)}});
}

Result<Reply> aboutLog(EventLog& log, const Caller& caller, const Request&)
{
    const auto key = log.key(caller.organization);
    if (!key)
        return key.error();
    const auto witnesses = log.witnesses(caller.organization);
    wire::json::object about{{"origin", key->name()}, {"public_key", key->toVkey()}};
    about["witnesses"] = wire::json::array(witnesses.begin(), witnesses.end());
    return Reply::json(about);
}

Result<Reply> newestCheckpoint(EventLog& log, const Caller& caller, const Request&)
{
    auto checkpoint = log.checkpoint(caller.organization);
    if (!checkpoint)
        return checkpoint.error();
    return Reply::text(std::move(checkpoint->note), "text/plain; charset=utf-8");
}

Result<Reply> inclusion(EventLog& log, const Caller& caller, const Request& request)
{
    const auto leaf = numberIn(request, "leaf");
    const auto size = numberIn(request, "size");
    if (!leaf || !size)
        return !leaf ? leaf.error() : size.error();
    return proofReply(log.inclusion(caller.organization, *leaf, *size));
}

Result<Reply> consistency(EventLog& log, const Caller& caller, const Request& request)
{
    const auto older = numberIn(request, "older");
    const auto newer = numberIn(request, "newer");
    if (!older || !newer)
        return !older ? older.error() : newer.error();
    return proofReply(log.consistency(caller.organization, *older, *newer));
}

Result<Reply> tile(EventLog& log, const Caller& caller, const Request& request)
{
    auto bytes = log.file(caller.organization, "tile/" + request.parameter("path"));
    if (!bytes)
        return bytes.error();
    return Reply::text(std::string(bytes->begin(), bytes->end()), "application/octet-stream");
}

/// A part of the record as the log has it: what each leaf commits to.
Result<Reply> events(ApiContext& api, const Caller& caller, const Request& request)
{
    auto& commands = api.commands;
    if (auto allowed = commands.policy.decide(caller.principal, domain::Capability::SeeAudit,
                                              caller.organization);
        !allowed)
        return allowed.error();
    const auto first = numberIn(request, "first");
    if (!first)
        return first.error();
    auto items = commands.storage.logEvents(caller.organization, *first, eventsAtOnce);
    if (!items)
        return items.error();
    return Reply::json(wire::toJson(domain::Page<domain::AuditEvent>{std::move(*items), {}}));
}

using Answer = Result<Reply> (*)(EventLog&, const Caller&, const Request&);

/// For everybody who belongs to the organization.
Handler forMembers(ApiContext& context, EventLog& log, Answer answer)
{
    return authenticated(
        context,
        [&log, answer](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
            auto& commands = api.commands;
            auto reply = co_await onPool(commands.pool, [&]() -> Result<Reply> {
                if (auto there = commands.policy.visibleTo(caller.principal, caller.organization);
                    !there)
                    return there.error();
                return answer(log, caller, request);
            });
            if (!reply)
                co_return Reply::problem(reply.error(), request.id);
            co_return std::move(*reply);
        });
}

awaitable<Reply> readEvents(ApiContext& api, Caller caller, Request request)
{
    auto reply = co_await onPool(api.commands.pool, [&] { return events(api, caller, request); });
    if (!reply)
        co_return Reply::problem(reply.error(), request.id);
    co_return std::move(*reply);
}

} // namespace

void addLogRoutes(Router& router, ApiContext& context, EventLog& log)
{
    const auto base = std::string(organizationPath) + "/log";
    router.add(Method::Get, base, forMembers(context, log, aboutLog));
    router.add(Method::Get, base + "/checkpoint", forMembers(context, log, newestCheckpoint));
    router.add(Method::Get, base + "/inclusion", forMembers(context, log, inclusion));
    router.add(Method::Get, base + "/consistency", forMembers(context, log, consistency));
    router.add(Method::Get, base + "/events", authenticated(context, readEvents));
    router.add(Method::Get, base + "/tile/{path...}", forMembers(context, log, tile));
}

} // namespace strongroom::server
