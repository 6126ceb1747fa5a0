// Reading what is there: lists and single things, never a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/list_secrets.h"

#include "models/wire/custody_json.h"
#include "models/wire/keyed_secret_json.h"
#include "models/wire/organization_json.h"
#include "models/wire/secret_json.h"
#include "models/wire/session_json.h"
#include "models/wire/version_json.h"
#include "server/commands/access/members.h"
#include "server/handlers/respond.h"
#include "server/issuer/second_factor/second_factors.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::Capability;

constexpr std::uint32_t mostSecrets = 1000; ///< In a page: whoever keeps a copy reads them all.

/// Reads on the pool, for members of the organization: what they may see of it is up to `read`.
template <class Read>
auto readAsMember(ApiContext& context, const Caller& caller, Read read)
    -> awaitable<decltype(read())>
{
    auto& commands = context.commands;
    co_return co_await onPool(commands.pool, [&]() -> decltype(read()) {
        if (auto member = commands.policy.standingOf(caller.principal, caller.organization);
            !member)
            return member.error();
        return read();
    });
}

/// Reads on the pool, once the caller has `capability` on the secret.
template <class Read>
auto readSecretAs(ApiContext& context, const Caller& caller, Capability capability,
                  const domain::SecretId& secret, Read read) -> awaitable<decltype(read())>
{
    auto& commands = context.commands;
    co_return co_await onPool(commands.pool, [&]() -> decltype(read()) {
        if (auto allowed = commands.policy.decide(caller.principal, capability, caller.organization,
                                                  objectOf(secret));
            !allowed)
            return allowed.error();
        return read();
    });
}

Result<std::optional<domain::OwnSecondFactor>> secondFactorOf(ApiContext& context,
                                                              const Principal& principal)
{
    if (context.secondFactors == nullptr || principal.kind != PrincipalKind::Person)
        return std::optional<domain::OwnSecondFactor>();
    const auto state = context.secondFactors->stateOf(principal.subject);
    if (!state)
        return state.error();
    return std::optional(
        domain::OwnSecondFactor{state->on, state->recoveryCodes, context.secondFactorPage});
}

awaitable<Reply> me(ApiContext& context, Caller caller, Request request)
{
    auto& commands = context.commands;
    using Memberships = Result<std::vector<domain::Membership>>;
    auto memberships = co_await onPool(commands.pool, [&]() -> Memberships {
        auto found = commands.policy.membershipsOf(caller.principal);
        if (found)
            if (auto learned = learnName(commands, caller.principal, *found); !learned)
                return learned.error();
        return found;
    });
    if (!memberships)
        co_return Reply::problem(memberships.error(), request.id);
    auto factor =
        co_await onPool(commands.pool, [&] { return secondFactorOf(context, caller.principal); });
    if (!factor)
        co_return Reply::problem(factor.error(), request.id);
    const auto& principal = caller.principal;
    auto me =
        wire::toJson(domain::Me{memberKeyOf(principal), principal.name, std::move(*memberships)});
    me["acr"] = principal.acr;
    me["amr"] = wire::json::array(principal.amr.begin(), principal.amr.end());
    if (*factor)
        me["second_factor"] = wire::toJson(**factor);
    co_return Reply::json(me);
}

Result<std::vector<domain::Environment>> visibleEnvironments(CommandContext& commands,
                                                             const Caller& caller)
{
    const auto visible = commands.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    auto environments = commands.storage.environments(caller.organization);
    const auto& limits = caller.principal.limits;
    if (environments && limits && !limits->environments.empty())
        std::erase_if(*environments, [&](const domain::Environment& environment) {
            return !limits->environments.contains(environment.id.value);
        });
    if (environments && *visible) {
        const auto& seen = (*visible)->environments;
        std::erase_if(*environments, [&](const domain::Environment& environment) {
            return std::ranges::find(seen, environment.id) == seen.end();
        });
    }
    return environments;
}

awaitable<Reply> environments(ApiContext& context, Caller caller, Request request)
{
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return asPage(visibleEnvironments(commands, caller)); }),
        request);
}

awaitable<Reply> custodian(ApiContext& context, Caller caller, Request request)
{
    const auto allowed =
        co_await readAsMember(context, caller, [] { return Result<Done>(Done{}); });
    if (!allowed)
        co_return Reply::problem(allowed.error(), request.id);
    co_return respond(context.commands.custodian.key(caller.organization), request);
}

Result<SecretFilter> filterOf(const Caller& caller, const Request& request)
{
    SecretFilter filter;
    filter.organization = caller.organization;
    filter.text = queryOf(request, "q").value_or("");
    if (filter.text.size() > 200)
        return Error{ErrorKind::InvalidInput, "A search has at most 200 characters.", {}, "q"};
    if (const auto environment = queryOf(request, "environment")) {
        if (!isId(*environment))
            return Error{
                ErrorKind::InvalidInput, "\"environment\" must be an id.", {}, "environment"};
        filter.environment = domain::EnvironmentId{*environment};
    }
    filter.organizationOnly = queryOf(request, "scope") == "organization";
    if (queryOf(request, "state") == "deleted")
        filter.state = domain::SecretState::Deleted;
    filter.cursor = queryOf(request, "cursor");
    filter.limit = limitOf(request, mostSecrets);
    return filter;
}

