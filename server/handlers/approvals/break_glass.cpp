// Emergencies: opened, ended, reviewed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/break_glass.h"

#include "models/wire/approval_json.h"
#include "models/wire/audit_json.h"
#include "server/handlers/approvals/approval_routes.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Result<domain::BreakGlassId> glassOf(const Request& request)
{
    const auto& id = request.parameter("glass");
    if (!isId(id))
        return Error{ErrorKind::NotFound, "The emergency was not found."};
    return domain::BreakGlassId{id};
}

awaitable<Reply> openHandler(ApiContext& context, Caller caller, Request request)
{
    const auto wanted = bodyOf<domain::BreakGlassRequest>(request);
    if (!wanted)
        co_return Reply::problem(wanted.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return openBreakGlass(commands, caller, *wanted); }),
        request, 201);
}

awaitable<Reply> listHandler(ApiContext& context, Caller caller, Request request)
{
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return pageOf(listBreakGlass(commands, caller)); }),
        request);
}

awaitable<Reply> endHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = glassOf(request);
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return endBreakGlass(commands, caller, *id); }),
        request);
}

awaitable<Reply> activityHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = glassOf(request);
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return pageOf(breakGlassActivity(commands, caller, *id)); }),
        request);
}

awaitable<Reply> reviewHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = glassOf(request);
    const auto review = bodyOf<domain::BreakGlassReview>(request);
    if (!id || !review)
        co_return Reply::problem(id ? review.error() : id.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return reviewBreakGlass(commands, caller, *id, *review); }),
        request);
}

} // namespace

void addBreakGlassRoutes(Router& router, ApiContext& context)
{
    const auto base = std::string(organizationPath) + "/break-glass";
    router.add(Method::Get, base, authenticated(context, listHandler));
    router.add(Method::Post, base, authenticated(context, openHandler));
    router.add(Method::Post, base + "/{glass}/end", authenticated(context, endHandler));
    router.add(Method::Get, base + "/{glass}/activity", authenticated(context, activityHandler));
    router.add(Method::Post, base + "/{glass}/review", authenticated(context, reviewHandler));
}

} // namespace strongroom::server
