// Types of the authorization model, in one place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access.h"

#include <functional>
#include <map>

namespace strongroom::domain {

AccessObject objectOf(const OrganizationId& organization)
{
    return {"organization", organization.value};
}

AccessObject objectOf(const EnvironmentId& environment)
{
    return {"environment", environment.value};
}

AccessObject objectOf(const SecretId& secret)
{
    return {"secret", secret.value};
}

AccessObject objectOf(const TeamId& team)
{
    return {"team", team.value};
}

AccessObject objectOf(const Member& member)
{
    return {member.kind == MemberKind::Person ? "user" : "service_account", member.id.value};
}

const std::vector<std::string>& rolesOn(std::string_view objectType)
{
    static const std::map<std::string, std::vector<std::string>, std::less<>> roles{
        {"organization", {"owner", "admin", "iam_admin", "member", "secret_reader", "viewer"}},
        {"environment", {"admin", "member", "secret_reader", "viewer"}},
        {"secret", {"member", "secret_reader", "viewer"}},
        {"team", {"member", "manager"}}};
    static const std::vector<std::string> none{};
    const auto found = roles.find(objectType);
    return found == roles.end() ? none : found->second;
}

std::string_view nameOf(MemberKind kind)
{
    return kind == MemberKind::Person ? "person" : "service_account";
}

} // namespace strongroom::domain
