// Members and teams from memory, environments and secrets from the store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/names.h"

#include <algorithm>

namespace strongroom::server {
namespace {

bool isMember(const domain::AccessObject& object)
{
    return object.type == "user" || object.type == "service_account";
}

} // namespace

domain::Named AccessNames::of(const std::string& text)
{
    const auto subject = authz::subjectOf(text);
    auto named = of(domain::AccessObject{std::string(subject.type), std::string(subject.id)});
    named.relation = subject.relation;
    return named;
}

domain::Named AccessNames::of(const domain::AccessObject& object)
{
    const auto known = m_known.find(object);
    if (known != m_known.end())
        return {object, known->second, {}};
    auto name = nameOf(object);
    m_known.emplace(object, name);
    return {object, std::move(name), {}};
}

std::string AccessNames::nameOf(const domain::AccessObject& object)
{
    if (isMember(object)) {
        const auto* member = m_access.byId(object.id);
        return member ? member->name : std::string();
    }
    if (object.type == "team") {
        const auto* team = m_access.teamById(object.id);
        return team ? team->name : std::string();
    }
    if (object.type == "organization") {
        const auto organization = m_context.storage.organization({object.id});
        return organization ? organization->name : std::string();
    }
    if (object.type == "secret") {
        const auto secret =
            m_context.storage.secret(m_access.organization, domain::SecretId{object.id});
        return secret ? secret->name : std::string();
    }
    if (object.type == "environment") {
        const auto environments = m_context.storage.environments(m_access.organization);
        if (environments)
            for (const auto& environment : *environments)
                m_known.emplace(objectOf(environment.id), environment.name);
        const auto known = m_known.find(object);
        return known == m_known.end() ? std::string() : known->second;
    }
    return {};
}

Result<Done> expectThere(CommandContext& context, const Access& access,
                         const domain::AccessObject& object)
{
    bool there = false;
    if (isMember(object)) {
        const auto* member = access.byId(object.id);
        there = member && objectOf(*member) == object;
    } else if (object.type == "team") {
        there = access.teamById(object.id) != nullptr;
    } else if (object.type == "organization") {
        there = object.id == access.organization.value;
    } else if (object.type == "environment") {
        there = std::ranges::find(access.environments, domain::EnvironmentId{object.id})
                != access.environments.end();
    } else if (object.type == "secret") {
        const auto secret = context.storage.secret(access.organization, {object.id});
        if (!secret)
            return secret.error();
        there = true;
    } else {
        return Error{ErrorKind::InvalidInput,
                     "The type is one of organization, environment, secret, team, user and "
                     "service_account.",
                     {},
                     "type"};
    }
    if (there)
        return Done{};
    return Error{ErrorKind::NotFound, "The " + object.type + " was not found."};
}

Result<std::vector<authz::Tuple>> placeOf(CommandContext& context,
                                          const domain::OrganizationId& organization,
                                          const domain::AccessObject& object)
{
    if (object.type != "secret")
        return std::vector<authz::Tuple>{};
    const auto secret = context.storage.secret(organization, {object.id});
    if (!secret)
        return secret.error();
    return placeOf(*secret);
}

} // namespace strongroom::server
