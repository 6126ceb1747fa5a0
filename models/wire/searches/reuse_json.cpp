// Reports on reuse, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/searches/reuse_json.h"

#include "models/domain/secret.h"
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

} // namespace

void addReuse(json::object& object, const domain::ReuseWish& wish)
{
    if (wish.environment)
        object["environment"] = wish.environment->value;
    object["report"] = wish.report;
    object["purpose"] = toJson(wish.purpose);
}

domain::ReuseWish readReuse(ObjectReader& reader, domain::OrganizationId organization)
{
    domain::ReuseWish wish{std::move(organization),
                           readOptionalId<domain::EnvironmentId>(reader, "environment"),
                           reader.text("report"), readMember<domain::Purpose>(reader, "purpose")};
    if (reader.ok() && !isId(wish.report))
        reader.fail("report", "an id (UUID, version 7)");
    return wish;
}

json::object toJson(const domain::ReuseClaims& value)
{
    json::object object{{"op", domain::reuseOperation},
                        {"organization", value.wish.organization.value},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)}};
    addReuse(object, value.wish);
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::MarkReuseRequest& value)
{
    json::object object{{"organization", value.wish.organization.value},
                        {"versions", listToJson(value.versions)},
                        {"reader_public_key", toBase64Url(value.readerPublicKey)}};
    addReuse(object, value.wish);
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::MarkReuseAnswer& value)
{
    return {{"sealed", toJson(value.sealed)}, {"custodian", toJson(value.custodian)}};
}

json::object toJson(const domain::MarkedSecret& value)
{
    json::object object{{"secret", value.id.value},
                        {"name", value.name},
                        {"version", value.version},
                        {"keys", textsToJson(value.keys)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

json::object toJson(const domain::MarkedPage& value)
{
    json::object object{{"secrets", listToJson(value.secrets)},
                        {"withheld", value.withheld},
                        {"answer", toJson(value.answer)}};
    if (value.next)
        object["next"] = *value.next;
    return object;
}

template <>
Result<domain::ReuseClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ReuseClaims claims;
    if (reader.text("op") != domain::reuseOperation)
        reader.fail("op", std::string(domain::reuseOperation));
    claims.wish = readReuse(reader, readId<domain::OrganizationId>(reader, "organization"));
    claims.readerPublicKey = reader.base64Url("reader_public_key");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::MarkReuseRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MarkReuseRequest request;
    request.wish = readReuse(reader, readId<domain::OrganizationId>(reader, "organization"));
    request.versions =
        readList<domain::SealedVersion>(reader, "versions", domain::mostReuseVersions);
    request.readerPublicKey = reader.base64Url("reader_public_key");
    request.person = readOptionalMember<domain::PersonProof>(reader, "person");
    return finish(reader, std::move(request));
}

template <>
Result<domain::MarkReuseAnswer> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MarkReuseAnswer answer{readMember<domain::SealedMessage>(reader, "sealed"),
                                   readMember<domain::CustodianKey>(reader, "custodian")};
    return finish(reader, std::move(answer));
}

template <>
Result<domain::MarkedSecret> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MarkedSecret secret{readId<domain::SecretId>(reader, "secret"),
                                readText(reader, "name", longestName),
                                readOptionalId<domain::EnvironmentId>(reader, "environment"),
                                readNumber<std::uint32_t>(reader, "version", 0),
                                readTexts(reader, "keys", domain::mostKeys, longestKeyName)};
    return finish(reader, std::move(secret));
}

template <>
Result<domain::MarkedPage> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MarkedPage page;
    page.secrets = readList<domain::MarkedSecret>(reader, "secrets", domain::mostReuseVersions);
    page.withheld = readNumber<std::uint64_t>(reader, "withheld", 0);
    page.answer = readMember<domain::MarkReuseAnswer>(reader, "answer");
    if (reader.find("next") != nullptr)
        page.next = readText(reader, "next", longestCursor);
    return finish(reader, std::move(page));
}

} // namespace strongroom::wire
