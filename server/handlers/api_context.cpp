// Tokens turned into callers, and repeated creations turned into their first answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/api_context.h"

#include "crypto/hash.h"
#include "server/handlers/key_scope.h"
#include "server/handlers/origin.h"
#include "server/handlers/respond.h"
#include "server/handlers/step_up.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::size_t longestIdempotencyKey = 200;

Result<Caller> callerOf(const Request& request, Principal principal)
{
    auto origin = originOf(request);
    if (!origin)
        return origin.error();
    Caller caller{std::move(principal), {}, request.id, std::move(*origin), request.tracing};
    const auto organization = request.parameters.find("org");
    if (organization != request.parameters.end()) {
        if (!isId(organization->second))
            return Error{ErrorKind::NotFound, "The organization was not found."};
        caller.organization = {organization->second};
    }
    return caller;
}

Result<Credentials> credentialsOf(const Request& request)
{
    const auto header = request.header("authorization");
    const auto space = header.find(' ');
    std::string scheme(header.substr(0, space));
    std::ranges::transform(scheme, scheme.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (space == std::string_view::npos || (scheme != "bearer" && scheme != "dpop"))
        return Error{ErrorKind::Unauthenticated, "Sign in first."};
    return Credentials{std::move(scheme),
                       std::string(header.substr(space + 1)),
                       std::string(request.header("dpop")),
                       std::string(nameOf(request.method)),
                       request.rawPath,
                       request.certificate,
                       request.peer};
}

boost::asio::awaitable<Result<Caller>> authenticate(ApiContext& context, const Request& request)
{
    auto credentials = credentialsOf(request);
    if (!credentials)
        co_return credentials.error();
    auto principal = co_await context.authenticator.authenticate(std::move(*credentials));
    if (!principal)
        co_return principal.error();
    // A machine has no session, and what is revoked of it ends at once.
    const bool person = principal->kind == PrincipalKind::Person && !principal->limits;
    if (person && !context.sessions.goesOn(*principal).value_or(false)) {
        // Not known, or known to have ended: the store says which.
        const auto met = co_await onPool(
            context.commands.pool, [&] { return context.sessions.meet(*principal, request.peer); });
        if (!met)
            co_return met.error();
    }
    auto caller = callerOf(request, std::move(*principal));
    if (!caller || !caller->principal.limits)
        co_return caller;
    const auto inScope = co_await onPool(
        context.commands.pool, [&] { return expectInScope(context.commands, *caller, request); });
    if (!inScope)
        co_return inScope.error();
    co_return caller;
}

/// RFC 9449, section 7.1: how to ask again.
Reply turnAway(ApiContext& context, const Error& error, const Request& request)
{
    auto reply = Reply::problem(error, request.id);
    if (error.kind != ErrorKind::Unauthenticated)
        return reply;
    std::string challenge = R"(DPoP algs="ES256 ES384 ES512 EdDSA PS256 RS256")";
    if (!error.reason.empty())
        challenge += ", error=\"" + error.reason + '"';
    std::erase_if(reply.headers,
                  [](const auto& header) { return header.first == "WWW-Authenticate"; });
    reply.headers.emplace_back("WWW-Authenticate", challenge);
    std::ranges::move(context.proofs.headers(), std::back_inserter(reply.headers));
    return reply;
}

/// Section 8.2: whoever proves learns the next nonce before theirs is too old.
Reply withNonce(ApiContext& context, bool proven, Reply reply)
{
    if (proven)
        std::ranges::move(context.proofs.headers(), std::back_inserter(reply.headers));
    return reply;
}

std::string headerOf(const Reply& reply, std::string_view name)
{
    const auto found =
        std::ranges::find(reply.headers, name, &std::pair<std::string, std::string>::first);
    return found == reply.headers.end() ? std::string() : found->second;
}

std::string digestOf(const Request& request)
{
    return toHex(crypto::sha256(bytesOf(request.path + '\n' + request.body)));
}

Reply replay(const IdempotentAnswer& answer)
{
    auto reply = Reply::text(answer.body, "application/json", answer.status);
    if (!answer.etag.empty())
        reply.headers.emplace_back("ETag", answer.etag);
    reply.headers.emplace_back("Idempotency-Replayed", "true");
    return reply;
}

/// A request that may come twice, as the store knows it.
struct OnceKey
{
    domain::OrganizationId organization;
    std::string subject;
    std::string key;
    std::string digest;
};

/// What the key was answered with before, if it was; KeyReused if that was another request.
boost::asio::awaitable<std::optional<Reply>> answerBefore(CommandContext& commands, OnceKey once,
                                                          std::string requestId)
{
    const auto before = co_await onPool(commands.pool, [&] {
        return commands.storage.answered(once.organization, once.subject, once.key,
                                         commands.clock.now() - std::chrono::hours(24));
    });
    if (!before)
        co_return Reply::problem(before.error(), requestId);
    if (!*before)
        co_return std::nullopt;
    if ((*before)->digest == once.digest)
        co_return replay(**before);
    Error reused{ErrorKind::KeyReused,
                 "This Idempotency-Key was used for another request. Use a fresh one.",
                 {},
                 "Idempotency-Key"};
    co_return Reply::problem(reused, requestId);
}

boost::asio::awaitable<Reply> answerOnce(ApiContext& context, const ApiOnceHandler& handler,
                                         Caller caller, Request request)
{
    const std::string key(request.header("idempotency-key"));
    if (key.empty() || key.size() > longestIdempotencyKey)
        co_return Reply::problem(
            {ErrorKind::InvalidInput,
             "This request needs an Idempotency-Key of at most 200 characters."},
            request.id);
    auto& commands = context.commands;
    const OnceKey once{caller.organization, memberKeyOf(caller.principal), key, digestOf(request)};
    // Not before leave is given: whether an organization exists is not to be learned here.
    const auto member = co_await onPool(commands.pool, [&] {
        return commands.policy.standingOf(caller.principal, caller.organization);
    });
    if (!member)
        co_return Reply::problem(member.error(), request.id);
    auto before = co_await answerBefore(commands, once, request.id);
    if (before)
        co_return std::move(*before);
    KeepAnswer keep = [&commands, &once](StorageWriter& writer, const Reply& reply) {
        return writer.remember(
            once.organization, once.subject,
            {once.key, once.digest, reply.status, reply.body, headerOf(reply, "ETag")},
            commands.clock.now());
    };
    const auto id = request.id;
    auto reply = co_await handler(context, std::move(caller), std::move(request), std::move(keep));
    if (reply.status < 300)
        co_return reply;
    // The same request may have been done by its twin while this one was under way.
    auto meanwhile = co_await answerBefore(commands, once, id);
    if (meanwhile)
        co_return std::move(*meanwhile);
    co_return reply;
}

} // namespace

Handler authenticated(ApiContext& context, ApiHandler handler)
{
    return
        [&context, handler = std::move(handler)](Request request) -> boost::asio::awaitable<Reply> {
            auto caller = co_await authenticate(context, request);
            if (!caller)
                co_return turnAway(context, caller.error(), request);
            auto asked = co_await askForStepUp(context, *caller, request);
            if (asked)
                co_return std::move(*asked);
            const bool proven = !request.header("dpop").empty();
            auto reply = co_await handler(context, std::move(*caller), std::move(request));
            co_return withNonce(context, proven, std::move(reply));
        };
}

Handler authenticatedOnce(ApiContext& context, ApiOnceHandler handler)
{
    return [&context,
            handler = std::move(handler)](Request request) -> boost::asio::awaitable<Reply> {
        auto caller = co_await authenticate(context, request);
        if (!caller)
            co_return turnAway(context, caller.error(), request);
        auto asked = co_await askForStepUp(context, *caller, request);
        if (asked)
            co_return std::move(*asked);
        const bool proven = !request.header("dpop").empty();
        auto reply = co_await answerOnce(context, handler, std::move(*caller), std::move(request));
        co_return withNonce(context, proven, std::move(reply));
    };
}

} // namespace strongroom::server
