// Versions, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/version_json.h"

#include "models/domain/secret.h"
#include "models/wire/proof_json.h"
#include "models/wire/sealed_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

#include <set>

namespace strongroom::wire {
namespace {

constexpr std::size_t longestNote = 500;
constexpr std::size_t longestKeyName = 255;

json::array keysToJson(const std::vector<domain::VersionKey>& keys)
{
    json::array array;
    for (const auto& key : keys) {
        json::object object{
            {"name", key.name}, {"format", nameOf(key.format)}, {"changed_in", key.changedIn}};
        if (key.fingerprint)
            object["fingerprint"] = *key.fingerprint;
        array.push_back(std::move(object));
    }
    return array;
}

std::vector<domain::VersionKey> readKeys(ObjectReader& reader)
{
    using domain::ValueFormat;
    std::vector<domain::VersionKey> keys;
    for (const auto& item : reader.array("keys")) {
        ObjectReader member(item);
        domain::VersionKey key;
        key.name = member.text("name");
        key.format =
            readEnum(member, "format",
                     {ValueFormat::Text, ValueFormat::Json, ValueFormat::Pem, ValueFormat::Binary});
        key.changedIn = readNumber<std::uint32_t>(member, "changed_in", 0);
        if (member.find("fingerprint") != nullptr)
            key.fingerprint = member.text("fingerprint");
        if (!member.ok())
            reader.fail("keys", "a list of keys");
        keys.push_back(std::move(key));
    }
    return keys;
}

/// Every key once, given or kept, and not too many or too much of them.
void checkKeys(ObjectReader& reader, const domain::NewVersion& version)
{
    std::set<std::string_view> names;
    std::size_t size = 0;
    for (const auto& entry : version.entries) {
        size += entry.sealed.size();
        if (!names.insert(entry.key).second)
            reader.fail("entries", "without a key that comes twice");
    }
    for (const auto& key : version.kept) {
        if (!domain::isKeyName(key))
            reader.fail("kept", "a list of keys");
        if (!names.insert(key).second)
            reader.fail("kept", "without a key that comes twice");
    }
    if (names.empty())
        reader.fail("entries", "at least one key, given or kept");
    if (names.size() > domain::mostKeys)
        reader.fail("entries", "at most 1000 keys");
    if (size > domain::largestVersion + names.size() * 28)
        reader.fail("entries", "at most 4 MiB together");
    if (!version.kept.empty() && !version.base)
        reader.fail("base", "given, because keys are kept");
}

} // namespace

json::object toJson(const domain::Version& value)
{
    json::object object{{"id", value.id.value},
                        {"secret", value.secret.value},
                        {"number", value.number},
                        {"state", nameOf(value.state)},
                        {"current", value.current},
                        {"keys", keysToJson(value.keys)},
                        {"note", value.note},
                        {"kek_id", value.kekId},
                        {"created_at", toRfc3339(value.createdAt)},
                        {"created_by", value.createdBy}};
    if (value.rollbackOf)
        object["rollback_of"] = *value.rollbackOf;
    return object;
}

json::object toJson(const domain::NewVersion& value)
{
    json::object object{{"id", value.id.value},
                        {"sealed_dek", toJson(value.sealedDek)},
                        {"entries", listToJson(value.entries)},
                        {"kept", textsToJson(value.kept)},
                        {"note", value.note}};
    if (value.base)
        object["base"] = *value.base;
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

template <>
Result<domain::Version> fromJson(const json::value& value)
{
    using domain::VersionState;
    ObjectReader reader(value);
    domain::Version version;
    version.id = readId<domain::VersionId>(reader, "id");
    version.secret = readId<domain::SecretId>(reader, "secret");
    version.number = readNumber<std::uint32_t>(reader, "number", 0);
    version.state = readEnum(
        reader, "state", {VersionState::Created, VersionState::Deleted, VersionState::Destroyed});
    version.current = reader.flagOr("current", false);
    version.keys = readKeys(reader);
    version.note = reader.textOr("note");
    if (reader.find("rollback_of") != nullptr)
        version.rollbackOf = readNumber<std::uint32_t>(reader, "rollback_of", 0);
    version.kekId = reader.textOr("kek_id");
    version.createdAt = reader.time("created_at");
    version.createdBy = reader.textOr("created_by");
    return finish(reader, std::move(version));
}

template <>
Result<domain::NewVersion> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::NewVersion version;
    version.id = readId<domain::VersionId>(reader, "id");
    if (reader.find("base") != nullptr)
        version.base = readNumber<std::uint32_t>(reader, "base", 0);
    version.sealedDek = readMember<domain::SealedMessage>(reader, "sealed_dek");
    version.entries = readList<domain::SealedEntry>(reader, "entries", domain::mostKeys);
    version.kept = readTexts(reader, "kept", domain::mostKeys, longestKeyName);
    version.note = readText(reader, "note", longestNote);
    version.person = readOptionalMember<domain::PersonProof>(reader, "person");
    if (reader.ok())
        checkKeys(reader, version);
    return finish(reader, std::move(version));
}

} // namespace strongroom::wire
