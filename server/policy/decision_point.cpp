// Roles and what they allow; they add up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/decision_point.h"

namespace strongroom::server {

using domain::Capability;

namespace {

std::string_view sentenceFor(Capability capability)
{
    switch (capability) {
    case Capability::SeeSecrets: return "You may not see secrets here. Ask for the role viewer.";
    case Capability::SeeVersions: return "You may not see versions here. Ask for the role viewer.";
    case Capability::Reveal:
        return "You may not reveal values here. Ask for the role secret_reader.";
    case Capability::Write: return "You may not change secrets here. Ask for the role member.";
    case Capability::Manage: return "You may not manage this organization. Ask for the role admin.";
    case Capability::SeeAudit: return "You may not see the record. Ask for the role viewer.";
    }
    return "You may not do this.";
}

} // namespace

std::string memberKeyOf(const Principal& principal)
{
    return principal.issuer + '|' + principal.subject;
}

std::set<Capability> capabilitiesOf(const std::set<std::string>& roles)
{
    std::set<Capability> capabilities;
    if (roles.empty())
        return capabilities;
    capabilities = {Capability::SeeSecrets, Capability::SeeVersions};
    const auto has = [&roles](const char* role) { return roles.contains(role); };
    if (has("owner") || has("secret_reader"))
        capabilities.insert(Capability::Reveal);
    if (has("owner") || has("admin") || has("member"))
        capabilities.insert(Capability::Write);
    if (has("owner") || has("admin") || has("iam_admin"))
        capabilities.insert(Capability::Manage);
    if (has("owner") || has("admin") || has("iam_admin") || has("viewer"))
        capabilities.insert(Capability::SeeAudit);
    return capabilities;
}

Result<Done> DecisionPoint::decide(const Principal& principal, Capability capability,
                                   const domain::OrganizationId& organization)
{
    const auto roles = m_storage.roles(organization, memberKeyOf(principal));
    if (!roles)
        return roles.error();
    if (roles->empty())
        return Error{ErrorKind::NotFound, "The organization was not found."};
    if (!capabilitiesOf(*roles).contains(capability))
        return Error{ErrorKind::Forbidden, std::string(sentenceFor(capability))};
    return Done{};
}

Result<std::vector<domain::Membership>> DecisionPoint::membershipsOf(const Principal& principal)
{
    const auto organizations = m_storage.organizationsOf(memberKeyOf(principal));
    if (!organizations)
        return organizations.error();
    std::vector<domain::Membership> memberships;
    for (const auto& organization : *organizations) {
        const auto roles = m_storage.roles(organization.id, memberKeyOf(principal));
        if (!roles)
            return roles.error();
        memberships.push_back(
            {organization, {roles->begin(), roles->end()}, capabilitiesOf(*roles)});
    }
    return memberships;
}

} // namespace strongroom::server
