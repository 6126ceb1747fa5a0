// A line on the record, then a token of which only the hash stays.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/invite_member.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/random.h"

#include <algorithm>
#include <array>

namespace strongroom::server {
namespace {

constexpr std::chrono::days life{3};
constexpr std::uint64_t mostOpen = 1000;
constexpr std::size_t tokenSize = 32;
constexpr std::array<std::string_view, 6> roles{"owner",  "admin",  "iam_admin",
                                                "viewer", "member", "secret_reader"};

Result<Done> check(const domain::Invitation& invitation)
{
    if (!domain::isUsername(invitation.username))
        return Error{ErrorKind::InvalidInput,
                     "A user name has 1 to 64 of a-z, 0-9, '.', '-' and '_'.",
                     {},
                     "username"};
    if (invitation.roles.empty() || !std::ranges::all_of(invitation.roles, isRole))
        return Error{ErrorKind::InvalidInput,
                     "Name at least one role: owner, admin, iam_admin, viewer, member or "
                     "secret_reader.",
                     {},
                     "roles"};
    return Done{};
}

/// Whoever could give what they do not have would have everything.
Result<Done> mayGive(CommandContext& context, const Caller& caller,
                     const domain::Invitation& invitation)
{
    const auto own = context.storage.roles(caller.organization, memberKeyOf(caller.principal));
    if (!own)
        return own.error();
    const bool asOwner = std::ranges::find(invitation.roles, "owner") != invitation.roles.end();
    if (asOwner && !own->contains("owner"))
        return Error{ErrorKind::Forbidden, "Only an owner may invite an owner."};
    return Done{};
}

} // namespace

bool isRole(const std::string& role)
{
    return std::ranges::find(roles, role) != roles.end();
}

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
    // On the record before it is there: an invitation that nobody wrote down must not be.
    if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed); !noted)
        return noted.error();
    const auto hash = toHex(crypto::sha256(bytesOf(made.token)));
    if (auto added = invitations.add(hash, invitation, now, mostOpen); !added)
        return added.error();
    return made;
}

} // namespace strongroom::server
