// All that one was told of an organization's people, teams and roles, and what follows from it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"

namespace strongroom::domain {

struct AccessRoster
{
    std::vector<Member> members{};
    std::vector<Team> teams{};
    std::vector<NamedBinding> bindings{};
    bool tellsBindings = true; ///< False: whoever asks may not know who was given what.

    const Team* team(const TeamId& id) const;
    const Member* member(const AccessObject& object) const;

    /// What somebody, or a team, was given by name: roles and places in teams.
    std::vector<NamedBinding> heldBy(const AccessObject& holder) const;
    /// Who was given something on it; of a team: who is in it.
    std::vector<NamedBinding> givenOn(const AccessObject& object) const;
    /// All that names it, on either side: what goes when it goes.
    AccessChange withoutAll(const AccessObject& object) const;
    /// Teams that stand in no other.
    std::vector<Team> topTeams() const;
    /// Teams that stand in this one.
    std::vector<Team> teamsIn(const TeamId& team) const;
};

/// A place in a team, and no role.
bool isPlace(const NamedBinding& binding);

Named namedOf(const Member& member);
Named namedOf(const Team& team);

} // namespace strongroom::domain
