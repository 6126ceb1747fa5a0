// Grants listed, revoked and extended.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/manage_grants.h"

#include "models/wire/grant_json.h"
#include "server/handlers/approvals/approval_routes.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

awaitable<Reply> listHandler(ApiContext& context, Caller caller, Request request)
{
    const bool mine = queryOf(request, "mine").value_or("") == "true";
    const bool usable = queryOf(request, "usable").value_or("") == "true";
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return pageOf(listGrants(commands, caller, mine, usable)); }),
        request);
}

using GrantDeed = Result<domain::Grant> (*)(CommandContext&, const Caller&, const domain::GrantId&);

ApiHandler grantHandler(GrantDeed deed)
{
    return [deed](ApiContext& context, Caller caller, Request request) -> awaitable<Reply> {
        const domain::GrantId id{request.parameter("grant")};
        if (!isId(id.value))
            co_return Reply::problem({ErrorKind::NotFound, "The grant was not found."}, request.id);
        auto& commands = context.commands;
        co_return respond(
            co_await onPool(commands.pool, [&] { return deed(commands, caller, id); }), request);
    };
}

} // namespace

void addGrantRoutes(Router& router, ApiContext& context)
{
    const auto base = std::string(organizationPath) + "/grants";
    router.add(Method::Get, base, authenticated(context, listHandler));
    router.add(Method::Delete, base + "/{grant}",
               authenticated(context, grantHandler(revokeGrant)));
    router.add(Method::Post, base + "/{grant}/extend",
               authenticated(context, grantHandler(extendGrant)));
}

} // namespace strongroom::server
