// Searches, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/searches/value_search_json.h"

#include "models/wire/custody_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKeyName = 255;
constexpr std::size_t longestName = 1024;
constexpr std::size_t longestCursor = 2048;
constexpr std::size_t fingerprintDigits = 64;
constexpr std::size_t mostSecrets = 1000;

} // namespace

void addSearch(json::object& object, const domain::SearchWish& wish)
{
    if (wish.environment)
        object["environment"] = wish.environment->value;
    object["variants"] = wish.variants;
    object["purpose"] = toJson(wish.purpose);
}

domain::SearchWish readSearch(ObjectReader& reader, domain::OrganizationId organization)
{
    return {std::move(organization), readOptionalId<domain::EnvironmentId>(reader, "environment"),
            reader.flagOr("variants", false), readMember<domain::Purpose>(reader, "purpose")};
}

json::object toJson(const domain::FindClaims& value)
{
    json::object object{{"op", domain::findOperation},
                        {"organization", value.wish.organization.value},
                        {"sought", toBase64Url(value.sought)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)}};
    addSearch(object, value.wish);
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::SearchedValue& value)
{
    return {{"secret", value.secret.value},
            {"version", value.version},
            {"key", value.key},
            {"fingerprint", value.fingerprint}};
}

json::object toJson(const domain::FindValueRequest& value)
{
    json::object object{{"organization", value.wish.organization.value},
                        {"sought", toJson(value.sought)},
                        {"values", listToJson(value.values)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)}};
    addSearch(object, value.wish);
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::FindValueAnswer& value)
{
    return {{"sealed", toJson(value.sealed)}, {"custodian", toJson(value.custodian)}};
}

json::object toJson(const domain::SearchedSecret& value)
{
    json::array values;
    for (const auto& one : value.values)
        values.push_back(
            json::object{{"version", one.version}, {"key", one.key}, {"current", one.current}});
    json::object object{{"secret", value.id.value},
                        {"name", value.name},
                        {"state", nameOf(value.state)},
                        {"current_version", value.currentVersion},
                        {"values", std::move(values)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

json::object toJson(const domain::SearchedPage& value)
{
    json::object object{{"secrets", listToJson(value.secrets)},
                        {"left_out", value.leftOut},
                        {"answer", toJson(value.answer)}};
    if (value.next)
        object["next"] = *value.next;
    return object;
}

template <>
Result<domain::FindClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::FindClaims claims;
    if (reader.text("op") != domain::findOperation)
        reader.fail("op", std::string(domain::findOperation));
    claims.wish = readSearch(reader, readId<domain::OrganizationId>(reader, "organization"));
    claims.sought = reader.base64Url("sought");
    claims.readerPublicKey = reader.base64Url("reader_public_key");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::SearchedValue> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SearchedValue searched{readId<domain::SecretId>(reader, "secret"),
                                   readNumber<std::uint32_t>(reader, "version", 0),
                                   readText(reader, "key", longestKeyName),
                                   readText(reader, "fingerprint", fingerprintDigits)};
    return finish(reader, std::move(searched));
}

template <>
Result<domain::FindValueRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::FindValueRequest request;
    request.wish = readSearch(reader, readId<domain::OrganizationId>(reader, "organization"));
    request.sought = readMember<domain::SealedMessage>(reader, "sought");
    request.values = readList<domain::SearchedValue>(reader, "values", domain::mostSearchedValues);
    request.readerPublicKey = reader.base64Url("reader_public_key");
    request.person = readOptionalMember<domain::PersonProof>(reader, "person");
    return finish(reader, std::move(request));
}

template <>
Result<domain::FindValueAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::FindValueAnswer answer{readMember<domain::SealedMessage>(reader, "sealed"),
                                   readMember<domain::CustodianKey>(reader, "custodian")};
    return finish(reader, std::move(answer));
}

template <>
Result<domain::SearchedSecret> fromJson(const json::value& value)
{
    using domain::SecretState;
    ObjectReader reader(value);
    domain::SearchedSecret secret{
        readId<domain::SecretId>(reader, "secret"),
        readText(reader, "name", longestName),
        readOptionalId<domain::EnvironmentId>(reader, "environment"),
        readEnum(reader, "state", {SecretState::Active, SecretState::Deleted}),
        readNumber<std::uint32_t>(reader, "current_version", 0),
        {}};
    for (const auto& one : reader.array("values")) {
        ObjectReader fields(one);
        secret.values.push_back({readNumber<std::uint32_t>(fields, "version", 0),
                                 readText(fields, "key", longestKeyName),
                                 fields.flagOr("current", false)});
        if (!fields.ok())
            return fields.error();
    }
    return finish(reader, std::move(secret));
}

template <>
Result<domain::SearchedPage> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SearchedPage page;
    page.secrets = readList<domain::SearchedSecret>(reader, "secrets", mostSecrets);
    page.leftOut = readNumber<std::uint64_t>(reader, "left_out", 0);
    page.answer = readMember<domain::FindValueAnswer>(reader, "answer");
    if (reader.find("next") != nullptr)
        page.next = readText(reader, "next", longestCursor);
    return finish(reader, std::move(page));
}

} // namespace strongroom::wire
