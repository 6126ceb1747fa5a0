// Types of the authorization model, in one place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access.h"

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

std::string_view nameOf(MemberKind kind)
{
    return kind == MemberKind::Person ? "person" : "service_account";
}

} // namespace strongroom::domain
