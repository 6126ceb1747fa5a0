// If-Match carries the revision that was seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/rotations/rotation_routes.h"

#include "models/wire/rotation_json.h"
#include "server/commands/rotations/manage_defaults.h"
#include "server/handlers/acting.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::DueState;
using domain::Rotation;
using domain::RotationStanding;

Result<domain::RotationId> rotationIn(const Request& request)
{
    return idIn<domain::RotationId>(request, "rotation", "The rotation");
}

/// With the ETag that the next step has to name.
template <class Act>
Handler onRotation(ApiContext& context, Act act, unsigned status = 200)
{
    return authenticated(
        context,
        [act, status](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
            const auto done =
                co_await onPool(api.commands.pool, [&] { return act(caller, request); });
            auto reply = respond(done, request, status);
            if (done)
                reply.headers.emplace_back("ETag", etagOf(done->revision));
            co_return reply;
        });
}

/// An act on the rotation of the path, as of the revision of If-Match, with what the body wishes.
template <class Wish>
Handler changing(ApiContext& context, const RotationWork& work,
                 Result<Rotation> (*act)(const RotationWork&, const Caller&, const RotationAt&,
                                         const Wish&))
{
    return onRotation(
        context, [work, act](const Caller& caller, const Request& request) -> Result<Rotation> {
            const auto id = rotationIn(request);
            if (!id)
                return id.error();
            const auto revision = ifMatchOf(request);
            if (!revision)
                return Error{ErrorKind::InvalidInput,
                             "This request needs If-Match with the ETag of the rotation.",
                             {},
                             "If-Match"};
            const auto wish = bodyOf<Wish>(request);
            return wish ? act(work, caller, {*id, *revision}, *wish)
                        : Result<Rotation>(wish.error());
        });
}

Result<DueQuery> dueQueryOf(const Request& request)
{
    DueQuery query;
    query.cursor = queryOf(request, "cursor");
    query.limit = limitOf(request);
    const auto state = queryOf(request, "state");
    if (!state)
        return query;
    for (const auto known : {DueState::Fresh, DueState::Soon, DueState::Overdue})
        if (nameOf(known) == *state)
            query.state = known;
    if (!query.state)
        return Error{ErrorKind::InvalidInput,
                     "\"state\" must be \"overdue\", \"soon\" or \"fresh\".",
                     {},
                     "state"};
    return query;
}

Result<RotationQuery> rotationQueryOf(const Request& request)
{
    RotationQuery query;
    query.cursor = queryOf(request, "cursor");
    query.limit = limitOf(request);
    query.runningOnly = queryOf(request, "state") == "running";
    if (const auto secret = queryOf(request, "secret")) {
        if (!isId(*secret))
            return Error{ErrorKind::InvalidInput, "\"secret\" must be an id.", {}, "secret"};
        query.secret = domain::SecretId{*secret};
    }
    return query;
}

Result<domain::SecretId> secretInBody(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    auto secret = wire::readId<domain::SecretId>(reader, "secret");
    return wire::finish(reader, std::move(secret));
}

void addPolicyRoutes(Router& router, ApiContext& context, const RotationWork& work)
{
    const auto secret = std::string(organizationPath) + "/secrets/{secret}";
    using Answer = Result<RotationStanding>;
    router.add(Method::Get, secret + "/rotation",
               acting(context, [work](ApiContext&, const Caller& caller, const Request& request) {
                   const auto id = secretOf(request);
                   return id ? rotationStanding(work, caller, *id) : Answer(id.error());
               }));
    router.add(Method::Put, secret + "/rotation-policy",
               acting(context, [work](ApiContext&, const Caller& caller, const Request& request) {
                   const auto id = secretOf(request);
                   auto policy = bodyOf<domain::RotationPolicy>(request);
                   if (!id || !policy)
                       return Answer(!id ? id.error() : policy.error());
                   return putRotationPolicy(work, caller, *id, std::move(*policy));
               }));
    router.add(Method::Delete, secret + "/rotation-policy",
               acting(context, [work](ApiContext&, const Caller& caller, const Request& request) {
                   const auto id = secretOf(request);
                   return id ? removeRotationPolicy(work, caller, *id) : Answer(id.error());
               }));
}

Result<std::optional<domain::EnvironmentId>> placeOf(const Request& request, bool ofEnvironment)
{
    using Place = std::optional<domain::EnvironmentId>;
    if (!ofEnvironment)
        return Place();
    auto id = idIn<domain::EnvironmentId>(request, "environment", "The environment");
    return id ? Result<Place>(Place(std::move(*id))) : Result<Place>(id.error());
}

void addDefaultRoutes(Router& router, ApiContext& context, const RotationWork& work)
{
    const auto base = std::string(organizationPath) + "/rotation-defaults";
    using Answer = Result<RotationDefaults>;
    router.add(Method::Get, base,
               acting(context, [work](ApiContext&, const Caller& caller, const Request&) {
                   return rotationDefaults(work, caller);
               }));
    for (const bool ofEnvironment : {false, true}) {
        const auto one = base + (ofEnvironment ? "/environments/{environment}" : "/organization");
        router.add(
            Method::Put, one,
            acting(context, [work, ofEnvironment](ApiContext&, const Caller& caller,
                                                  const Request& request) {
                auto place = placeOf(request, ofEnvironment);
                auto policy = bodyOf<domain::RotationPolicy>(request);
                if (!place || !policy)
                    return Answer(!place ? place.error() : policy.error());
                return putRotationDefault(work, caller, {std::move(*place), std::move(*policy)});
            }));
        router.add(Method::Delete, one,
                   acting(context, [work, ofEnvironment](ApiContext&, const Caller& caller,
                                                         const Request& request) {
                       const auto place = placeOf(request, ofEnvironment);
                       return place ? removeRotationDefault(work, caller, *place)
                                    : Answer(place.error());
                   }));
    }
}

} // namespace

void addRotationRoutes(Router& router, ApiContext& context, const RotationWork& work)
{
    addPolicyRoutes(router, context, work);
    addDefaultRoutes(router, context, work);
    const auto base = std::string(organizationPath) + "/rotations";
    const auto one = base + "/{rotation}";
    router.add(Method::Get, base + "/due",
               acting(context, [work](ApiContext&, const Caller& caller, const Request& request) {
                   auto query = dueQueryOf(request);
                   return query ? dueRotations(work, caller, std::move(*query))
                                : Result<domain::Page<RotationStanding>>(query.error());
               }));
    router.add(Method::Get, base,
               acting(context, [work](ApiContext&, const Caller& caller, const Request& request) {
                   auto query = rotationQueryOf(request);
                   return query ? listRotations(work, caller, std::move(*query))
                                : Result<domain::Page<Rotation>>(query.error());
               }));
    router.add(Method::Post, base,
               onRotation(
                   context,
                   [work](const Caller& caller, const Request& request) {
                       const auto secret = secretInBody(request);
                       return secret ? startRotation(work, caller, *secret)
                                     : Result<Rotation>(secret.error());
                   },
                   201));
    router.add(Method::Get, one,
               onRotation(context, [work](const Caller& caller, const Request& request) {
                   const auto id = rotationIn(request);
                   return id ? getRotation(work, caller, *id) : Result<Rotation>(id.error());
               }));
    router.add(Method::Post, one + "/steps",
               changing<domain::StepWish>(context, work, stepRotation));
    router.add(Method::Post, one + "/abort",
               changing<domain::AbortWish>(context, work, abortRotation));
}

} // namespace strongroom::server
