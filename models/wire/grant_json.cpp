// Purposes and grants, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/grant_json.h"

#include "models/domain/secret.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKeyName = 255;

} // namespace

json::object toJson(const domain::Purpose& value)
{
    return {{"category", nameOf(value.category)}, {"ticket", value.ticket}, {"note", value.note}};
}

json::object toJson(const domain::Grant& value)
{
    return {{"id", value.id.value},
            {"organization", value.organization.value},
            {"secret", value.secret.value},
            {"version_id", value.versionId.value},
            {"version", value.version},
            {"keys", textsToJson(value.keys)},
            {"subject", value.subject},
            {"purpose", toJson(value.purpose)},
            {"expires_at", toRfc3339(value.expiresAt)},
            {"max_uses", value.maxUses},
            {"uses", value.uses},
            {"hide_after_seconds", value.hideAfterSeconds}};
}

json::object toJson(const domain::GrantRequest& value)
{
    return {{"secret", value.secret.value},
            {"version", value.version},
            {"keys", textsToJson(value.keys)},
            {"purpose", toJson(value.purpose)}};
}

template <>
Result<domain::Purpose> fromJson(const json::value& value)
{
    using domain::PurposeCategory;
    ObjectReader reader(value);
    domain::Purpose purpose;
    purpose.category =
        readEnum(reader, "category",
                 {PurposeCategory::Incident, PurposeCategory::Debug, PurposeCategory::Deploy,
                  PurposeCategory::Rotation, PurposeCategory::Audit, PurposeCategory::Other});
    purpose.ticket = reader.textOr("ticket");
    purpose.note = reader.textOr("note");
    if (reader.ok())
        if (auto checked = domain::check(purpose); !checked)
            return checked.error();
    return finish(reader, std::move(purpose));
}

template <>
Result<domain::Grant> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Grant grant;
    grant.id = readId<domain::GrantId>(reader, "id");
    grant.organization = readId<domain::OrganizationId>(reader, "organization");
    grant.secret = readId<domain::SecretId>(reader, "secret");
    grant.versionId = readId<domain::VersionId>(reader, "version_id");
    grant.version = readNumber<std::uint32_t>(reader, "version", 0);
    grant.keys = readTexts(reader, "keys", domain::mostKeys, longestKeyName);
    grant.subject = reader.text("subject");
    grant.purpose = readMember<domain::Purpose>(reader, "purpose");
    grant.expiresAt = reader.time("expires_at");
    grant.maxUses = readNumber<std::uint32_t>(reader, "max_uses", 1);
    grant.uses = readNumber<std::uint32_t>(reader, "uses", 0);
    grant.hideAfterSeconds = readNumber<std::uint32_t>(reader, "hide_after_seconds", 20);
    return finish(reader, std::move(grant));
}

template <>
Result<domain::GrantRequest> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::GrantRequest request;
    request.secret = readId<domain::SecretId>(reader, "secret");
    request.version = readNumber<std::uint32_t>(reader, "version", 0);
    request.keys = readTexts(reader, "keys", domain::mostKeys, longestKeyName);
    if (const auto* purpose = reader.find("purpose")) {
        auto read = fromJson<domain::Purpose>(*purpose);
        if (!read)
            return read.error();
        request.purpose = std::move(*read);
    } else {
        reader.fail("purpose", "given");
    }
    return finish(reader, std::move(request));
}

} // namespace strongroom::wire
