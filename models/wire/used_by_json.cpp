// Uses, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/used_by_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

constexpr std::size_t mostUsed = 20'000;

using UsesById = std::map<std::string, domain::UsedBy>;

json::object usesToJson(const UsesById& uses)
{
    json::object object;
    for (const auto& [id, usedBy] : uses)
        object[id] = toJson(usedBy);
    return object;
}

/// As identity providers give them: an odd one is no reason to show none of them.
std::vector<std::string> readNames(ObjectReader& reader)
{
    std::vector<std::string> names;
    for (const auto& name : reader.array("names"))
        if (name.is_string() && names.size() < domain::mostUsersNamed)
            names.emplace_back(name.get_string());
    return names;
}

UsesById readUses(ObjectReader& reader, std::string_view name)
{
    UsesById uses;
    const auto* value = reader.find(name);
    if (value == nullptr)
        return uses;
    const auto* object = value->if_object();
    if (object == nullptr || object->size() > mostUsed) {
        reader.fail(name, "an object of at most " + std::to_string(mostUsed) + " members");
        return uses;
    }
    for (const auto& [id, usedBy] : *object)
        uses.emplace(std::string(id), reader.take(name, fromJson<domain::UsedBy>(usedBy)));
    return uses;
}

} // namespace

json::object toJson(const domain::UsedBy& value)
{
    return {{"people", static_cast<std::int64_t>(value.people)},
            {"machines", static_cast<std::int64_t>(value.machines)},
            {"names", textsToJson(value.names)}};
}

json::object toJson(const domain::Uses& value)
{
    return {{"days", domain::usedLately.count()},
            {"keys", usesToJson(value.keys)},
            {"backends", usesToJson(value.backends)},
            {"secrets", usesToJson(value.secrets)}};
}

template <>
Result<domain::UsedBy> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::UsedBy usedBy{readNumber<std::uint64_t>(reader, "people", 0),
                          readNumber<std::uint64_t>(reader, "machines", 0), readNames(reader)};
    return finish(reader, std::move(usedBy));
}

template <>
Result<domain::Uses> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Uses uses{readUses(reader, "keys"), readUses(reader, "backends"),
                      readUses(reader, "secrets")};
    return finish(reader, std::move(uses));
}

} // namespace strongroom::wire
