// Requests for approval and what becomes of them, each decision under If-Match.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/decide_approval.h"

#include "models/wire/approval_json.h"
#include "models/wire/approvals/access_request_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/secret_json.h"
#include "server/commands/approvals/request_access.h"
#include "server/commands/approvals/request_approval.h"
#include "server/handlers/approvals/approval_routes.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Reply respondApproval(const Result<domain::Approval>& approval, const Request& request,
                      unsigned status = 200)
{
    auto reply = respond(approval, request, status);
    if (approval)
        reply.headers.emplace_back("ETag", etagOf(approval->revision));
    return reply;
}

Result<domain::ApprovalId> approvalOf(const Request& request)
{
    const auto& id = request.parameter("approval");
    if (!isId(id))
        return Error{ErrorKind::NotFound, "The approval was not found."};
    return domain::ApprovalId{id};
}

Result<ApprovalAt> approvalAtOf(const Request& request)
{
    auto id = approvalOf(request);
    if (!id)
        return id.error();
    const auto revision = ifMatchOf(request);
    if (!revision)
        return Error{ErrorKind::InvalidInput,
                     "This request needs If-Match with the ETag of the approval.",
                     {},
                     "If-Match"};
    return ApprovalAt{std::move(*id), *revision};
}

awaitable<Reply> requestHandler(ApiContext& context, Caller caller, Request request)
{
    const auto wanted = bodyOf<domain::GrantRequest>(request);
    if (!wanted)
        co_return Reply::problem(wanted.error(), request.id);
    auto& commands = context.commands;
    co_return respondApproval(
        co_await onPool(commands.pool, [&] { return requestApproval(commands, caller, *wanted); }),
        request, 201);
}

awaitable<Reply> requestAccessHandler(ApiContext& context, Caller caller, Request request)
{
    const auto wanted = bodyOf<domain::AccessRequest>(request);
    if (!wanted)
        co_return Reply::problem(wanted.error(), request.id);
    auto& commands = context.commands;
    co_return respondApproval(
        co_await onPool(commands.pool, [&] { return requestAccess(commands, caller, *wanted); }),
        request, 202);
}

awaitable<Reply> listHandler(ApiContext& context, Caller caller, Request request)
{
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return pageOf(listApprovals(commands, caller)); }),
        request);
}

awaitable<Reply> getHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = approvalOf(request);
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    auto& commands = context.commands;
    co_return respondApproval(
        co_await onPool(commands.pool, [&] { return getApproval(commands, caller, *id); }),
        request);
}

ApiHandler decisionHandler(bool approves)
{
    return [approves](ApiContext& context, Caller caller, Request request) -> awaitable<Reply> {
        const auto at = approvalAtOf(request);
        if (!at)
            co_return Reply::problem(at.error(), request.id);
        auto decision = bodyOf<domain::ApprovalDecision>(request);
        if (!decision)
            co_return Reply::problem(decision.error(), request.id);
        decision->approves = approves;
        auto& commands = context.commands;
        co_return respondApproval(
            co_await onPool(commands.pool,
                            [&] { return decideApproval(commands, caller, *at, *decision); }),
            request);
    };
}

awaitable<Reply> withdrawHandler(ApiContext& context, Caller caller, Request request)
{
    const auto at = approvalAtOf(request);
    if (!at)
        co_return Reply::problem(at.error(), request.id);
    auto& commands = context.commands;
    co_return respondApproval(
        co_await onPool(commands.pool, [&] { return withdrawApproval(commands, caller, *at); }),
        request);
}

awaitable<Reply> destroyHandler(ApiContext& context, Caller caller, Request request)
{
    const auto at = secretAtOf(request);
    const auto number = versionNumberOf(request);
    const auto purpose = bodyOf<domain::Purpose>(request);
    if (!at || !number || !purpose)
        co_return Reply::problem(!at       ? at.error()
                                 : !number ? number.error()
                                           : purpose.error(),
                                 request.id);
    auto& commands = context.commands;
    co_return respondApproval(co_await onPool(commands.pool,
                                              [&] {
                                                  return requestDestruction(commands, caller, *at,
                                                                            *number, *purpose);
                                              }),
                              request, 202);
}

} // namespace

void addDecisionRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    const auto one = base + "/approvals/{approval}";
    router.add(Method::Get, base + "/approvals", authenticated(context, listHandler));
    router.add(Method::Post, base + "/approvals", authenticated(context, requestHandler));
    router.add(Method::Post, base + "/access/requests",
               authenticated(context, requestAccessHandler));
    router.add(Method::Get, one, authenticated(context, getHandler));
    router.add(Method::Post, one + "/approve", authenticated(context, decisionHandler(true)));
    router.add(Method::Post, one + "/deny", authenticated(context, decisionHandler(false)));
    router.add(Method::Post, one + "/withdraw", authenticated(context, withdrawHandler));
    router.add(Method::Post, base + "/secrets/{secret}/versions/{number}/destroy",
               authenticated(context, destroyHandler));
}

} // namespace strongroom::server
