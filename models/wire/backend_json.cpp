// Backends, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/backend_json.h"

#include "models/wire/reason_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

using domain::BackendMode;

namespace {

constexpr std::size_t longestName = 100;
constexpr std::size_t mostFields = 40;
constexpr std::size_t longestSetting = 65536;        // A chain of certificates is one.
constexpr std::size_t longestCredential = 64 * 1024; // A key file, say.

BackendMode readMode(ObjectReader& reader, std::string_view name)
{
    if (reader.find(name) == nullptr)
        return BackendMode::Inline;
    const auto mode = domain::backendModeOf(reader.text(name));
    if (!mode)
        reader.fail(name, "one of the known words");
    return mode.value_or(BackendMode::Inline);
}

/// The members of an object of texts; an error names the member.
template <class Take>
void readTextsUnder(ObjectReader& reader, std::string_view name, std::size_t longest, Take take)
{
    const auto* value = reader.find(name);
    if (value == nullptr)
        return;
    const auto* object = value->if_object();
    if (object == nullptr || object->size() > mostFields) {
        reader.fail(name, "an object of texts");
        return;
    }
    for (const auto& [field, text] : *object) {
        const auto path = std::string(name) + '.' + std::string(field);
        if (!text.is_string() || text.as_string().size() > longest)
            return reader.fail(path, "a text of at most " + std::to_string(longest) + " bytes");
        take(std::string(field), std::string_view(text.as_string()));
    }
}

domain::BackendSettings readSettings(ObjectReader& reader)
{
    domain::BackendSettings settings;
    readTextsUnder(reader, "settings", longestSetting,
                   [&](const std::string& name, std::string_view text) { settings[name] = text; });
    return settings;
}

domain::BackendCredentials readCredentials(ObjectReader& reader)
{
    domain::BackendCredentials credentials;
    readTextsUnder(reader, "credentials", longestCredential,
                   [&](const std::string& name, std::string_view text) {
                       credentials.emplace(name, SecretBytes::copyOf(text));
                   });
    return credentials;
}

std::string readName(ObjectReader& reader)
{
    auto name = readText(reader, "name", longestName);
    if (reader.ok() && name.empty())
        reader.fail("name", "given");
    return name;
}

json::object settingsToJson(const domain::BackendSettings& settings)
{
    json::object object;
    for (const auto& [name, value] : settings)
        object[name] = value;
    return object;
}

json::object credentialsToJson(const domain::BackendCredentials& credentials)
{
    json::object object;
    for (const auto& [name, value] : credentials) {
        const auto bytes = value.reveal();
        object[name] = std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    return object;
}

} // namespace

json::object toJson(const domain::BackendStep& value)
{
    json::object object{{"name", value.name}, {"passed", value.passed}, {"message", value.message}};
    addReason(object, value.message);
    return object;
}

json::object toJson(const domain::BackendCheck& value)
{
    return {
        {"at", toRfc3339(value.at)}, {"passed", value.passed}, {"steps", listToJson(value.steps)}};
}

json::object toJson(const domain::StorageBackend& value)
{
    json::object object{{"id", value.backend.id.value},
                        {"name", value.backend.name},
                        {"kind", value.backend.kind},
                        {"organization", value.organization.value},
                        {"mode", nameOf(value.mode)},
                        {"settings", settingsToJson(value.settings)},
                        {"is_default", value.isDefault},
                        {"revision", static_cast<std::int64_t>(value.revision)},
                        {"created_at", toRfc3339(value.createdAt)},
                        {"created_by", value.createdBy},
                        {"updated_at", toRfc3339(value.updatedAt)},
                        {"updated_by", value.updatedBy},
                        {"usage",
                         {{"secrets", static_cast<std::int64_t>(value.usage.secrets)},
                          {"versions", static_cast<std::int64_t>(value.usage.versions)},
                          {"waiting", static_cast<std::int64_t>(value.usage.waiting)}}}};
    if (value.credentialsAt)
        object["credentials_at"] = toRfc3339(*value.credentialsAt);
    if (value.check)
        object["check"] = toJson(*value.check);
    return object;
}

json::object toJson(const domain::BackendField& value)
{
    return {{"name", value.name}, {"secret", value.secret}, {"required", value.required},
            {"help", value.help}, {"way", value.way},       {"preset", value.preset}};
}

json::object toJson(const domain::BackendKind& value)
{
    json::array modes;
    for (const auto mode : value.modes)
        modes.emplace_back(nameOf(mode));
    return {{"kind", value.kind},
            {"title", value.title},
            {"fields", listToJson(value.fields)},
            {"permissions", value.permissions},
            {"trust", value.trust},
            {"largest_payload", static_cast<std::int64_t>(value.largestPayload)},
            {"cannot", textsToJson(value.cannot)},
            {"modes", std::move(modes)},
            {"ways", textsToJson(value.ways)}};
}

json::object toJson(const domain::NewBackend& value)
{
    return {{"name", value.name},
            {"kind", value.kind},
            {"mode", nameOf(value.mode)},
            {"settings", settingsToJson(value.settings)},
            {"credentials", credentialsToJson(value.credentials)}};
}

json::object toJson(const domain::BackendChange& value)
{
    json::object object;
    if (value.name)
        object["name"] = *value.name;
    if (value.settings)
        object["settings"] = settingsToJson(*value.settings);
    if (value.credentials)
        object["credentials"] = credentialsToJson(*value.credentials);
    return object;
}

template <>
Result<domain::BackendStep> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BackendStep step{reader.text("name"), reader.flagOr("passed", false),
                             readTold(reader, "message", longestTold)};
    return finish(reader, std::move(step));
}

