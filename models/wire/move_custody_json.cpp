// Moves between places of the seal, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/move_custody_json.h"

#include "models/wire/custody_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestCertificate = 16U << 10;

} // namespace

json::object toJson(const domain::MovedVersion& value)
{
    return {{"number", value.number}, {"from", value.from.value}, {"to", value.to.value}};
}

json::object toJson(const domain::MoveClaims& value)
{
    json::object object{
        {"op", domain::moveOperation},           {"organization", value.organization.value},
        {"secret", value.secret.value},          {"backend", value.backend.value},
        {"to_secret", value.toSecret.value},     {"to_backend", value.toBackend.value},
        {"versions", listToJson(value.versions)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::MoveVersionRequest& value)
{
    json::object object{{"context", toJson(value.context)}, {"base", toJson(value.base)}};
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::MoveWarrant& value)
{
    return {{"runner", value.runner.value},
            {"from", value.from.value},
            {"to", value.to.value},
            {"at", toRfc3339(value.at)},
            {"certificate", value.certificatePem},
            {"authority", value.authorityPem},
            {"signature", toBase64Url(value.signature)}};
}

json::object toJson(const domain::MoveVersionAnswer& value)
{
    return {{"version", toJson(value.version)}, {"warrant", toJson(value.warrant)}};
}

template <>
Result<domain::MovedVersion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MovedVersion version{readNumber<std::uint32_t>(reader, "number", 0),
                                 readId<domain::VersionId>(reader, "from"),
                                 readId<domain::VersionId>(reader, "to")};
    return finish(reader, std::move(version));
}

template <>
Result<domain::MoveClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MoveClaims claims;
    if (reader.text("op") != domain::moveOperation)
        reader.fail("op", std::string(domain::moveOperation));
    claims.organization = readId<domain::OrganizationId>(reader, "organization");
    claims.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    claims.secret = readId<domain::SecretId>(reader, "secret");
    claims.backend = readId<domain::BackendId>(reader, "backend");
    claims.toSecret = readId<domain::SecretId>(reader, "to_secret");
    claims.toBackend = readId<domain::BackendId>(reader, "to_backend");
    claims.versions = readList<domain::MovedVersion>(reader, "versions", domain::mostMovedVersions);
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::MoveVersionRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MoveVersionRequest request{readMember<domain::SealContext>(reader, "context"),
                                       readMember<domain::SealedVersion>(reader, "base"),
                                       readOptionalMember<domain::PersonProof>(reader, "person")};
    return finish(reader, std::move(request));
}

template <>
Result<domain::MoveWarrant> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MoveWarrant warrant{readId<domain::RunnerId>(reader, "runner"),
                                readId<domain::SecretId>(reader, "from"),
                                readId<domain::SecretId>(reader, "to"),
                                reader.time("at"),
                                readText(reader, "certificate", longestCertificate),
                                readText(reader, "authority", longestCertificate),
                                reader.base64Url("signature")};
    return finish(reader, std::move(warrant));
}

template <>
Result<domain::MoveVersionAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MoveVersionAnswer answer{readMember<domain::SealVersionAnswer>(reader, "version"),
                                     readMember<domain::MoveWarrant>(reader, "warrant")};
    return finish(reader, std::move(answer));
}

} // namespace strongroom::wire
