// Requests in, sessions out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/end_session.h"

#include "models/wire/session_json.h"
#include "server/commands/end_session.h"
#include "server/handlers/respond.h"
#include "server/http/target.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Reply doneOr(const Result<Done>& done, const Request& request)
{
    if (!done)
        return Reply::problem(done.error(), request.id);
    Reply reply;
    reply.status = 204;
    return reply;
}

awaitable<Reply> listSessions(ApiContext& context, Caller caller, Request request)
{
    const auto page = co_await onPool(
        context.commands.pool, [&]() -> Result<domain::Page<domain::SignInSession>> {
            auto sessions = context.sessions.list(caller.principal);
            if (!sessions)
                return sessions.error();
            return domain::Page<domain::SignInSession>{std::move(*sessions), {}};
        });
    co_return respond(page, request);
}

awaitable<Reply> endOne(ApiContext& context, Caller caller, Request request)
{
    const auto done = co_await onPool(context.commands.pool, [&] {
        return endSession(context.commands, context.sessions, caller, request.parameter("session"));
    });
    co_return doneOr(done, request);
}

awaitable<Reply> endOthers(ApiContext& context, Caller caller, Request request)
{
    const auto done = co_await onPool(context.commands.pool, [&] {
        return endOtherSessions(context.commands, context.sessions, caller);
    });
    co_return doneOr(done, request);
}

/// Section 2.8.
Reply logoutError(const Error& error)
{
    auto reply = Reply::json(
        wire::json::object{{"error", "invalid_request"}, {"error_description", error.message}},
        400);
    reply.cause = "logout token: " + error.field;
    return reply;
}

/// The token, held against the keys that are known and, if none fits, against newer ones.
awaitable<Result<LogoutToken>> takeToken(LogoutTokens& tokens, const KeySource& keys,
                                         const std::string& token)
{
    Result<LogoutToken> taken = Error{};
    for (const bool fresh : {false, true}) {
        const auto set = co_await keys(fresh);
        if (!set)
            co_return set.error();
        taken = tokens.take(token, *set);
        if (taken || taken.error().field != "signature")
            co_return taken;
    }
    co_return taken;
}

awaitable<Reply> logOut(ApiContext& context, LogoutTokens& tokens, const KeySource& keys,
                        const std::string& knownAs, Request request)
{
    const auto form = parseForm(request.body);
    const auto token = form ? form->find("logout_token") : decltype(form->find({})){};
    if (!form || token == form->end())
        co_return logoutError({ErrorKind::InvalidInput, "There is no logout token.", {}, "form"});
    const auto logout = co_await takeToken(tokens, keys, token->second);
    if (!logout && logout.error().kind != ErrorKind::Forged)
        co_return Reply::problem(logout.error(), request.id);
    if (!logout)
        co_return logoutError(logout.error());
    const auto done = co_await onPool(context.commands.pool, [&] {
        return endSessionByIssuer(context.commands, context.sessions, knownAs, *logout, request.id);
    });
    context.changes.notify();
    auto reply = doneOr(done, request);
    if (done)
        reply.status = 200;
    reply.headers.emplace_back("Cache-Control", "no-store");
    co_return reply;
}

} // namespace

void addSessionRoutes(Router& router, ApiContext& context)
{
    router.add(Method::Get, "/v1/me/sessions", authenticated(context, listSessions));
    router.add(Method::Delete, "/v1/me/sessions/{session}", authenticated(context, endOne));
    router.add(Method::Post, "/v1/me/sessions/end-others", authenticated(context, endOthers));
}

void addLogoutRoute(Router& router, ApiContext& context, LogoutTokens& tokens, KeySource keys,
                    std::string knownAs)
{
    router.add(Method::Post, "/v1/sign-in/logout",
               [&context, &tokens, keys = std::move(keys),
                knownAs = std::move(knownAs)](Request request) -> awaitable<Reply> {
                   co_return co_await logOut(context, tokens, keys, knownAs, std::move(request));
               });
}

} // namespace strongroom::server
