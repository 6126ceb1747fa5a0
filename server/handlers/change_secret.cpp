// Deeds on one secret, each under If-Match.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/change_secret.h"

#include "models/wire/organization_json.h"
#include "models/wire/secret_json.h"
#include "models/wire/version_json.h"
#include "server/commands/change_secret.h"
#include "server/commands/create_environment.h"
#include "server/commands/delete_version.h"
#include "server/commands/remove_secret.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

awaitable<Reply> changeSecretHandler(ApiContext& context, Caller caller, Request request)
{
    const auto at = secretAtOf(request);
    const auto change = bodyOf<domain::SecretChange>(request);
    if (!at || !change)
        co_return Reply::problem(at ? change.error() : at.error(), request.id);
    auto& commands = context.commands;
    co_return respondSecret(
        co_await onPool(commands.pool,
                        [&] { return changeSecret(commands, caller, *at, *change); }),
        request);
}

using SecretDeed = Result<domain::Secret> (*)(CommandContext&, const Caller&, const SecretAt&);

ApiHandler secretHandler(SecretDeed deed)
{
    return [deed](ApiContext& context, Caller caller, Request request) -> awaitable<Reply> {
        const auto at = secretAtOf(request);
        if (!at)
            co_return Reply::problem(at.error(), request.id);
        auto& commands = context.commands;
        co_return respondSecret(
            co_await onPool(commands.pool, [&] { return deed(commands, caller, *at); }), request);
    };
}

using VersionDeed = Result<domain::Version> (*)(CommandContext&, const Caller&, const SecretAt&,
                                                std::uint32_t);

ApiHandler versionHandler(VersionDeed deed)
{
    return [deed](ApiContext& context, Caller caller, Request request) -> awaitable<Reply> {
        const auto at = secretAtOf(request);
        const auto number = versionNumberOf(request);
        if (!at || !number)
            co_return Reply::problem(at ? number.error() : at.error(), request.id);
        auto& commands = context.commands;
        co_return respond(
            co_await onPool(commands.pool, [&] { return deed(commands, caller, *at, *number); }),
            request);
    };
}

awaitable<Reply> createEnvironmentHandler(ApiContext& context, Caller caller, Request request)
{
    auto environment = bodyOf<domain::Environment>(request);
    if (!environment)
        co_return Reply::problem(environment.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return createEnvironment(commands, caller, *environment); }),
        request, 201);
}

} // namespace

void addChangeRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    const auto secret = base + "/secrets/{secret}";
    router.add(Method::Patch, secret, authenticated(context, changeSecretHandler));
    router.add(Method::Delete, secret, authenticated(context, secretHandler(removeSecret)));
    router.add(Method::Post, secret + "/restore",
               authenticated(context, secretHandler(restoreSecret)));
    router.add(Method::Delete, secret + "/versions/{number}",
               authenticated(context, versionHandler(deleteVersion)));
    router.add(Method::Post, secret + "/versions/{number}/undelete",
               authenticated(context, versionHandler(undeleteVersion)));
    router.add(Method::Post, base + "/environments",
               authenticated(context, createEnvironmentHandler));
}

} // namespace strongroom::server
