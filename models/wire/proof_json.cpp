// Proofs, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/proof_json.h"

#include "models/domain/secret.h"
#include "models/wire/grant_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestToken = 16 * 1024;
constexpr std::size_t longestProof = 512 * 1024; // A thousand names of 255 bytes, in base64.
constexpr std::size_t longestKeyName = 255;
constexpr std::size_t longestUri = 1024;
constexpr std::size_t longestKekId = 100;

std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

std::string readToken(ObjectReader& reader, std::string_view name, std::size_t longest)
{
    auto token = reader.text(name);
    if (token.empty() || token.size() > longest)
        reader.fail(name, "a signed token that is not too long");
    return token;
}

} // namespace

void addStamp(json::object& object, const domain::ProofStamp& stamp)
{
    object["iat"] = secondsOf(stamp.issuedAt);
    object["jti"] = stamp.id;
}

domain::ProofStamp readStamp(ObjectReader& reader)
{
    domain::ProofStamp stamp;
    const auto seconds = readNumber<std::int64_t>(reader, "iat", -1);
    // Far beyond every date that means something, far below what overflows.
    if (seconds > (std::int64_t(1) << 36))
        reader.fail("iat", "a time");
    else
        stamp.issuedAt = Timestamp(std::chrono::seconds(seconds));
    stamp.id = reader.text("jti");
    if (reader.ok() && !isId(stamp.id))
        reader.fail("jti", "an id (UUID, version 7)");
    stamp.signIn = reader.base64Url("sign_in");
    return stamp;
}

json::object toJson(const domain::PersonProof& value)
{
    json::object object{{"id_token", value.idToken},
                        {"opening", toBase64Url(value.opening)},
                        {"claims", value.claims}};
    if (!value.freshIdToken.empty())
        object["fresh_id_token"] = value.freshIdToken;
    return object;
}

json::object toJson(const domain::RevealClaims& value)
{
    json::object object{{"op", nameOf(domain::ProofOperation::Reveal)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)},
                        {"uri", value.uri},
                        {"organization", value.organization.value},
                        {"secret", value.secret.value},
                        {"version_id", value.versionId.value},
                        {"version", value.version},
                        {"current", value.current},
                        {"keys", textsToJson(value.keys)},
                        {"purpose", toJson(value.purpose)},
                        {"grant", value.grant.value}};
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::WriteClaims& value)
{
    json::object object{{"op", nameOf(value.operation)},
                        {"context", toJson(value.context)},
                        {"sealed_dek", toBase64Url(value.sealedDek)},
                        {"entries", toBase64Url(value.entries)},
                        {"kept", textsToJson(value.kept)}};
    if (value.base)
        object["base"] = value.base->value;
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::KeyClaims& value)
{
    json::object object{{"op", nameOf(value.operation)},
                        {"organization", value.organization.value},
                        {"kek_id", value.kekId},
                        {"definition", toBase64Url(value.definition)}};
    addStamp(object, value.stamp);
    return object;
}

std::string withSignIn(const std::string& claims, const Bytes& hash)
{
    auto value = parse(claims);
    if (!value || !value->is_object())
        return claims;
    value->get_object()["sign_in"] = toBase64Url(hash);
    return serialize(*value);
}

template <>
Result<domain::PersonProof> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PersonProof proof;
    proof.idToken = readToken(reader, "id_token", longestToken);
    proof.opening = reader.base64Url("opening");
    if (reader.ok() && proof.opening.size() != 32)
        reader.fail("opening", "32 bytes");
    if (reader.find("fresh_id_token") != nullptr)
        proof.freshIdToken = readToken(reader, "fresh_id_token", longestToken);
    proof.claims = readToken(reader, "claims", longestProof);
    return finish(reader, std::move(proof));
}

template <>
Result<domain::RevealClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RevealClaims claims;
    (void)readEnum(reader, "op", {domain::ProofOperation::Reveal});
    claims.readerPublicKey = reader.base64Url("reader_public_key");
    claims.uri = readText(reader, "uri", longestUri);
    claims.organization = readId<domain::OrganizationId>(reader, "organization");
    claims.secret = readId<domain::SecretId>(reader, "secret");
    claims.versionId = readId<domain::VersionId>(reader, "version_id");
    claims.version = readNumber<std::uint32_t>(reader, "version", 0);
    claims.current = reader.flagOr("current", false);
    claims.keys = readTexts(reader, "keys", domain::mostKeys, longestKeyName);
    claims.purpose = readMember<domain::Purpose>(reader, "purpose");
    claims.grant = readId<domain::GrantId>(reader, "grant");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::WriteClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::WriteClaims claims;
    claims.operation = readEnum(
        reader, "op", {domain::ProofOperation::PutVersion, domain::ProofOperation::Rollback});
    claims.context = readMember<domain::SealContext>(reader, "context");
    claims.sealedDek = reader.base64Url("sealed_dek");
    claims.entries = reader.base64Url("entries");
    claims.kept = readTexts(reader, "kept", domain::mostKeys, longestKeyName);
    claims.base = readOptionalId<domain::VersionId>(reader, "base");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::KeyClaims> fromJson(const json::value& value)
{
    using domain::ProofOperation;
    ObjectReader reader(value);
    domain::KeyClaims claims;
    claims.operation = readEnum(reader, "op",
                                {ProofOperation::AssignKey, ProofOperation::ActivateKey,
                                 ProofOperation::RotateKey, ProofOperation::RetireKey});
    claims.organization = readId<domain::OrganizationId>(reader, "organization");
    claims.kekId = readText(reader, "kek_id", longestKekId);
    claims.definition = reader.base64Url("definition");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

} // namespace strongroom::wire
