// Purposes and grants, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/grant_json.h"

#include "models/domain/approval.h"
#include "models/domain/secret.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestKeyName = 255;

/// What a grant can be for; absent means to reveal.
domain::GatedAction readUse(ObjectReader& reader)
{
    using domain::GatedAction;
    if (reader.find("action") == nullptr)
        return GatedAction::Reveal;
    return readEnum(reader, "action",
                    {GatedAction::Reveal, GatedAction::Copy, GatedAction::Export});
}

bool isThumbprint(const std::string& text)
{
    const auto bytes = fromBase64Url(text);
    return bytes && bytes->size() == 32;
}

} // namespace

json::object toJson(const domain::Purpose& value)
{
    return {{"category", value.category}, {"ticket", value.ticket}, {"note", value.note}};
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
            {"hide_after_seconds", value.obligations.hideAfterSeconds},
            {"no_copy", value.obligations.noCopy},
            {"watermark", value.obligations.watermark},
            {"action", nameOf(value.action)},
            {"subject_name", value.subjectName},
            {"secret_name", value.secretName},
            {"device", value.device},
            {"token_key", value.tokenKey},
            {"approval", value.approval},
            {"break_glass", value.breakGlass},
            {"created_at", toRfc3339(value.createdAt)},
            {"extended", value.extended},
            {"revoked_at",
             value.revokedAt ? json::value(toRfc3339(*value.revokedAt)) : json::value(nullptr)}};
}

json::object toJson(const domain::GrantRequest& value)
{
    return {{"secret", value.secret.value},
            {"version", value.version},
            {"keys", textsToJson(value.keys)},
            {"purpose", toJson(value.purpose)},
            {"action", nameOf(value.action)},
            {"minutes", value.minutes},
            {"uses", value.uses},
            {"device", value.device},
            {"approval", value.approval}};
}

template <>
Result<domain::Purpose> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Purpose purpose;
    purpose.category = reader.text("category");
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
    grant.obligations = {readNumber<std::uint32_t>(reader, "hide_after_seconds", 20),
                         reader.flagOr("no_copy", false), reader.flagOr("watermark", false)};
    grant.action = readUse(reader);
    grant.subjectName = reader.textOr("subject_name");
    grant.secretName = reader.textOr("secret_name");
    grant.device = reader.textOr("device");
    grant.tokenKey = reader.textOr("token_key");
    grant.approval = reader.textOr("approval");
    grant.breakGlass = reader.textOr("break_glass");
    if (reader.find("created_at") != nullptr)
        grant.createdAt = reader.time("created_at");
    grant.extended = reader.flagOr("extended", false);
    if (reader.find("revoked_at") != nullptr)
        grant.revokedAt = reader.time("revoked_at");
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
    request.action = readUse(reader);
    request.minutes = readNumber<std::uint32_t>(reader, "minutes", 0);
    request.uses = readNumber<std::uint32_t>(reader, "uses", 1);
    request.device = reader.textOr("device");
    if (reader.ok() && !request.device.empty() && !isThumbprint(request.device))
        reader.fail("device", "a key's thumbprint (RFC 7638)");
    request.approval = reader.textOr("approval");
    if (reader.ok() && !request.approval.empty() && !isId(request.approval))
        reader.fail("approval", "an id (UUID, version 7)");
    return finish(reader, std::move(request));
}

} // namespace strongroom::wire
