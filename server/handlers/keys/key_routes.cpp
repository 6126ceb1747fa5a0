// HTTP in, command, HTTP out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/keys/key_routes.h"

#include "models/wire/key_json.h"
#include "models/wire/key_use_json.h"
#include "server/commands/keys/rewrap_keys.h"
#include "server/handlers/acting.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Handler listing(ApiContext& context, KeySources keys, bool probe)
{
    return authenticated(
        context,
        [keys, probe](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
            co_return respond(co_await listKeys(api.commands, keys, std::move(caller), probe),
                              request);
        });
}

Handler changing(ApiContext& context, KeySources keys)
{
    return authenticated(
        context, [keys](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
            auto change = bodyOf<domain::KeyChange>(request);
            if (!change)
                co_return Reply::problem(change.error(), request.id);
            co_return respond(
                co_await changeKey(api.commands, keys, std::move(caller), std::move(*change)),
                request);
        });
}

Handler starting(ApiContext& context, KeyStorage& keys)
{
    return authenticated(
        context, [&keys](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
            const auto wish = bodyOf<domain::RewrapWish>(request);
            if (!wish)
                co_return Reply::problem(wish.error(), request.id);
            co_return respond(co_await startRewrap(api.commands, keys, std::move(caller), *wish),
                              request, 201);
        });
}

Handler readingRewraps(ApiContext& context, KeyStorage& keys)
{
    return acting(context, [&keys](ApiContext& api, const Caller& caller, const Request&) {
        return asPage(listRewraps(api.commands, keys, caller));
    });
}

using Turn = Result<domain::Rewrap> (*)(CommandContext&, KeyStorage&, const Caller&,
                                        const domain::RewrapId&);

Handler turning(ApiContext& context, KeyStorage& keys, Turn turn)
{
    return acting(
        context, [&keys, turn](ApiContext& api, const Caller& caller, const Request& request) {
            const auto id = idIn<domain::RewrapId>(request, "rewrap", "The re-wrap");
            return id ? turn(api.commands, keys, caller, *id) : Result<domain::Rewrap>(id.error());
        });
}

} // namespace

void addKeyRoutes(Router& router, ApiContext& context, KeyStorage& keys, Rings& rings)
{
    const auto base = std::string(organizationPath);
    router.add(Method::Get, base + "/keys", listing(context, {keys, rings}, false));
    router.add(Method::Post, base + "/keys", changing(context, {keys, rings}));
    router.add(Method::Post, base + "/keys/check", listing(context, {keys, rings}, true));
    router.add(Method::Get, base + "/rewraps", readingRewraps(context, keys));
    router.add(Method::Post, base + "/rewraps", starting(context, keys));
    router.add(Method::Post, base + "/rewraps/{rewrap}/pause", turning(context, keys, pauseRewrap));
    router.add(Method::Post, base + "/rewraps/{rewrap}/resume",
               turning(context, keys, resumeRewrap));
}

} // namespace strongroom::server
