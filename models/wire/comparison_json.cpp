// Comparisons, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/comparison_json.h"

#include "models/domain/secret.h"
#include "models/wire/custody_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <set>

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKeyName = 255;

} // namespace

std::vector<std::string> readComparedKeys(ObjectReader& reader)
{
    auto keys = readTexts(reader, "keys", domain::mostKeys, longestKeyName);
    const std::set<std::string_view> names(keys.begin(), keys.end());
    if (reader.ok() && (keys.empty() || names.size() != keys.size()))
        reader.fail("keys", "the names of 1 to 1000 keys, each once");
    return keys;
}

json::object toJson(const domain::CompareClaims& value)
{
    json::object object{{"op", domain::compareOperation},
                        {"left", toJson(value.wish.left)},
                        {"right", toJson(value.wish.right)},
                        {"keys", textsToJson(value.wish.keys)},
                        {"purpose", toJson(value.wish.purpose)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)}};
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::ComparedVersion& value)
{
    return {{"version", toJson(value.version)}, {"all_keys", textsToJson(value.allKeys)}};
}

json::object toJson(const domain::CompareValuesRequest& value)
{
    json::object object{{"left", toJson(value.left)},
                        {"right", toJson(value.right)},
                        {"keys", textsToJson(value.keys)},
                        {"purpose", toJson(value.purpose)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)}};
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::CompareValuesAnswer& value)
{
    return {{"sealed", toJson(value.sealed)}, {"custodian", toJson(value.custodian)}};
}

template <>
Result<domain::CompareClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::CompareClaims claims;
    if (reader.text("op") != domain::compareOperation)
        reader.fail("op", std::string(domain::compareOperation));
    claims.wish.left = readMember<domain::SealContext>(reader, "left");
    claims.wish.right = readMember<domain::SealContext>(reader, "right");
    claims.wish.keys = readComparedKeys(reader);
    claims.wish.purpose = readMember<domain::Purpose>(reader, "purpose");
    claims.readerPublicKey = reader.base64Url("reader_public_key");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::ComparedVersion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ComparedVersion version{
        readMember<domain::SealedVersion>(reader, "version"),
        readTexts(reader, "all_keys", domain::mostKeys, longestKeyName)};
    return finish(reader, std::move(version));
}

template <>
Result<domain::CompareValuesRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::CompareValuesRequest request{readMember<domain::ComparedVersion>(reader, "left"),
                                         readMember<domain::ComparedVersion>(reader, "right"),
                                         readComparedKeys(reader),
                                         readMember<domain::Purpose>(reader, "purpose"),
                                         reader.base64Url("reader_public_key"),
                                         readOptionalMember<domain::PersonProof>(reader, "person")};
    return finish(reader, std::move(request));
}

template <>
Result<domain::CompareValuesAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::CompareValuesAnswer answer{readMember<domain::SealedMessage>(reader, "sealed"),
                                       readMember<domain::CustodianKey>(reader, "custodian")};
    return finish(reader, std::move(answer));
}

} // namespace strongroom::wire
