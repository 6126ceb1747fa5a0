// Questions of the control plane as questions of the model, and answers as sentences.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/decision_point.h"

#include <algorithm>
#include <array>

namespace strongroom::server {

using domain::Capability;

namespace {

constexpr std::array everyCapability{
    Capability::SeeSecrets, Capability::SeeVersions,  Capability::Reveal,  Capability::Write,
    Capability::Manage,     Capability::ManageAccess, Capability::SeeAudit};

std::string_view sentenceFor(Capability capability)
{
    switch (capability) {
    case Capability::SeeSecrets: return "You may not see secrets here. Ask for the role viewer.";
    case Capability::SeeVersions: return "You may not see versions here. Ask for the role viewer.";
    case Capability::Reveal:
        return "You may not reveal values here. Ask for the role secret_reader.";
    case Capability::Write: return "You may not change secrets here. Ask for the role member.";
    case Capability::Manage: return "You may not manage this organization. Ask for the role admin.";
    case Capability::ManageAccess:
        return "You may not manage access here. Ask for the role iam_admin.";
    case Capability::SeeAudit: return "You may not see the record. Ask for the role viewer.";
    }
    return "You may not do this.";
}

Error notFoundOf(const domain::AccessObject& object)
{
    return {ErrorKind::NotFound, "The " + object.type + " was not found."};
}

/// Whoever an identity provider puts in a team's group stands in the team for this request.
authz::Circumstances circumstancesOf(const Access& access, const domain::Member& member,
                                     const Principal& principal)
{
    authz::Circumstances circumstances;
    for (const auto& team : access.teams)
        if (!team.providerGroup.empty()
            && std::ranges::find(principal.groups, team.providerGroup) != principal.groups.end())
            circumstances.tuples.push_back(
                {objectOf(team.id).text(), "member", objectOf(member).text()});
    return circumstances;
}

authz::Circumstances with(authz::Circumstances circumstances, std::vector<authz::Tuple> more)
{
    std::ranges::move(more, std::back_inserter(circumstances.tuples));
    return circumstances;
}

} // namespace

std::string memberKeyOf(const Principal& principal)
{
    return principal.issuer + '|' + principal.subject;
}

std::string_view permissionOf(Capability capability, std::string_view objectType)
{
    const bool secret = objectType == "secret";
    const bool organization = objectType == "organization";
    switch (capability) {
    case Capability::SeeSecrets:
    case Capability::SeeVersions: return secret ? "can_see" : "can_see_secrets";
    case Capability::Reveal: return "can_reveal";
    case Capability::Write: return "can_write";
    case Capability::Manage: return secret ? "" : "can_manage";
    case Capability::ManageAccess: return organization ? "can_manage_access" : "";
    case Capability::SeeAudit: return organization ? "can_see_audit" : "";
    }
    return {};
}

std::vector<authz::Tuple> placeOf(const domain::Secret& secret)
{
    const auto object = objectOf(secret.id).text();
    const auto organization = objectOf(secret.organization).text();
    std::vector<authz::Tuple> place{{object, "organization", organization}};
    if (secret.environment)
        place.push_back({object, "environment", objectOf(*secret.environment).text()});
    else
        place.push_back({object, "shared", organization});
    return place;
}

Result<std::shared_ptr<const authz::Engine>>
DecisionPoint::engineOf(const std::shared_ptr<const Access>& access) const
{
    if (m_engines != nullptr)
        return m_engines->engineOf(access);
    return std::shared_ptr<const authz::Engine>(
        std::make_shared<authz::Evaluator>(evaluatorOf(*access)));
}

Result<Standing> DecisionPoint::standingOf(const Principal& principal,
                                           const domain::OrganizationId& organization)
{
    auto access = m_cache.of(organization);
    if (!access)
        return access.error();
    const auto* member = (*access)->bySubject(memberKeyOf(principal));
    if (!member || member->suspended)
        return notFoundOf(objectOf(organization));
    return Standing{*access, *member, circumstancesOf(**access, *member, principal)};
}

Result<bool> DecisionPoint::may(const Standing& standing, Capability capability,
                                const domain::AccessObject& object,
                                const authz::Circumstances& circumstances) const
{
    const auto permission = permissionOf(capability, object.type);
    const auto engine = engineOf(standing.access);
    if (!engine)
        return engine.error();
    if (!permission.empty())
        return (*engine)->check({standing.user(), std::string(permission), object.text()},
                                circumstances);
    const auto whole = objectOf(standing.access->organization);
    return (*engine)->check(
        {standing.user(), std::string(permissionOf(capability, whole.type)), whole.text()},
        circumstances);
}

Result<Done> DecisionPoint::decideOn(const Standing& standing, Capability capability,
                                     const domain::AccessObject& object,
                                     const authz::Circumstances& circumstances) const
{
    const auto allowed = may(standing, capability, object, circumstances);
    if (!allowed)
        return allowed.error();
    if (*allowed)
        return Done{};
    if (object.type != "organization") {
        const auto seen = may(standing, Capability::SeeSecrets, object, circumstances);
        if (!seen)
            return seen.error();
        if (!*seen)
            return notFoundOf(object);
    }
    return Error{ErrorKind::Forbidden, std::string(sentenceFor(capability))};
}

Result<Done> withinLimits(const Principal& principal, Capability capability)
{
    const bool isMachine =
        principal.limits.has_value() || principal.kind == PrincipalKind::ServiceAccount;
    if (isMachine && capability == Capability::Reveal)
        return Error{ErrorKind::Forbidden,
                     "Values are revealed to people who sign in on their device: the runner takes "
                     "no machine's word for who asks.",
                     {},
                     {},
                     "machine_cannot_prove"};
    if (principal.limits && !principal.limits->capabilities.contains(capability))
        return Error{ErrorKind::Forbidden, "This API key is not for that: its scope has no "
                                               + std::string(nameOf(capability)) + "."};
    return Done{};
}

Result<Done> DecisionPoint::decide(const Principal& principal, Capability capability,
                                   const domain::OrganizationId& organization)
{
    const auto standing = standingOf(principal, organization);
    if (!standing)
        return standing.error();
    if (auto allowed = withinLimits(principal, capability); !allowed)
        return allowed;
    return decideOn(*standing, capability, objectOf(organization), standing->circumstances);
}

Result<Done> DecisionPoint::decide(const Principal& principal, Capability capability,
                                   const domain::OrganizationId& organization,
                                   const domain::AccessObject& object)
{
    if (auto allowed = withinLimits(principal, capability); !allowed)
        return allowed;
    // Before a secret is looked for: strangers learn nothing from how long that takes.
    const auto standing = standingOf(principal, organization);
    if (!standing)
        return standing.error();
    if (object.type != "secret")
        return decideOn(*standing, capability, object, standing->circumstances);
    const auto secret = m_storage.secret(organization, domain::SecretId{object.id});
    if (!secret)
        return secret.error();
    return decideOn(*standing, capability, object, with(standing->circumstances, placeOf(*secret)));
}

Result<Done> DecisionPoint::decide(const Principal& principal, Capability capability,
                                   const domain::Secret& secret)
{
    const auto standing = standingOf(principal, secret.organization);
    if (!standing)
        return standing.error();
    if (auto allowed = withinLimits(principal, capability); !allowed)
        return allowed;
    return decideOn(*standing, capability, objectOf(secret.id),
                    with(standing->circumstances, placeOf(secret)));
}

Result<std::optional<VisibleSecrets>>
DecisionPoint::visibleTo(const Principal& principal, const domain::OrganizationId& organization)
{
    const auto standing = standingOf(principal, organization);
    if (!standing)
        return standing.error();
    if (auto allowed = withinLimits(principal, Capability::SeeSecrets); !allowed)
        return allowed.error();
    return visibleTo(*standing);
}

Result<std::optional<VisibleSecrets>> DecisionPoint::visibleTo(const Standing& standing) const
{
    using Visible = std::optional<VisibleSecrets>;
    const auto everything = may(standing, Capability::SeeSecrets,
                                objectOf(standing.access->organization), standing.circumstances);
    if (!everything)
        return everything.error();
    if (*everything)
        return Visible();
    const auto engine = engineOf(standing.access);
    if (!engine)
        return engine.error();
    const auto environments = (*engine)->listObjects(standing.user(), "can_see_secrets",
                                                     "environment", standing.circumstances);
    if (!environments)
        return environments.error();
    const auto teams =
        (*engine)->listObjects(standing.user(), "member", "team", standing.circumstances);
    if (!teams)
        return teams.error();
    VisibleSecrets visible;
    for (const auto& environment : *environments)
        visible.environments.push_back({std::string(authz::subjectOf(environment).id)});
    visible.holders.push_back(standing.user());
    for (const auto& team : *teams)
        visible.holders.push_back(team + "#member");
    return Visible(std::move(visible));
}

Result<std::set<Capability>> DecisionPoint::capabilitiesOf(const Standing& standing) const
{
    const auto engine = engineOf(standing.access);
    if (!engine)
        return engine.error();
    std::set<Capability> capabilities;
    for (const auto capability : everyCapability) {
        const auto whole = objectOf(standing.access->organization);
        const auto allowed = may(standing, capability, whole, standing.circumstances);
        if (!allowed)
            return allowed.error();
        if (*allowed) {
            capabilities.insert(capability);
            continue;
        }
        const auto permission = std::string(permissionOf(capability, "environment"));
        if (permission.empty())
            continue;
        const auto somewhere = (*engine)->listObjects(standing.user(), permission, "environment",
                                                      standing.circumstances);
        if (!somewhere)
            return somewhere.error();
        if (!somewhere->empty())
            capabilities.insert(capability);
    }
    // Roles on single secrets: where these stand is not in memory, and need not be to ask this.
    const std::array<std::pair<const char*, std::vector<Capability>>, 3> single{
        {{"someone", {Capability::SeeSecrets, Capability::SeeVersions}},
         {"writer", {Capability::Write}},
         {"revealer", {Capability::Reveal}}}};
    for (const auto& [relation, given] : single) {
        if (capabilities.contains(given.front()))
            continue;
        const auto secrets =
            (*engine)->listObjects(standing.user(), relation, "secret", standing.circumstances);
        if (!secrets)
            return secrets.error();
        if (!secrets->empty())
            capabilities.insert(given.begin(), given.end());
    }
    return capabilities;
}

Result<std::vector<domain::Membership>> DecisionPoint::membershipsOf(const Principal& principal)
{
    const auto subject = memberKeyOf(principal);
    const auto organizations = m_storage.organizationsOf(subject);
    if (!organizations)
        return organizations.error();
    std::vector<domain::Membership> memberships;
    for (const auto& organization : *organizations) {
        const auto standing = standingOf(principal, organization.id);
        if (!standing && standing.error().kind == ErrorKind::NotFound)
            continue; // Suspended, or gone since.
        if (!standing)
            return standing.error();
        const auto roles = m_storage.roles(organization.id, subject);
        if (!roles)
            return roles.error();
        auto capabilities = capabilitiesOf(*standing);
        if (!capabilities)
            return capabilities.error();
        std::erase_if(*capabilities,
                      [&principal](Capability one) { return !withinLimits(principal, one); });
        memberships.push_back(
            {organization, {roles->begin(), roles->end()}, std::move(*capabilities)});
    }
    return memberships;
}

} // namespace strongroom::server
