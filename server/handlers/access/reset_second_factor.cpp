// A member's name in, nothing out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/access/reset_second_factor.h"

#include "server/commands/access/reset_second_factor.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

boost::asio::awaitable<Reply> reset(ApiContext& context, SecondFactors& factors, Caller caller,
                                    Request request)
{
    const domain::MemberId member{request.parameter("member")};
    if (!isId(member.value))
        co_return Reply::problem({ErrorKind::NotFound, "The member was not found."}, request.id);
    auto& commands = context.commands;
    const auto done = co_await onPool(commands.pool, [&] {
        return resetSecondFactor(commands, factors, context.sessions, caller, member);
    });
    if (!done)
        co_return Reply::problem(done.error(), request.id);
    Reply reply;
    reply.status = 204;
    co_return reply;
}

} // namespace

void addSecondFactorRoute(Router& router, ApiContext& context, SecondFactors& factors)
{
    router.add(Method::Delete, std::string(organizationPath) + "/members/{member}/second-factor",
               authenticated(context, [&factors](ApiContext& with, Caller caller, Request request) {
                   return reset(with, factors, std::move(caller), std::move(request));
               }));
}

} // namespace strongroom::server
