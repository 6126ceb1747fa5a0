// Sealed values, to JSON and back; held to the sizes that a version may have.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/sealed_json.h"

#include "models/domain/secret.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

// Beyond the value: a nonce and a tag.
constexpr std::size_t sealedOverhead = 28;

} // namespace

json::object toJson(const domain::SealContext& value)
{
    json::object object{{"organization", value.organization.value},
                        {"secret", value.secret.value},
                        {"version", value.version.value},
                        {"number", value.number},
                        {"backend", value.backend.value}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

json::object toJson(const domain::SealedEntry& value)
{
    return {{"key", value.key},
            {"format", nameOf(value.format)},
            {"sealed", toBase64Url(value.sealed)}};
}

json::object toJson(const domain::SealedMessage& value)
{
    return {{"encapsulated", toBase64Url(value.encapsulated)},
            {"ciphertext", toBase64Url(value.ciphertext)}};
}

json::object toJson(const domain::WrappedDek& value)
{
    return {{"kek_id", value.kekId}, {"wrapped", toBase64Url(value.wrapped)}};
}

json::object toJson(const domain::SealedVersion& value)
{
    return {{"context", toJson(value.context)},
            {"dek", toJson(value.dek)},
            {"entries", listToJson(value.entries)}};
}

template <>
Result<domain::SealContext> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SealContext context{readId<domain::OrganizationId>(reader, "organization"),
                                readOptionalId<domain::EnvironmentId>(reader, "environment"),
                                readId<domain::SecretId>(reader, "secret"),
                                readId<domain::VersionId>(reader, "version"),
                                readNumber<std::uint32_t>(reader, "number", 0),
                                readId<domain::BackendId>(reader, "backend")};
    return finish(reader, std::move(context));
}

template <>
Result<domain::SealedEntry> fromJson(const json::value& value)
{
    using domain::ValueFormat;
    ObjectReader reader(value);
    domain::SealedEntry entry;
    entry.key = reader.text("key");
    entry.format =
        readEnum(reader, "format",
                 {ValueFormat::Text, ValueFormat::Json, ValueFormat::Pem, ValueFormat::Binary});
    entry.sealed = reader.base64Url("sealed");
    if (reader.ok() && !domain::isKeyName(entry.key))
        reader.fail("key", "1 to 255 bytes without control characters, '/' and '='");
    if (reader.ok() && entry.sealed.size() < sealedOverhead)
        reader.fail("sealed", "a sealed value");
    if (reader.ok() && entry.sealed.size() > domain::largestValue + sealedOverhead)
        return Error{ErrorKind::TooLarge, "A value has at most 1 MiB.", {}, "sealed"};
    return finish(reader, std::move(entry));
}

template <>
Result<domain::SealedMessage> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SealedMessage message{reader.base64Url("encapsulated"), reader.base64Url("ciphertext")};
    return finish(reader, std::move(message));
}

template <>
Result<domain::WrappedDek> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::WrappedDek dek{reader.text("kek_id"), reader.base64Url("wrapped")};
    return finish(reader, std::move(dek));
}

template <>
Result<domain::SealedVersion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SealedVersion version;
    version.context = readMember<domain::SealContext>(reader, "context");
    version.dek = readMember<domain::WrappedDek>(reader, "dek");
    version.entries = readList<domain::SealedEntry>(reader, "entries", domain::mostKeys);
    return finish(reader, std::move(version));
}

} // namespace strongroom::wire
