// Addresses to actions, needs to challenges.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/step_up.h"

#include "models/wire/grant_json.h"
#include "models/wire/problem.h"
#include "server/handlers/respond.h"

#include <array>

namespace strongroom::server {
namespace {

/// What stands first below an organization, and what changing it is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> families{{
    {"members", "manage_access"},
    {"teams", "manage_access"},
    {"roles", "manage_access"},
    {"tuples", "manage_access"},
    {"access", "manage_access"},
    {"invitations", "manage_access"},
    {"policies", "manage_access"},
    {"api-keys", "machines"},
    {"api_keys", "machines"},
    {"service-accounts", "machines"},
    {"service_accounts", "machines"},
    {"runners", "machines"},
}};

/// "a/b" of "/v1/orgs/ORG/a/b".
std::string_view belowOrganization(std::string_view path)
{
    constexpr std::string_view prefix = "/v1/orgs/";
    if (!path.starts_with(prefix))
        return {};
    path.remove_prefix(prefix.size());
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
}

/// Of the secret that is to be revealed; none for one that is everywhere, or is not there.
boost::asio::awaitable<std::optional<domain::EnvironmentKind>>
environmentOf(ApiContext& context, const Caller& caller, const Request& request)
{
    const auto wanted = bodyOf<domain::GrantRequest>(request);
    if (!wanted)
        co_return std::nullopt;
    auto& storage = context.commands.storage;
    co_return co_await onPool(
        context.commands.pool, [&]() -> std::optional<domain::EnvironmentKind> {
            const auto secret = storage.secret(caller.organization, wanted->secret);
            if (!secret || !secret->environment)
                return std::nullopt;
            const auto environments = storage.environments(caller.organization);
            if (environments)
                for (const auto& environment : *environments)
                    if (environment.id == *secret->environment)
                        return environment.kind;
            return std::nullopt;
        });
}

Reply challenge(const StepUpNeed& need, const Request& request)
{
    const Error error{ErrorKind::Unauthenticated,
                      "This needs a fresh sign-in: confirm that it is you.",
                      {},
                      {},
                      "insufficient_user_authentication"};
    std::string acr;
    for (const auto& one : need.acr)
        acr += (acr.empty() ? "" : " ") + one;
    auto problem = wire::problemToJson(error, 401, request.id);
    const auto scheme = request.header("authorization").substr(0, 6);
    std::string header = std::string(scheme == "Bearer" ? "Bearer" : "DPoP")
                         + " error=\"insufficient_user_authentication\", "
                           "error_description=\"A fresh sign-in is needed\"";
    if (!acr.empty()) {
        problem["acr_values"] = acr;
        header += ", acr_values=\"" + acr + "\"";
    }
    if (need.maxAge) {
        problem["max_age"] = need.maxAge->count();
        header += ", max_age=\"" + std::to_string(need.maxAge->count()) + "\"";
    }
    auto reply = Reply::text(wire::serialize(problem), "application/problem+json", 401);
    reply.headers.emplace_back("WWW-Authenticate", header);
    return reply;
}

} // namespace

std::string_view stepUpActionOf(Method method, std::string_view path)
{
    if (method == Method::Get || method == Method::Head || method == Method::Options)
        return {};
    const auto below = belowOrganization(path);
    const auto family = below.substr(0, below.find('/'));
    if (below == "grants" || below == "promotions")
        return "reveal";
    if (below == "break-glass")
        return "break_glass";
    if (below.ends_with("/destroy") || below == "audit/erasures")
        return "destroy";
    if (family == "secrets" && method == Method::Delete)
        return "delete";
    for (const auto& [name, action] : families)
        if (family == name)
            return action;
    return {};
}

boost::asio::awaitable<std::optional<Reply>> askForStepUp(ApiContext& context, const Caller& caller,
                                                          const Request& request)
{
    const auto action = stepUpActionOf(request.method, request.path);
    if (action.empty() || !context.stepUp.concerns(action))
        co_return std::nullopt;
    std::optional<domain::EnvironmentKind> environment;
    if (action == "reveal")
        environment = co_await environmentOf(context, caller, request);
    const auto need = context.stepUp.lacking(caller.principal, action, environment);
    if (!need)
        co_return std::nullopt;
    co_return challenge(*need, request);
}

} // namespace strongroom::server
