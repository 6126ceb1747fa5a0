// Looking through bindings: a few thousand, which need no index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access_roster.h"

#include <algorithm>
#include <iterator>

namespace strongroom::domain {
namespace {

template <class Matches>
std::vector<NamedBinding> those(const std::vector<NamedBinding>& bindings, Matches matches)
{
    std::vector<NamedBinding> found;
    std::ranges::copy_if(bindings, std::back_inserter(found), matches);
    return found;
}

} // namespace

const Team* AccessRoster::team(const TeamId& id) const
{
    const auto found = std::ranges::find(teams, id, &Team::id);
    return found == teams.end() ? nullptr : &*found;
}

const Member* AccessRoster::member(const AccessObject& object) const
{
    const auto found = std::ranges::find_if(
        members, [&object](const Member& one) { return objectOf(one) == object; });
    return found == members.end() ? nullptr : &*found;
}

std::vector<NamedBinding> AccessRoster::heldBy(const AccessObject& holder) const
{
    return those(bindings, [&holder](const auto& one) { return one.holder.object == holder; });
}

std::vector<NamedBinding> AccessRoster::givenOn(const AccessObject& object) const
{
    return those(bindings, [&object](const auto& one) { return one.object.object == object; });
}

AccessChange AccessRoster::withoutAll(const AccessObject& object) const
{
    AccessChange change;
    for (const auto& one : bindings)
        if (one.holder.object == object || one.object.object == object)
            change.remove.push_back(one.plain());
    return change;
}

std::vector<Team> AccessRoster::topTeams() const
{
    std::vector<Team> top;
    for (const auto& one : teams)
        if (std::ranges::none_of(bindings, [&one](const NamedBinding& binding) {
                return isPlace(binding) && binding.holder.object == objectOf(one.id);
            }))
            top.push_back(one);
    return top;
}

std::vector<Team> AccessRoster::teamsIn(const TeamId& id) const
{
    std::vector<Team> inside;
    for (const auto& binding : givenOn(objectOf(id)))
        if (binding.holder.object.type == "team")
            if (const auto* one = team({binding.holder.object.id}); one != nullptr)
                inside.push_back(*one);
    return inside;
}

bool isPlace(const NamedBinding& binding)
{
    return binding.object.object.type == "team";
}

Named namedOf(const Member& member)
{
    return {objectOf(member), member.name, {}};
}

Named namedOf(const Team& team)
{
    return {objectOf(team.id), team.name, {}};
}

} // namespace strongroom::domain
