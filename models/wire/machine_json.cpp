// Machines, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/machine_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <algorithm>

namespace strongroom::wire {

using domain::Capability;
using domain::CredentialKind;

namespace {

constexpr std::size_t longestName = 100;
constexpr std::size_t mostEnvironments = 100;

json::array namesOf(const std::set<Capability>& capabilities)
{
    json::array names;
    for (const auto one : capabilities)
        names.emplace_back(nameOf(one));
    return names;
}

json::array idsOf(const std::vector<domain::EnvironmentId>& environments)
{
    json::array ids;
    for (const auto& one : environments)
        ids.emplace_back(one.value);
    return ids;
}

std::set<Capability> readCapabilities(ObjectReader& reader)
{
    std::set<Capability> capabilities;
    const auto known = domain::keyCapabilities();
    for (const auto& name : readTexts(reader, "capabilities", 20, 40)) {
        const auto found =
            std::ranges::find_if(known, [&name](Capability one) { return nameOf(one) == name; });
        if (found == known.end())
            reader.fail("capabilities", "a list of see_secrets, see_versions, write, manage and "
                                        "see_audit: values are revealed to people only");
        else
            capabilities.insert(*found);
    }
    return capabilities;
}

std::vector<domain::EnvironmentId> readEnvironments(ObjectReader& reader)
{
    std::vector<domain::EnvironmentId> environments;
    for (auto& id : readTexts(reader, "environments", mostEnvironments, 36)) {
        if (!isId(id))
            reader.fail("environments", "a list of ids");
        environments.push_back({std::move(id)});
    }
    return environments;
}

std::optional<Timestamp> readTime(ObjectReader& reader, std::string_view name)
{
    return reader.find(name) == nullptr ? std::nullopt : std::optional(reader.time(name));
}

void put(json::object& object, std::string_view name, const std::optional<Timestamp>& time)
{
    if (time)
        object[name] = toRfc3339(*time);
}

std::string readName(ObjectReader& reader)
{
    auto name = readText(reader, "name", longestName);
    if (reader.ok() && name.empty())
        reader.fail("name", "given");
    return name;
}

} // namespace

json::object toJson(const domain::ApiKey& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"name", value.name},
                        {"owner", value.owner},
                        {"owner_name", value.ownerName},
                        {"prefix", value.prefix},
                        {"capabilities", namesOf(value.capabilities)},
                        {"environments", idsOf(value.environments)},
                        {"created_at", toRfc3339(value.createdAt)}};
    put(object, "expires_at", value.expiresAt);
    put(object, "last_used_at", value.lastUsedAt);
    put(object, "revoked_at", value.revokedAt);
    return object;
}

json::object toJson(const domain::NewApiKey& value)
{
    json::object object{{"name", value.name},
                        {"capabilities", namesOf(value.capabilities)},
                        {"environments", idsOf(value.environments)}};
    if (value.account)
        object["service_account"] = value.account->value;
    put(object, "expires_at", value.expiresAt);
    return object;
}

json::object toJson(const domain::IssuedApiKey& value)
{
    return {{"api_key", toJson(value.key)}, {"secret", value.secret}};
}

json::object toJson(const domain::MachineCredential& value)
{
    return {{"id", value.id.value},
            {"kind", nameOf(value.kind)},
            {"thumbprint", value.thumbprint},
            {"created_at", toRfc3339(value.createdAt)}};
}

json::object toJson(const domain::NewCredential& value)
{
    return {{"kind", nameOf(value.kind)}, {"text", value.text}};
}

json::object toJson(const domain::ServiceAccount& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"name", value.name},
                        {"disabled", value.disabled},
                        {"credentials", listToJson(value.credentials)},
                        {"created_at", toRfc3339(value.createdAt)},
                        {"created_by", value.createdBy}};
    if (!value.runner.empty())
        object["runner"] = value.runner;
    put(object, "last_used_at", value.lastUsedAt);
    return object;
}

json::object toJson(const domain::NewServiceAccount& value)
{
    return {{"name", value.name}, {"role", value.role}};
}

json::object toJson(const domain::RunnerState& value)
{
    return {{"id", value.id.value},
            {"name", value.name},
            {"fingerprint", value.fingerprint},
            {"revoked", value.revoked},
            {"connected", value.connected}};
}

template <>
Result<domain::ApiKey> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ApiKey key{readId<domain::ApiKeyId>(reader, "id"),
                       readId<domain::OrganizationId>(reader, "organization"),
                       reader.text("name"),
                       reader.text("owner"),
                       reader.text("owner_name"),
                       reader.text("prefix"),
                       readCapabilities(reader),
                       readEnvironments(reader),
                       reader.time("created_at"),
                       readTime(reader, "expires_at"),
                       readTime(reader, "last_used_at"),
                       readTime(reader, "revoked_at")};
    return finish(reader, std::move(key));
}

template <>
Result<domain::NewApiKey> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::NewApiKey key{
        readName(reader), readOptionalId<domain::ServiceAccountId>(reader, "service_account"),
        readCapabilities(reader), readEnvironments(reader), readTime(reader, "expires_at")};
    return finish(reader, std::move(key));
}

template <>
Result<domain::IssuedApiKey> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::IssuedApiKey issued{readMember<domain::ApiKey>(reader, "api_key"),
                                reader.text("secret")};
    return finish(reader, std::move(issued));
}

template <>
Result<domain::MachineCredential> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MachineCredential credential{
        readId<domain::CredentialId>(reader, "id"),
        readEnum(reader, "kind", {CredentialKind::PublicKey, CredentialKind::Certificate}),
        reader.text("thumbprint"), reader.time("created_at")};
    return finish(reader, std::move(credential));
}

template <>
Result<domain::NewCredential> fromJson(const json::value& value)
{
    constexpr std::size_t longest = 16 * 1024;
    ObjectReader reader(value);
    domain::NewCredential credential{
        readEnum(reader, "kind", {CredentialKind::PublicKey, CredentialKind::Certificate}),
        readText(reader, "text", longest)};
    return finish(reader, std::move(credential));
}

template <>
Result<domain::ServiceAccount> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ServiceAccount account;
    account.id = readId<domain::ServiceAccountId>(reader, "id");
    account.organization = readId<domain::OrganizationId>(reader, "organization");
    account.name = reader.text("name");
    account.disabled = reader.flagOr("disabled", false);
    account.runner = reader.textOr("runner");
    account.credentials = readList<domain::MachineCredential>(reader, "credentials", 1000);
    account.createdAt = reader.time("created_at");
    account.createdBy = reader.textOr("created_by");
    account.lastUsedAt = readTime(reader, "last_used_at");
    return finish(reader, std::move(account));
}

template <>
Result<domain::NewServiceAccount> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::NewServiceAccount account{readName(reader), reader.textOr("role", "viewer")};
    // What a machine may become is less than what a person may: nobody gains by making one.
    if (reader.ok() && account.role != "viewer" && account.role != "member")
        reader.fail("role", "\"viewer\" or \"member\"");
    return finish(reader, std::move(account));
}

template <>
Result<domain::RunnerState> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RunnerState runner{readId<domain::RunnerId>(reader, "id"), reader.text("name"),
                               reader.text("fingerprint"), reader.flagOr("revoked", false),
                               reader.flagOr("connected", false)};
    return finish(reader, std::move(runner));
}

} // namespace strongroom::wire
