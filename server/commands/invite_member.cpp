// A line on the record, then a token of which only the hash stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/invite_member.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "server/audit/snapshot.h"
#include "server/commands/access/rules.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::chrono::days life{3};
constexpr std::uint64_t mostOpen = 1000;
constexpr std::size_t tokenSize = 32;

bool isOrganizationRole(const std::string& role)
{
    return isRoleOn("organization", role);
}

Result<Done> check(const domain::Invitation& invitation)
{
    if (!domain::isUsername(invitation.username))
        return Error{ErrorKind::InvalidInput,
                     "A user name has 1 to 64 of a-z, 0-9, '.', '-' and '_'.",
                     {},
                     "username"};
    if (invitation.roles.empty() || !std::ranges::all_of(invitation.roles, isOrganizationRole))
        return Error{ErrorKind::InvalidInput,
                     "Name at least one role: owner, admin, iam_admin, viewer, member or "
                     "secret_reader.",
                     {},
                     "roles"};
    return Done{};
}

/// As if they were given the roles already.
Result<Done> mayGive(CommandContext& context, const Caller& caller,
                     const domain::Invitation& invitation)
{
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    const domain::AccessObject newcomer{"user", {}};
    for (const auto& role : invitation.roles)
        if (auto may = mayBind(context, *standing, {newcomer, role, objectOf(caller.organization)});
            !may)
            return may;
    return Done{};
}

} // namespace

Result<InvitationMade> inviteMember(CommandContext& context, InvitationStorage& invitations,
                                    const Caller& caller, domain::Invitation invitation)
{
    Deed deed;
    deed.action = "member.invite";
    deed.resourceKind = "member";
    deed.resourceId = invitation.username;
    deed.resourceName = invitation.name;
    if (auto allowed = permit(context, caller, domain::Capability::ManageAccess, deed); !allowed)
        return allowed.error();
    if (auto checked = check(invitation); !checked)
        return checked.error();
    if (auto allowed = mayGive(context, caller, invitation); !allowed)
        return allowed.error();
    const auto bytes = crypto::randomBytes(tokenSize);
    if (!bytes)
        return bytes.error();
    const auto now = context.clock.now();
    InvitationMade made{toBase64Url(*bytes), now + life};
    invitation.organization = caller.organization;
    invitation.expiresAt = made.expiresAt;
    invitation.invitedBy = memberKeyOf(caller.principal);
    deed.after = snapshotOf(invitation);
    const auto hash = toHex(crypto::sha256(bytesOf(made.token)));
    const auto record = [&](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    };
    if (auto added = invitations.add(hash, invitation, now, mostOpen, record); !added)
        return added.error();
    context.recorder.committed();
    return made;
}

} // namespace strongroom::server
