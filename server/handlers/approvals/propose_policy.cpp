// Purposes and policies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/propose_policy.h"

#include "models/wire/approval_json.h"
#include "server/handlers/approvals/approval_routes.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::uint32_t replayed = 500;

template <class T>
ApiHandler reader(T (*read)(CommandContext&, const Caller&))
{
    return [read](ApiContext& context, Caller caller, Request request) -> awaitable<Reply> {
        auto& commands = context.commands;
        co_return respond(co_await onPool(commands.pool, [&] { return read(commands, caller); }),
                          request);
    };
}

Result<domain::Page<domain::PurposeKind>> purposes(CommandContext& context, const Caller& caller)
{
    return pageOf(listPurposes(context, caller));
}

Result<domain::Page<domain::PolicyVersion>> history(CommandContext& context, const Caller& caller)
{
    return pageOf(policyHistory(context, caller));
}

awaitable<Reply> tryHandler(ApiContext& context, Caller caller, Request request)
{
    const auto proposal = bodyOf<domain::PolicyProposal>(request);
    if (!proposal)
        co_return Reply::problem(proposal.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return tryPolicy(commands, caller, proposal->document, replayed); }),
        request);
}

awaitable<Reply> proposeHandler(ApiContext& context, Caller caller, Request request)
{
    const auto proposal = bodyOf<domain::PolicyProposal>(request);
    if (!proposal)
        co_return Reply::problem(proposal.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return proposePolicy(commands, caller, *proposal); }),
        request, 202);
}

} // namespace

void addPolicyRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    router.add(Method::Get, base + "/purposes", authenticated(context, reader(purposes)));
    router.add(Method::Get, base + "/policy", authenticated(context, reader(currentPolicy)));
    router.add(Method::Get, base + "/policy/versions", authenticated(context, reader(history)));
    router.add(Method::Post, base + "/policy/trials", authenticated(context, tryHandler));
    router.add(Method::Post, base + "/policy/proposals", authenticated(context, proposeHandler));
}

} // namespace strongroom::server
