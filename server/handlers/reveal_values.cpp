// Purpose in, grant out; public key in, sealed keys out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/reveal_values.h"

#include "models/wire/custody_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"
#include "server/commands/approvals/approvers_online.h"
#include "server/commands/approvals/gate.h"
#include "server/commands/reveal_values.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::size_t publicKeySize = 32;

/// Whoever has to ask others learns whether there is anybody to be asked now.
void tellWhoIsThere(ApiContext& context, const Caller& caller, const domain::GrantRequest& wanted,
                    Error& refused)
{
    const auto present = context.followers.of(caller.organization);
    const auto count = approversAmong(context.commands, caller, wanted, present);
    if (count)
        refused.message += " Approvers online: " + std::to_string(*count) + ".";
}

Result<domain::Grant> grantOrSayWho(ApiContext& context, const Caller& caller,
                                    const domain::GrantRequest& wanted)
{
    auto grant = requestGrant(context.commands, caller, wanted);
    if (grant || grant.error().reason != needsApproval || !wanted.approval.empty())
        return grant;
    auto refused = grant.error();
    tellWhoIsThere(context, caller, wanted, refused);
    return refused;
}

awaitable<Reply> requestGrantHandler(ApiContext& context, Caller caller, Request request)
{
    const auto wanted = bodyOf<domain::GrantRequest>(request);
    if (!wanted)
        co_return Reply::problem(wanted.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return grantOrSayWho(context, caller, *wanted); }),
        request, 201);
}

awaitable<Reply> redeemGrantHandler(ApiContext& context, Caller caller, Request request)
{
    const domain::GrantId grant{request.parameter("grant")};
    const auto body = wire::parse(request.body);
    if (!isId(grant.value))
        co_return Reply::problem({ErrorKind::NotFound, "The grant was not found."}, request.id);
    if (!body)
        co_return Reply::problem(body.error(), request.id);
    wire::ObjectReader reader(*body);
    ReaderWish wish{reader.base64Url("reader_public_key"),
                    wire::readOptionalMember<domain::PersonProof>(reader, "person")};
    if (reader.ok() && wish.publicKey.size() != publicKeySize)
        reader.fail("reader_public_key", "32 bytes");
    if (!reader.ok())
        co_return Reply::problem(reader.error(), request.id);
    co_return respond(
        co_await redeemGrant(context.commands, std::move(caller), grant, std::move(wish)), request);
}

} // namespace

void addRevealRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    router.add(Method::Post, base + "/grants", authenticated(context, requestGrantHandler));
    router.add(Method::Post, base + "/grants/{grant}/redeem",
               authenticated(context, redeemGrantHandler));
}

} // namespace strongroom::server
