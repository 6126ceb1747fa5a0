// Secrets' metadata, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/secret_json.h"

#include "models/wire/version_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t longestDescription = 4000;
constexpr std::size_t mostLabels = 50;
constexpr std::size_t longestLabel = 100;

std::string readName(ObjectReader& reader)
{
    auto name = readText(reader, "name", longestName);
    if (reader.ok() && name.empty())
        reader.fail("name", "given");
    return name;
}

} // namespace

json::object toJson(const domain::Secret& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"slug", value.slug},
                        {"name", value.name},
                        {"description", value.description},
                        {"labels", textsToJson(value.labels)},
                        {"owner", value.owner},
                        {"backend", value.backend.value},
                        {"state", nameOf(value.state)},
                        {"revision", static_cast<std::int64_t>(value.revision)},
                        {"current_version", value.currentVersion},
                        {"key_count", value.keyCount},
                        {"created_at", toRfc3339(value.createdAt)},
                        {"updated_at", toRfc3339(value.updatedAt)},
                        {"created_by", value.createdBy},
                        {"updated_by", value.updatedBy}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

json::object toJson(const domain::NewSecret& value)
{
    json::object object{{"id", value.id.value},
                        {"slug", value.slug},
                        {"name", value.name},
                        {"description", value.description},
                        {"labels", textsToJson(value.labels)},
                        {"owner", value.owner}};
    if (value.environment)
        object["environment"] = value.environment->value;
    if (value.backend)
        object["backend"] = value.backend->value;
    return object;
}

json::object toJson(const domain::SecretChange& value)
{
    json::object object;
    if (value.name)
        object["name"] = *value.name;
    if (value.description)
        object["description"] = *value.description;
    if (value.labels)
        object["labels"] = textsToJson(*value.labels);
    if (value.owner)
        object["owner"] = *value.owner;
    return object;
}

json::object toJson(const domain::ImportItem& value)
{
    json::object object{{"secret", value.secret.value},
                        {"revision", static_cast<std::int64_t>(value.revision)},
                        {"version", toJson(value.version)}};
    if (value.create)
        object["create"] = toJson(*value.create);
    return object;
}

json::object toJson(const domain::Imported& value)
{
    return {{"secret", toJson(value.secret)}, {"version", toJson(value.version)}};
}

template <>
Result<domain::Secret> fromJson(const json::value& value)
{
    using domain::SecretState;
    ObjectReader reader(value);
    domain::Secret secret;
    secret.id = readId<domain::SecretId>(reader, "id");
    secret.organization = readId<domain::OrganizationId>(reader, "organization");
    secret.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    secret.slug = reader.text("slug");
    secret.name = reader.text("name");
    secret.description = reader.textOr("description");
    secret.labels = readTexts(reader, "labels", mostLabels, longestLabel);
    secret.owner = reader.textOr("owner");
    secret.backend = readId<domain::BackendId>(reader, "backend");
    secret.state = readEnum(reader, "state",
                            {SecretState::Active, SecretState::Deleted, SecretState::Destroyed});
    secret.revision = readNumber<std::uint64_t>(reader, "revision", 0);
    secret.currentVersion = readNumber<std::uint32_t>(reader, "current_version", 0);
    secret.keyCount = readNumber<std::uint32_t>(reader, "key_count", 0);
    secret.createdAt = reader.time("created_at");
    secret.updatedAt = reader.time("updated_at");
    secret.createdBy = reader.textOr("created_by");
    secret.updatedBy = reader.textOr("updated_by");
    return finish(reader, std::move(secret));
}

template <>
Result<domain::NewSecret> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::NewSecret secret;
    secret.id = readId<domain::SecretId>(reader, "id");
    secret.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    secret.slug = reader.text("slug");
    secret.name = readName(reader);
    secret.description = readText(reader, "description", longestDescription);
    secret.labels = readTexts(reader, "labels", mostLabels, longestLabel);
    secret.owner = readText(reader, "owner", longestName);
    secret.backend = readOptionalId<domain::BackendId>(reader, "backend");
    if (reader.ok() && !domain::isSlug(secret.slug))
        reader.fail("slug", "1 to 63 of a-z, 0-9, - and _, with a letter or digit at both ends");
    return finish(reader, std::move(secret));
}

template <>
Result<domain::SecretChange> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SecretChange change;
    if (reader.find("name") != nullptr)
        change.name = readName(reader);
    if (reader.find("description") != nullptr)
        change.description = readText(reader, "description", longestDescription);
    if (reader.find("labels") != nullptr)
        change.labels = readTexts(reader, "labels", mostLabels, longestLabel);
    if (reader.find("owner") != nullptr)
        change.owner = readText(reader, "owner", longestName);
    return finish(reader, std::move(change));
}

template <>
Result<domain::ImportItem> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::ImportItem item;
    item.create = readOptionalMember<domain::NewSecret>(reader, "create");
    item.secret = item.create ? item.create->id : readId<domain::SecretId>(reader, "secret");
    item.revision = readNumber<std::uint64_t>(reader, "revision", 0);
    item.version = readMember<domain::NewVersion>(reader, "version");
    return finish(reader, std::move(item));
}

template <>
Result<domain::Imported> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Imported imported{readMember<domain::Secret>(reader, "secret"),
                              readMember<domain::Version>(reader, "version")};
    return finish(reader, std::move(imported));
}

} // namespace strongroom::wire
