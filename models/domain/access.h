// Who is in an organization, in which teams, and what they were given there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

enum class MemberKind { Person, ServiceAccount };

struct Member
{
    MemberId id{};
    OrganizationId organization{};
    std::string subject{}; ///< The issuer's name and its name for them: "builtin|anna".
    std::string name{};
    MemberKind kind = MemberKind::Person;
    Timestamp addedAt{};
    bool suspended = false;
};

struct Team
{
    TeamId id{};
    OrganizationId organization{};
    std::string slug{};
    std::string name{};
    std::string description{};
    std::string providerGroup{}; ///< Whoever the identity provider puts in it belongs to the team.
};

/// Anything that access is given on, or that belongs to a team: its type in the authorization
/// model, and its id.
struct AccessObject
{
    std::string type{};
    std::string id{};

    std::string text() const { return type + ':' + id; }
    friend auto operator<=>(const AccessObject&, const AccessObject&) = default;
};

AccessObject objectOf(const OrganizationId& organization);
AccessObject objectOf(const EnvironmentId& environment);
AccessObject objectOf(const SecretId& secret);
AccessObject objectOf(const TeamId& team);
AccessObject objectOf(const Member& member); ///< "user" or "service_account".

/// A role that a member or a team has on an organization, an environment or a secret; or the place
/// that one has in a team ("member", "manager").
struct Binding
{
    AccessObject holder{};
    std::string role{};
    AccessObject object{};

    friend auto operator<=>(const Binding&, const Binding&) = default;
};

/// The roles that such an object has to give, the mightiest first; a team's are places in it.
const std::vector<std::string>& rolesOn(std::string_view objectType);

std::string_view nameOf(MemberKind kind); ///< "person", "service_account".

} // namespace strongroom::domain
