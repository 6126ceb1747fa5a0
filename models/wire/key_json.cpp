// Keys, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/key_json.h"

#include "models/wire/custody_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/reason_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKekId = 100;
constexpr std::size_t longestName = 200;
constexpr std::size_t longestProblem = 2000;
constexpr std::size_t longestStep = 100;
constexpr std::size_t mostKeysHeld = 1000;

using domain::KeyKind;

KeyKind readKind(ObjectReader& reader)
{
    return readEnum(reader, "kind",
                    {KeyKind::Local, KeyKind::OpenBaoTransit, KeyKind::AwsKms, KeyKind::GcpKms,
                     KeyKind::AzureKey, KeyKind::Pkcs11});
}

std::map<std::string, std::string> readSettings(ObjectReader& reader)
{
    std::map<std::string, std::string> settings;
    const auto* value = reader.find("settings");
    if (value == nullptr)
        return settings;
    if (!value->is_object() || value->get_object().size() > domain::mostKeySettings) {
        reader.fail("settings", "an object of a few texts");
        return settings;
    }
    for (const auto& member : value->get_object()) {
        const bool fits = member.value().is_string()
                          && member.value().get_string().size() <= domain::longestKeySetting;
        if (!fits)
            reader.fail("settings", "an object of texts that are not too long");
        else
            settings.emplace(member.key(), member.value().get_string().c_str());
    }
    return settings;
}

void addTime(json::object& object, std::string_view name, const std::optional<Timestamp>& time)
{
    if (time)
        object[name] = toRfc3339(*time);
}

std::optional<Timestamp> readTime(ObjectReader& reader, std::string_view name)
{
    if (reader.find(name) == nullptr)
        return std::nullopt;
    return reader.time(name);
}

} // namespace

json::object toJson(const domain::KeyDefinition& value)
{
    json::object settings;
    for (const auto& [name, content] : value.settings)
        settings[name] = content;
    json::object object{{"id", value.id.value},
                        {"kind", nameOf(value.kind)},
                        {"name", value.name},
                        {"revision", value.revision},
                        {"settings", std::move(settings)},
                        {"cache_seconds", value.cacheSeconds}};
    if (value.credentials)
        object["credentials"] = toJson(*value.credentials);
    return object;
}

json::object toJson(const domain::KeyChange& value)
{
    json::object object{{"op", nameOf(value.operation)},
                        {"organization", value.organization.value},
                        {"kek_id", value.kekId},
                        {"dependants", value.dependants}};
    if (value.definition)
        object["definition"] = toJson(*value.definition);
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::KeyStatusRequest& value)
{
    return {{"organization", value.organization.value}, {"probe", value.probe}};
}

json::object toJson(const domain::KeyStatus& value)
{
    json::object object{{"kek_id", value.kekId},
                        {"kind", nameOf(value.kind)},
                        {"name", value.name},
                        {"revision", value.revision},
                        {"active", value.active},
                        {"rotates", value.rotates},
                        {"cache_seconds", value.cacheSeconds}};
    addTime(object, "checked_at", value.health.checkedAt);
    addTime(object, "last_success", value.health.lastSuccess);
    if (!value.health.problem.empty()) {
        object["problem"] = value.health.problem;
        object["step"] = value.health.step;
        addReason(object, value.health.problem);
    }
    return object;
}

json::object toJson(const domain::KeyringStatus& value)
{
    return {{"custodian", toJson(value.custodian)}, {"keys", listToJson(value.keys)}};
}

template <>
Result<domain::KeyDefinition> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::KeyDefinition definition;
    definition.id = readId<domain::EncryptionKeyId>(reader, "id");
    definition.kind = readKind(reader);
    definition.name = readText(reader, "name", longestName);
    definition.revision = readNumber<std::uint32_t>(reader, "revision", 0);
    definition.settings = readSettings(reader);
    definition.credentials = readOptionalMember<domain::SealedMessage>(reader, "credentials");
    definition.cacheSeconds = readNumber<std::uint32_t>(reader, "cache_seconds", 0);
    if (reader.ok() && definition.revision == 0)
        reader.fail("revision", "1 or more");
    if (reader.ok() && definition.name.empty())
        reader.fail("name", "given");
    if (reader.ok() && definition.cacheSeconds > domain::longestKeyCache)
        reader.fail("cache_seconds", "at most an hour");
    return finish(reader, std::move(definition));
}

template <>
Result<domain::KeyChange> fromJson(const json::value& value)
{
    using domain::ProofOperation;
    ObjectReader reader(value);
    domain::KeyChange change;
    change.operation = readEnum(reader, "op",
                                {ProofOperation::AssignKey, ProofOperation::ActivateKey,
                                 ProofOperation::RotateKey, ProofOperation::RetireKey});
    change.organization = readId<domain::OrganizationId>(reader, "organization");
    change.kekId = readText(reader, "kek_id", longestKekId);
    change.definition = readOptionalMember<domain::KeyDefinition>(reader, "definition");
    change.dependants = readNumber<std::uint64_t>(reader, "dependants", 0);
    change.person = readOptionalMember<domain::PersonProof>(reader, "person");
    return finish(reader, std::move(change));
}

template <>
Result<domain::KeyStatusRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::KeyStatusRequest request{readId<domain::OrganizationId>(reader, "organization"),
                                     reader.flagOr("probe", false)};
    return finish(reader, std::move(request));
}

template <>
Result<domain::KeyStatus> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::KeyStatus status;
    status.kekId = readText(reader, "kek_id", longestKekId);
    status.kind = readKind(reader);
    status.name = readText(reader, "name", longestName);
    status.revision = readNumber<std::uint32_t>(reader, "revision", 0);
    status.active = reader.flagOr("active", false);
    status.rotates = reader.flagOr("rotates", false);
    status.cacheSeconds = readNumber<std::uint32_t>(reader, "cache_seconds", 0);
    status.health.checkedAt = readTime(reader, "checked_at");
    status.health.lastSuccess = readTime(reader, "last_success");
    if (reader.find("problem") != nullptr) {
        status.health.problem = readTold(reader, "problem", longestProblem);
        status.health.step = readText(reader, "step", longestStep);
    }
    return finish(reader, std::move(status));
}

template <>
Result<domain::KeyringStatus> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::KeyringStatus status{readMember<domain::CustodianKey>(reader, "custodian"),
                                 readList<domain::KeyStatus>(reader, "keys", mostKeysHeld)};
    return finish(reader, std::move(status));
}

} // namespace strongroom::wire
