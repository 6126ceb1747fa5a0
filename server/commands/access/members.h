// Who belongs to an organization and to its teams.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"

#include <optional>
#include <string>

namespace strongroom::server {

struct NewMember
{
    std::string subject{}; ///< "builtin|anna", "https://idp.example|1234".
    std::string name{};    ///< The subject if empty, until they first sign in.
    domain::MemberKind kind = domain::MemberKind::Person;
};

struct MemberChange
{
    std::optional<std::string> name{};
    std::optional<bool> suspended{};
};

/// All of these need ManageAccess. Adding gives no role: that is a change of access by itself.
Result<domain::Member> addMember(CommandContext& context, const Caller& caller,
                                 const NewMember& member,
                                 const Witness<domain::Member>& witness = {});
/// Fails with Forbidden for oneself, and for the last owner who is not suspended.
Result<domain::Member> changeMember(CommandContext& context, const Caller& caller,
                                    const domain::MemberId& member, const MemberChange& change);
/// With all that they were given. Fails as changeMember() does.
Result<Done> removeMember(CommandContext& context, const Caller& caller,
                          const domain::MemberId& member);

/// Who was added before they first came is called by their own name from now on.
Result<Done> learnName(CommandContext& context, const Principal& principal,
                       const std::vector<domain::Membership>& memberships);

Result<domain::Team> addTeam(CommandContext& context, const Caller& caller, domain::Team team,
                             const Witness<domain::Team>& witness = {});
Result<domain::Team> changeTeam(CommandContext& context, const Caller& caller,
                                const domain::Team& team);
/// With all that it was given.
Result<Done> removeTeam(CommandContext& context, const Caller& caller, const domain::TeamId& team);

} // namespace strongroom::server
