// What control plane and runner tell each other, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/custody_json.h"

#include "models/domain/secret.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKeyName = 255;
constexpr std::size_t longestCertificate = 16U << 10;

} // namespace

json::object toJson(const domain::CustodianKey& value)
{
    return {{"runner", value.runner.value},    {"runner_name", value.runnerName},
            {"key_id", value.keyId},           {"public_key", toBase64Url(value.publicKey)},
            {"kek_id", value.kekId},           {"certificate", value.certificatePem},
            {"authority", value.authorityPem}, {"signature", toBase64Url(value.signature)}};
}

json::object toJson(const domain::SealVersionRequest& value)
{
    json::object object{{"context", toJson(value.context)},
                        {"entries", listToJson(value.entries)},
                        {"kept", textsToJson(value.kept)}};
    if (value.sealedDek)
        object["sealed_dek"] = toJson(*value.sealedDek);
    if (value.base)
        object["base"] = toJson(*value.base);
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::SealVersionAnswer& value)
{
    json::object fingerprints;
    for (const auto& [key, fingerprint] : value.fingerprints)
        fingerprints[key] = fingerprint;
    return {{"dek", toJson(value.dek)},
            {"entries", listToJson(value.entries)},
            {"fingerprints", std::move(fingerprints)}};
}

json::object toJson(const domain::ReleaseKeysRequest& value)
{
    json::object object{{"context", toJson(value.context)},
                        {"dek", toJson(value.dek)},
                        {"grant", toJson(value.grant)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)},
                        {"all_keys", textsToJson(value.allKeys)}};
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::ReleaseKeysAnswer& value)
{
    return {{"sealed_keys", toJson(value.sealedKeys)},
            {"custodian", toJson(value.custodian)},
            {"newest_sealed", value.newestSealed},
            {"all_keys", textsToJson(value.allKeys)}};
}

json::object toJson(const domain::Redeemed& value)
{
    return {{"grant", toJson(value.grant)},
            {"context", toJson(value.context)},
            {"entries", listToJson(value.entries)},
            {"keys", toJson(value.keys)}};
}

template <>
Result<domain::CustodianKey> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::CustodianKey key{readId<domain::RunnerId>(reader, "runner"),
                             readText(reader, "runner_name", 200),
                             reader.text("key_id"),
                             reader.base64Url("public_key"),
                             reader.text("kek_id"),
                             readText(reader, "certificate", longestCertificate),
                             readText(reader, "authority", longestCertificate),
                             reader.base64Url("signature")};
    if (reader.ok() && key.publicKey.size() != 32)
        reader.fail("public_key", "32 bytes");
    return finish(reader, std::move(key));
}

template <>
Result<domain::SealVersionRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SealVersionRequest request;
    request.context = readMember<domain::SealContext>(reader, "context");
    request.sealedDek = readOptionalMember<domain::SealedMessage>(reader, "sealed_dek");
    request.entries = readList<domain::SealedEntry>(reader, "entries", domain::mostKeys);
    request.base = readOptionalMember<domain::SealedVersion>(reader, "base");
    request.kept = readTexts(reader, "kept", domain::mostKeys, longestKeyName);
    request.person = readOptionalMember<domain::PersonProof>(reader, "person");
    return finish(reader, std::move(request));
}

template <>
Result<domain::SealVersionAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SealVersionAnswer answer;
    answer.dek = readMember<domain::WrappedDek>(reader, "dek");
    answer.entries = readList<domain::SealedEntry>(reader, "entries", domain::mostKeys);
    const auto* fingerprints = reader.find("fingerprints");
    if (fingerprints == nullptr || !fingerprints->is_object()) {
        reader.fail("fingerprints", "an object");
    } else {
        for (const auto& [key, fingerprint] : fingerprints->get_object()) {
            if (!fingerprint.is_string())
                reader.fail("fingerprints", "an object of texts");
            else
                answer.fingerprints.emplace(key, fingerprint.get_string().c_str());
        }
    }
    return finish(reader, std::move(answer));
}

template <>
Result<domain::ReleaseKeysRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ReleaseKeysRequest request;
    request.context = readMember<domain::SealContext>(reader, "context");
    request.dek = readMember<domain::WrappedDek>(reader, "dek");
    request.grant = readMember<domain::Grant>(reader, "grant");
    request.readerPublicKey = reader.base64Url("reader_public_key");
    request.allKeys = readTexts(reader, "all_keys", domain::mostKeys, longestKeyName);
    request.person = readOptionalMember<domain::PersonProof>(reader, "person");
    return finish(reader, std::move(request));
}

template <>
Result<domain::ReleaseKeysAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ReleaseKeysAnswer answer{
        readMember<domain::SealedMessage>(reader, "sealed_keys"),
        readMember<domain::CustodianKey>(reader, "custodian"),
        readNumber<std::uint32_t>(reader, "newest_sealed", 0),
        readTexts(reader, "all_keys", domain::mostKeys, longestKeyName)};
    return finish(reader, std::move(answer));
}

template <>
Result<domain::Redeemed> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Redeemed redeemed{readMember<domain::Grant>(reader, "grant"),
                              readMember<domain::SealContext>(reader, "context"),
                              readList<domain::SealedEntry>(reader, "entries", domain::mostKeys),
                              readMember<domain::ReleaseKeysAnswer>(reader, "keys")};
    return finish(reader, std::move(redeemed));
}

} // namespace strongroom::wire