/// Whether names of keys are asked for by somebody who may see the versions of what they see: by
/// the model, all may; an API key only if it was made for that.
bool wantsKeys(const Caller& caller, const Request& request)
{
    return queryOf(request, "keys") == "true"
           && withinLimits(caller.principal, Capability::SeeVersions);
}

/// Secrets as JSON, each with the names of its keys.
Result<wire::json::array> withKeys(KeyNameStorage names, std::vector<domain::Secret> secrets)
{
    std::vector<domain::SecretId> ids;
    for (const auto& secret : secrets)
        ids.push_back(secret.id);
    auto found = names.keyNames(ids);
    if (!found)
        return found.error();
    wire::json::array all;
    for (auto& secret : secrets) {
        auto keys = std::move((*found)[secret.id.value]);
        all.push_back(wire::toJson(domain::KeyedSecret{std::move(secret), std::move(keys)}));
    }
    return all;
}

Result<wire::json::object> listed(ApiContext& context, KeyNameStorage names, const Caller& caller,
                                  const Request& request, SecretFilter filter)
{
    auto& commands = context.commands;
    auto visible = commands.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    filter.only = std::move(*visible);
    auto page = commands.storage.secrets(filter);
    if (!page)
        return page.error();
    if (!wantsKeys(caller, request))
        return wire::toJson(*page);
    auto items = withKeys(names, std::move(page->items));
    if (!items)
        return items.error();
    wire::json::object all;
    all["items"] = std::move(*items);
    if (page->next)
        all["next"] = *page->next;
    return all;
}

awaitable<Reply> listSecrets(ApiContext& context, KeyNameStorage names, Caller caller,
                             Request request)
{
    auto filter = filterOf(caller, request);
    if (!filter)
        co_return Reply::problem(filter.error(), request.id);
    const auto page = co_await onPool(context.commands.pool, [&] {
        return listed(context, names, caller, request, std::move(*filter));
    });
    if (!page)
        co_return Reply::problem(page.error(), request.id);
    co_return Reply::json(*page);
}

/// The same for one, with its ETag.
awaitable<Reply> respondKeyed(ApiContext& context, KeyNameStorage names, domain::Secret secret,
                              Request request)
{
    const auto revision = secret.revision;
    std::vector<domain::Secret> one{std::move(secret)};
    const auto keyed =
        co_await onPool(context.commands.pool, [&] { return withKeys(names, std::move(one)); });
    if (!keyed)
        co_return Reply::problem(keyed.error(), request.id);
    auto reply = Reply::json(keyed->front());
    reply.headers.emplace_back("ETag", etagOf(revision));
    co_return reply;
}

awaitable<Reply> getSecret(ApiContext& context, KeyNameStorage names, Caller caller,
                           Request request)
{
    const auto id = secretOf(request);
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    const auto secret = co_await readSecretAs(context, caller, Capability::SeeSecrets, *id, [&] {
        return context.commands.storage.secret(caller.organization, *id);
    });
    if (secret && request.header("if-none-match") == etagOf(secret->revision)) {
        Reply unchanged;
        unchanged.status = 304;
        unchanged.headers.emplace_back("ETag", etagOf(secret->revision));
        co_return unchanged;
    }
    if (secret && wantsKeys(caller, request))
        co_return co_await respondKeyed(context, names, *secret, std::move(request));
    co_return respondSecret(secret, request);
}

Result<domain::Page<domain::Version>> visibleVersions(ApiContext& context, const Caller& caller,
                                                      const domain::SecretId& id)
{
    auto& commands = context.commands;
    const auto secret = commands.storage.secret(caller.organization, id);
    if (!secret)
        return secret.error();
    auto versions = commands.storage.versions(id);
    if (!versions)
        return versions.error();
    // Equality of values is for those who may see them.
    if (!commands.policy.decide(caller.principal, Capability::Reveal, *secret))
        for (auto& version : *versions)
            for (auto& key : version.keys)
                key.fingerprint.reset();
    return domain::Page<domain::Version>{std::move(*versions), {}};
}

awaitable<Reply> listVersions(ApiContext& context, Caller caller, Request request)
{
    const auto id = secretOf(request);
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    co_return respond(co_await readSecretAs(context, caller, Capability::SeeVersions, *id,
                                            [&] { return visibleVersions(context, caller, *id); }),
                      request);
}

} // namespace

void addListRoutes(Router& router, ApiContext& context, KeyNameStorage names)
{
    const auto named = [&context, names](auto handler) {
        return authenticated(context,
                             [names, handler](ApiContext& api, Caller caller, Request request) {
                                 return handler(api, names, std::move(caller), std::move(request));
                             });
    };
    const std::string base(organizationPath);
    router.add(Method::Get, "/v1/me", authenticated(context, me));
    router.add(Method::Get, base + "/environments", authenticated(context, environments));
    router.add(Method::Get, base + "/custodian", authenticated(context, custodian));
    router.add(Method::Get, base + "/secrets", named(listSecrets));
    router.add(Method::Get, base + "/secrets/{secret}", named(getSecret));
    router.add(Method::Get, base + "/secrets/{secret}/versions",
               authenticated(context, listVersions));
}

} // namespace strongroom::server
