// What the record tells as a whole, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/audit_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

json::object toJson(const domain::ExposedKey& value)
{
    return {{"key", value.key},
            {"version", value.version},
            {"seen_at", toRfc3339(value.seenAt)},
            {"times", value.times},
            {"state", nameOf(value.state)}};
}

domain::ExposedKey readKey(ObjectReader& reader)
{
    using domain::ExposureState;
    domain::ExposedKey key;
    key.key = reader.text("key");
    key.version = readNumber<std::uint32_t>(reader, "version", 0);
    key.seenAt = reader.time("seen_at");
    key.times = readNumber<std::uint32_t>(reader, "times", 0);
    key.state = readEnum(reader, "state",
                         {ExposureState::Current, ExposureState::Rotated, ExposureState::Removed});
    return key;
}

} // namespace

json::object toJson(const domain::HourCount& value)
{
    return {{"hour", toRfc3339(value.hour)},
            {"events", static_cast<std::int64_t>(value.events)},
            {"denials", static_cast<std::int64_t>(value.denials)}};
}

json::object toJson(const domain::Exposure& value)
{
    json::array keys;
    for (const auto& key : value.keys)
        keys.push_back(toJson(key));
    json::object object{{"secret", value.secret.value},
                        {"name", value.name},
                        {"owner", value.owner},
                        {"keys", std::move(keys)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

template <>
Result<domain::HourCount> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::HourCount count{reader.time("hour"), readNumber<std::uint64_t>(reader, "events", 0),
                            readNumber<std::uint64_t>(reader, "denials", 0)};
    return finish(reader, std::move(count));
}

template <>
Result<domain::Exposure> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Exposure exposure;
    exposure.secret = readId<domain::SecretId>(reader, "secret");
    exposure.name = reader.textOr("name");
    exposure.owner = reader.textOr("owner");
    if (reader.find("environment") != nullptr)
        exposure.environment = readId<domain::EnvironmentId>(reader, "environment");
    for (const auto& item : reader.array("keys")) {
        ObjectReader one(item);
        exposure.keys.push_back(readKey(one));
        if (!one.ok())
            reader.fail("keys", "what was seen of each key");
    }
    return finish(reader, std::move(exposure));
}

} // namespace strongroom::wire
