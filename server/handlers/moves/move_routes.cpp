// HTTP in, command, HTTP out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/moves/move_routes.h"

#include "models/wire/move_custody_json.h"
#include "models/wire/secret_move_json.h"
#include "server/commands/moves/move_secret.h"
#include "server/handlers/acting.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Result<domain::MoveId> moveIn(const Request& request)
{
    return idIn<domain::MoveId>(request, "move", "The move");
}

/// An act on what the body wishes.
template <class Answer>
Handler wishing(ApiContext& context, const MoveWork& work,
                Answer (*act)(const MoveWork&, const Caller&, const domain::MoveWish&),
                unsigned status)
{
    return acting(
        context,
        [work, act](ApiContext&, const Caller& caller, const Request& request) -> Answer {
            const auto wish = bodyOf<domain::MoveWish>(request);
            return wish ? act(work, caller, *wish) : Answer(wish.error());
        },
        status);
}

using Act = Result<domain::Move> (*)(const MoveWork&, const Caller&, const domain::MoveId&);

Handler actingOnMove(ApiContext& context, const MoveWork& work, Act act)
{
    return acting(context, [work, act](ApiContext&, const Caller& caller, const Request& request) {
        const auto id = moveIn(request);
        return id ? act(work, caller, *id) : Result<domain::Move>(id.error());
    });
}

Handler moving(ApiContext& context, const MoveWork& work)
{
    return authenticated(
        context, [work](ApiContext&, Caller caller, Request request) -> awaitable<Reply> {
            const auto move = moveIn(request);
            const auto secret = secretOf(request);
            auto wish = bodyOf<domain::SecretMoveWish>(request);
            if (!move || !secret || !wish)
                co_return Reply::problem(!move     ? move.error()
                                         : !secret ? secret.error()
                                                   : wish.error(),
                                         request.id);
            // Named, since gcc 12 destroys an aggregate twice that is made inside a co_await.
            const MovingAt at{*move, *secret};
            co_return respond(co_await moveSecret(work, std::move(caller), at, std::move(*wish)),
                              request);
        });
}

} // namespace

void addMoveRoutes(Router& router, ApiContext& context, const MoveWork& work)
{
    const auto organization = std::string(organizationPath);
    const auto base = organization + "/moves";
    const auto one = base + "/{move}";
    router.add(Method::Get, base,
               acting(context, [work](ApiContext&, const Caller& caller, const Request&) {
                   return asPage(listMoves(work, caller));
               }));
    router.add(Method::Post, base, wishing(context, work, startMove, 201));
    router.add(Method::Post, organization + "/move-plans", wishing(context, work, planMove, 200));
    router.add(Method::Get, one, actingOnMove(context, work, getMove));
    router.add(Method::Post, one + "/cancel", actingOnMove(context, work, cancelMove));
    router.add(Method::Post, one + "/secrets/{secret}", moving(context, work));
    router.add(Method::Get, organization + "/secrets/{secret}/warrants",
               acting(context, [work](ApiContext&, const Caller& caller, const Request& request) {
                   using Warrants = Result<std::vector<domain::MoveWarrant>>;
                   const auto secret = secretOf(request);
                   return asPage(secret ? warrantsOf(work, caller, *secret)
                                        : Warrants(secret.error()));
               }));
}

} // namespace strongroom::server
