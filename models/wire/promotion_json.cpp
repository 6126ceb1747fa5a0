// Promotions, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/promotion_json.h"

#include "models/wire/comparison_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"
#include "models/wire/secret_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKeyName = 255;

std::vector<std::string> readKept(ObjectReader& reader)
{
    return readTexts(reader, "kept", domain::mostKeys, longestKeyName);
}

} // namespace

json::object toJson(const domain::PromoteClaims& value)
{
    json::object object{{"op", domain::promoteOperation},  {"from", toJson(value.from)},
                        {"to", toJson(value.to)},          {"keys", textsToJson(value.keys)},
                        {"kept", textsToJson(value.kept)}, {"purpose", toJson(value.purpose)}};
    if (value.base)
        object["base"] = value.base->value;
    addStamp(object, value.stamp);
    return object;
}

json::object toJson(const domain::PromoteVersionRequest& value)
{
    json::object object{{"context", toJson(value.context)},
                        {"from", toJson(value.from)},
                        {"keys", textsToJson(value.keys)},
                        {"kept", textsToJson(value.kept)},
                        {"purpose", toJson(value.purpose)}};
    if (value.base)
        object["base"] = toJson(*value.base);
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::Promotion& value)
{
    json::object object{{"secret", value.secret.value},
                        {"version", value.version},
                        {"keys", textsToJson(value.keys)},
                        {"purpose", toJson(value.purpose)},
                        {"to", value.to.value},
                        {"to_version", value.toVersion.value}};
    if (value.create)
        object["create"] = toJson(*value.create);
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

json::object toJson(const domain::PromotionWish& value)
{
    json::object object{{"secret", value.secret.value},
                        {"version", value.version},
                        {"keys", textsToJson(value.keys)}};
    if (value.to)
        object["to"] = value.to->value;
    return object;
}

json::object toJson(const domain::PromotionQuestion& value)
{
    return {{"environment", value.environment.value},
            {"purpose", toJson(value.purpose)},
            {"secrets", listToJson(value.secrets)}};
}

json::object toJson(const domain::PromotionLeave& value)
{
    json::object object{{"secret", value.secret.value}, {"given", value.given}};
    if (!value.given) {
        object["reason"] = value.reason;
        object["why"] = value.why;
    }
    return object;
}

json::object toJson(const domain::PromotionPlan& value)
{
    return {{"secrets", listToJson(value.secrets)}};
}

template <>
Result<domain::PromoteClaims> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PromoteClaims claims;
    if (reader.text("op") != domain::promoteOperation)
        reader.fail("op", std::string(domain::promoteOperation));
    claims.from = readMember<domain::SealContext>(reader, "from");
    claims.to = readMember<domain::SealContext>(reader, "to");
    claims.keys = readComparedKeys(reader);
    claims.kept = readKept(reader);
    claims.base = readOptionalId<domain::VersionId>(reader, "base");
    claims.purpose = readMember<domain::Purpose>(reader, "purpose");
    claims.stamp = readStamp(reader);
    return finish(reader, std::move(claims));
}

template <>
Result<domain::PromoteVersionRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PromoteVersionRequest request{
        readMember<domain::SealContext>(reader, "context"),
        readMember<domain::SealedVersion>(reader, "from"),
        readComparedKeys(reader),
        readOptionalMember<domain::SealedVersion>(reader, "base"),
        readKept(reader),
        readMember<domain::Purpose>(reader, "purpose"),
        readOptionalMember<domain::PersonProof>(reader, "person")};
    return finish(reader, std::move(request));
}

template <>
Result<domain::Promotion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Promotion promotion{readId<domain::SecretId>(reader, "secret"),
                                readNumber<std::uint32_t>(reader, "version", 0),
                                readComparedKeys(reader),
                                readMember<domain::Purpose>(reader, "purpose"),
                                readId<domain::SecretId>(reader, "to"),
                                readId<domain::VersionId>(reader, "to_version"),
                                readOptionalMember<domain::NewSecret>(reader, "create"),
                                readOptionalMember<domain::PersonProof>(reader, "person")};
    if (reader.ok() && promotion.version == 0)
        reader.fail("version", "the number of a version");
    if (reader.ok() && promotion.create && promotion.create->id != promotion.to)
        reader.fail("to", "the id of the secret that is created");
    return finish(reader, std::move(promotion));
}

template <>
Result<domain::PromotionWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PromotionWish wish{
        readId<domain::SecretId>(reader, "secret"), readNumber<std::uint32_t>(reader, "version", 0),
        readComparedKeys(reader), readOptionalId<domain::SecretId>(reader, "to")};
    return finish(reader, std::move(wish));
}

template <>
Result<domain::PromotionQuestion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PromotionQuestion question{
        readId<domain::EnvironmentId>(reader, "environment"),
        readMember<domain::Purpose>(reader, "purpose"),
        readList<domain::PromotionWish>(reader, "secrets", domain::mostPromotions)};
    return finish(reader, std::move(question));
}

template <>
Result<domain::PromotionLeave> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PromotionLeave leave{readId<domain::SecretId>(reader, "secret"),
                                 reader.flagOr("given", false), reader.textOr("reason"),
                                 reader.textOr("why")};
    return finish(reader, std::move(leave));
}

template <>
Result<domain::PromotionPlan> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::PromotionPlan plan{
        readList<domain::PromotionLeave>(reader, "secrets", domain::mostPromotions)};
    return finish(reader, std::move(plan));
}

} // namespace strongroom::wire