template <>
Result<domain::BackendCheck> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BackendCheck check{reader.time("at"), reader.flagOr("passed", false),
                               readList<domain::BackendStep>(reader, "steps", 100)};
    return finish(reader, std::move(check));
}

template <>
Result<domain::StorageBackend> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::StorageBackend backend;
    backend.backend = {readId<domain::BackendId>(reader, "id"), reader.text("name"),
                       reader.text("kind")};
    backend.organization = readId<domain::OrganizationId>(reader, "organization");
    backend.mode = readMode(reader, "mode");
    backend.settings = readSettings(reader);
    if (reader.find("credentials_at"))
        backend.credentialsAt = reader.time("credentials_at");
    backend.isDefault = reader.flagOr("is_default", false);
    backend.revision = readNumber<std::uint64_t>(reader, "revision", 0);
    backend.createdAt = reader.time("created_at");
    backend.createdBy = reader.textOr("created_by");
    backend.updatedAt = reader.time("updated_at");
    backend.updatedBy = reader.textOr("updated_by");
    backend.check = readOptionalMember<domain::BackendCheck>(reader, "check");
    if (const auto* usage = reader.find("usage")) {
        ObjectReader of(*usage);
        backend.usage = {readNumber<std::uint64_t>(of, "secrets", 0),
                         readNumber<std::uint64_t>(of, "versions", 0),
                         readNumber<std::uint64_t>(of, "waiting", 0)};
    }
    return finish(reader, std::move(backend));
}

template <>
Result<domain::BackendField> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BackendField field{
        reader.text("name"),   reader.flagOr("secret", false), reader.flagOr("required", false),
        reader.textOr("help"), reader.textOr("way"),           reader.textOr("preset")};
    return finish(reader, std::move(field));
}

template <>
Result<domain::BackendKind> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BackendKind kind;
    kind.kind = reader.text("kind");
    kind.title = reader.textOr("title");
    kind.fields = readList<domain::BackendField>(reader, "fields", mostFields);
    kind.permissions = reader.textOr("permissions");
    kind.trust = reader.textOr("trust");
    kind.largestPayload = readNumber<std::uint64_t>(reader, "largest_payload", 0);
    kind.cannot = readTexts(reader, "cannot", 10, 40);
    if (reader.find("ways") != nullptr)
        kind.ways = readTexts(reader, "ways", 10, 40);
    for (const auto& name : readTexts(reader, "modes", 10, 40))
        if (const auto mode = domain::backendModeOf(name))
            kind.modes.push_back(*mode);
    return finish(reader, std::move(kind));
}

template <>
Result<domain::NewBackend> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::NewBackend wish;
    wish.name = readName(reader);
    wish.kind = readText(reader, "kind", longestName);
    wish.mode = readMode(reader, "mode");
    wish.settings = readSettings(reader);
    wish.credentials = readCredentials(reader);
    return finish(reader, std::move(wish));
}

template <>
Result<domain::BackendChange> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BackendChange change;
    if (reader.find("name"))
        change.name = readName(reader);
    if (reader.find("settings"))
        change.settings = readSettings(reader);
    if (reader.find("credentials"))
        change.credentials = readCredentials(reader);
    return finish(reader, std::move(change));
}

} // namespace strongroom::wire
