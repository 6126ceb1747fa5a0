// Invites somebody to make themselves an account, and to be something in the organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/invitations/invitation_storage.h"

#include <string>

namespace strongroom::server {

struct InvitationMade
{
    std::string token{}; ///< For the link; kept nowhere.
    Timestamp expiresAt{};
};

/// Good for three days and once. Fails with InvalidInput for a role that there is none of, with
/// Forbidden for one that the caller may not give.
Result<InvitationMade> inviteMember(CommandContext& context, InvitationStorage& invitations,
                                    const Caller& caller, domain::Invitation invitation);

} // namespace strongroom::server
