// A wish in, a link out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/invite_member.h"

#include "server/commands/invite_member.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

Result<domain::Invitation> invitationIn(const Request& request)
{
    const auto value = wire::parse(request.body);
    if (!value)
        return value.error();
    wire::ObjectReader reader(*value);
    domain::Invitation invitation;
    invitation.username = wire::readText(reader, "username", 64);
    invitation.name = wire::readText(reader, "name", 200);
    invitation.roles = wire::readTexts(reader, "roles", 10, 50);
    return wire::finish(reader, std::move(invitation));
}

awaitable<Reply> invite(ApiContext& context, InvitationStorage& invitations,
                        const std::string& page, Caller caller, Request request)
{
    const auto wish = invitationIn(request);
    if (!wish)
        co_return Reply::problem(wish.error(), request.id);
    auto& commands = context.commands;
    const auto made = co_await onPool(
        commands.pool, [&] { return inviteMember(commands, invitations, caller, *wish); });
    if (!made)
        co_return Reply::problem(made.error(), request.id);
    wire::json::object answer;
    answer["link"] = page + "?token=" + made->token;
    answer["expires_at"] = toRfc3339(made->expiresAt);
    auto reply = Reply::json(answer, 201);
    reply.headers.emplace_back("Cache-Control", "no-store");
    co_return reply;
}

} // namespace

void addInvitationRoute(Router& router, ApiContext& context, InvitationStorage& invitations,
                        std::string page)
{
    router.add(Method::Post, std::string(organizationPath) + "/invitations",
               authenticated(context, [&invitations, page = std::move(page)](
                                          ApiContext& api, Caller caller, Request request) {
                   return invite(api, invitations, page, std::move(caller), std::move(request));
               }));
}

} // namespace strongroom::server
