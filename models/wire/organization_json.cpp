// Organizations and people, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/organization_json.h"

#include "models/domain/secret.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

using domain::Capability;
using domain::EnvironmentKind;

json::object toJson(const domain::Organization& value)
{
    return {{"id", value.id.value},
            {"slug", value.slug},
            {"name", value.name},
            {"default_backend", value.defaultBackend.value}};
}

json::object toJson(const domain::Environment& value)
{
    return {{"id", value.id.value},
            {"organization", value.organization.value},
            {"slug", value.slug},
            {"name", value.name},
            {"kind", nameOf(value.kind)}};
}

json::object toJson(const domain::Backend& value)
{
    return {{"id", value.id.value}, {"name", value.name}, {"kind", value.kind}};
}

json::object toJson(const domain::Membership& value)
{
    json::array capabilities;
    for (const auto capability : value.capabilities)
        capabilities.emplace_back(nameOf(capability));
    return {{"organization", toJson(value.organization)},
            {"roles", textsToJson(value.roles)},
            {"capabilities", std::move(capabilities)}};
}

json::object toJson(const domain::Me& value)
{
    return {{"subject", value.subject},
            {"name", value.name},
            {"memberships", listToJson(value.memberships)}};
}

template <>
Result<domain::Organization> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Organization organization{readId<domain::OrganizationId>(reader, "id"),
                                      reader.text("slug"), reader.text("name"),
                                      readId<domain::BackendId>(reader, "default_backend")};
    return finish(reader, std::move(organization));
}

template <>
Result<domain::Environment> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Environment environment;
    environment.id = readId<domain::EnvironmentId>(reader, "id");
    environment.organization.value = reader.textOr("organization");
    environment.slug = reader.text("slug");
    environment.name = readText(reader, "name", 200);
    environment.kind = readEnum(reader, "kind",
                                {EnvironmentKind::Production, EnvironmentKind::Staging,
                                 EnvironmentKind::Development, EnvironmentKind::Other});
    if (reader.ok() && !domain::isSlug(environment.slug))
        reader.fail("slug", "1 to 63 of a-z, 0-9, - and _, with a letter or digit at both ends");
    if (reader.ok() && environment.name.empty())
        reader.fail("name", "given");
    return finish(reader, std::move(environment));
}

template <>
Result<domain::Backend> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Backend backend{readId<domain::BackendId>(reader, "id"), reader.text("name"),
                            reader.text("kind")};
    return finish(reader, std::move(backend));
}

template <>
Result<domain::Membership> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Membership membership;
    membership.organization = readMember<domain::Organization>(reader, "organization");
    membership.roles = readTexts(reader, "roles", 100, 100);
    for (const auto& name : readTexts(reader, "capabilities", 100, 100))
        for (const auto capability : {Capability::SeeSecrets, Capability::SeeVersions,
                                      Capability::Reveal, Capability::Write, Capability::Manage,
                                      Capability::ManageAccess, Capability::SeeAudit})
            if (nameOf(capability) == name)
                membership.capabilities.insert(capability);
    return finish(reader, std::move(membership));
}

template <>
Result<domain::Me> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Me me{reader.text("subject"), reader.text("name"),
                  readList<domain::Membership>(reader, "memberships", 10000)};
    return finish(reader, std::move(me));
}

} // namespace strongroom::wire
