// Questions about access, answered on the pool.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/access/explain_access.h"

#include "models/wire/access_json.h"
#include "server/commands/access/explain_access.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Result<std::string> queryNeeded(const Request& request, const std::string& name)
{
    auto value = queryOf(request, name);
    if (!value || value->empty())
        return Error{ErrorKind::InvalidInput, '"' + name + "\" is missing.", {}, name};
    return *value;
}

/// An object of the query: its type and id.
Result<domain::AccessObject> queryObject(const Request& request, const std::string& prefix)
{
    auto type = queryNeeded(request, prefix + "_type");
    auto id = queryNeeded(request, prefix + "_id");
    if (!type || !id)
        return type ? id.error() : type.error();
    return domain::AccessObject{std::move(*type), std::move(*id)};
}

awaitable<Reply> explainHandler(ApiContext& context, Caller caller, Request request)
{
    const auto question = bodyOf<domain::AccessQuestion>(request);
    if (!question)
        co_return Reply::problem(question.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return explainAccess(commands, caller, *question); }),
        request);
}

awaitable<Reply> whoHandler(ApiContext& context, Caller caller, Request request)
{
    const auto permission = queryNeeded(request, "permission");
    const auto object = queryObject(request, "object");
    if (!permission || !object)
        co_return Reply::problem(permission ? object.error() : permission.error(), request.id);
    const domain::AccessQuestion question{{}, *permission, *object};
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return asPage(whoHasAccess(commands, caller, question)); }),
        request);
}

awaitable<Reply> whatHandler(ApiContext& context, Caller caller, Request request)
{
    const auto permission = queryNeeded(request, "permission");
    if (!permission)
        co_return Reply::problem(permission.error(), request.id);
    domain::AccessObject subject;
    if (queryOf(request, "subject_id")) {
        const auto read = queryObject(request, "subject");
        if (!read)
            co_return Reply::problem(read.error(), request.id);
        subject = *read;
    }
    const auto cursor = queryOf(request, "cursor");
    auto& commands = context.commands;
    co_return respond(co_await onPool(commands.pool,
                                      [&] {
                                          return whatHasAccess(commands, caller, subject,
                                                               *permission, cursor);
                                      }),
                      request);
}

} // namespace

void addExplainRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    router.add(Method::Post, base + "/access/explain", authenticated(context, explainHandler));
    router.add(Method::Get, base + "/access/who", authenticated(context, whoHandler));
    router.add(Method::Get, base + "/access/what", authenticated(context, whatHandler));
}

} // namespace strongroom::server
