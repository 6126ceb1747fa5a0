// A member that is there is said, also an empty one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/rotation_policy_change_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

std::optional<std::string> readSaid(ObjectReader& reader, std::string_view name)
{
    return reader.find(name) == nullptr
               ? std::nullopt
               : std::optional(readText(reader, name, domain::longestRotationNote));
}

} // namespace

json::object toJson(const domain::RotationPolicyChange& value)
{
    json::object object{{"period_days", value.periodDays}};
    if (value.kind)
        object["kind"] = nameOf(*value.kind);
    if (value.note)
        object["note"] = *value.note;
    if (value.link)
        object["link"] = *value.link;
    return object;
}

template <>
Result<domain::RotationPolicyChange> fromJson(const json::value& value)
{
    using enum domain::RotationKind;
    ObjectReader reader(value);
    domain::RotationPolicyChange change;
    change.periodDays = readNumber<std::uint32_t>(reader, "period_days", 0);
    if (reader.find("kind") != nullptr)
        change.kind = readEnum(reader, "kind", {ApiKey, DatabaseRole, Certificate, AgeKey, Other});
    change.note = readSaid(reader, "note");
    change.link = readSaid(reader, "link");
    if (reader.ok())
        if (const auto sound = check(change); !sound)
            return sound.error();
    return finish(reader, std::move(change));
}

} // namespace strongroom::wire
