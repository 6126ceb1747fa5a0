// Names looked up in what the control plane shows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/access_names.h"

#include <algorithm>

namespace strongroom::cli {
namespace {

Error invalid(std::string sentence)
{
    return {ErrorKind::InvalidInput, std::move(sentence)};
}

/// "environment/production" as its two halves; a name alone is a secret's.
std::pair<std::string, std::string> halvesOf(const std::string& name)
{
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return {"secret", name};
    return {name.substr(0, slash), name.substr(slash + 1)};
}

} // namespace

Result<domain::AccessObject> objectNamed(client::ControlPlane& plane,
                                         const domain::OrganizationId& organization,
                                         const std::string& name, const std::string& scope)
{
    if (name == "organization")
        return objectOf(organization);
    const auto [type, rest] = halvesOf(name);
    if (type == "environment") {
        const auto environment = scopeOf(plane, organization, rest);
        if (!environment)
            return environment.error();
        if (!*environment)
            return invalid("Name an environment: environment/production.");
        return objectOf(**environment);
    }
    if (type == "team") {
        const auto team = teamNamed(plane, organization, rest);
        if (!team)
            return team.error();
        return objectOf(team->id);
    }
    if (type != "secret")
        return invalid("An object is organization, environment/NAME, secret/NAME or team/NAME.");
    const auto secret = secretOf(plane, organization, rest, scope);
    if (!secret)
        return secret.error();
    return objectOf(secret->id);
}

Result<domain::Member> memberNamed(client::ControlPlane& plane,
                                   const domain::OrganizationId& organization,
                                   const std::string& name)
{
    const auto members = wait(plane.access.members(organization));
    if (!members)
        return members.error();
    const auto subject = name == "me" ? plane.session.me().subject : name;
    const auto named = [&](const domain::Member& member) {
        return member.subject == subject || member.name == name || member.id.value == name;
    };
    const auto found = std::ranges::find_if(*members, named);
    if (found == members->end())
        return Error{ErrorKind::NotFound, "There is no member \"" + name + "\"."};
    if (std::ranges::count_if(*members, named) > 1)
        return invalid("Several members are called \"" + name
                       + "\". Name one by its id or "
                         "subject (member list).");
    return *found;
}

Result<domain::Team> teamNamed(client::ControlPlane& plane,
                               const domain::OrganizationId& organization, const std::string& slug)
{
    const auto teams = wait(plane.access.teams(organization));
    if (!teams)
        return teams.error();
    const auto found = std::ranges::find(*teams, slug, &domain::Team::slug);
    if (found == teams->end())
        return Error{ErrorKind::NotFound, "There is no team \"" + slug + "\"."};
    return *found;
}

Result<domain::AccessObject> holderNamed(client::ControlPlane& plane,
                                         const domain::OrganizationId& organization,
                                         const std::string& name)
{
    if (name.starts_with("team/")) {
        const auto team = teamNamed(plane, organization, name.substr(5));
        if (!team)
            return team.error();
        return objectOf(team->id);
    }
    const auto member = memberNamed(plane, organization, name);
    if (!member)
        return member.error();
    return objectOf(*member);
}

} // namespace strongroom::cli
