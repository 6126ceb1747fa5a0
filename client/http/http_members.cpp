// A wish out, a link in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_members.h"

#include "client/http/json_call.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::client {
namespace {

// Built outside the coroutine: gcc 12 cannot keep a braced list in a coroutine's frame.
HttpCall inviteCall(const domain::Invitation& invitation)
{
    return HttpCall("POST", organizationPath(invitation.organization.value) + "/invitations",
                    jsonBody(wire::json::object{{"username", invitation.username},
                                                {"name", invitation.name},
                                                {"roles", wire::textsToJson(invitation.roles)}}));
}

Result<InvitationLink> linkOf(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    return wire::finish(reader, InvitationLink{reader.text("link"), reader.time("expires_at")});
}

} // namespace

QCoro::Task<Result<InvitationLink>> HttpMembers::invite(domain::Invitation invitation)
{
    const auto reply = co_await m_transport.send(inviteCall(invitation));
    co_return readAnswer<InvitationLink>(reply, linkOf);
}

QCoro::Task<Result<Done>> HttpMembers::resetSecondFactor(domain::OrganizationId organization,
                                                         domain::MemberId member)
{
    const auto reply = co_await m_transport.send(
        HttpCall("DELETE", organizationPath(organization.value) + "/members/"
                               + QString::fromStdString(member.value) + "/second-factor"));
    co_return doneOf(reply);
}

} // namespace strongroom::client
