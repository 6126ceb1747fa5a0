// Keys and re-wraps, to JSON and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/key_use_json.h"

#include "models/wire/key_json.h"
#include "models/wire/reason_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

std::int64_t signedOf(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

} // namespace

json::object toJson(const domain::KeyUsage& value)
{
    return {{"kek_id", value.kekId},
            {"versions", signedOf(value.versions)},
            {"secrets", signedOf(value.secrets)},
            {"environments", signedOf(value.environments)}};
}

json::object toJson(const domain::EncryptionKeys& value)
{
    return {{"ring", toJson(value.ring)}, {"usage", listToJson(value.usage)}};
}

json::object toJson(const domain::Rewrap& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"state", nameOf(value.state)},
                        {"target", value.target},
                        {"everything", value.everything},
                        {"per_second", value.perSecond},
                        {"total", signedOf(value.total)},
                        {"done", signedOf(value.done)},
                        {"failed", signedOf(value.failed)},
                        {"problem", value.problem},
                        {"started_by", value.startedBy},
                        {"started_at", toRfc3339(value.startedAt)}};
    addReason(object, value.problem);
    if (value.finishedAt)
        object["finished_at"] = toRfc3339(*value.finishedAt);
    if (value.remaining)
        object["remaining"] = signedOf(*value.remaining);
    return object;
}

json::object toJson(const domain::RewrapWish& value)
{
    return {{"per_second", value.perSecond}};
}

template <>
Result<domain::KeyUsage> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::KeyUsage usage{reader.text("kek_id"), readNumber<std::uint64_t>(reader, "versions", 0),
                           readNumber<std::uint64_t>(reader, "secrets", 0),
                           readNumber<std::uint64_t>(reader, "environments", 0)};
    return finish(reader, std::move(usage));
}

template <>
Result<domain::EncryptionKeys> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::EncryptionKeys keys;
    keys.ring = readMember<domain::KeyringStatus>(reader, "ring");
    keys.usage = readList<domain::KeyUsage>(reader, "usage", 1000);
    return finish(reader, std::move(keys));
}

template <>
Result<domain::Rewrap> fromJson(const json::value& value)
{
    using domain::RewrapState;
    ObjectReader reader(value);
    domain::Rewrap rewrap;
    rewrap.id = readId<domain::RewrapId>(reader, "id");
    rewrap.organization = readId<domain::OrganizationId>(reader, "organization");
    rewrap.state =
        readEnum(reader, "state", {RewrapState::Running, RewrapState::Paused, RewrapState::Done});
    rewrap.target = reader.text("target");
    rewrap.everything = reader.flagOr("everything", false);
    rewrap.perSecond = readNumber<std::uint32_t>(reader, "per_second", 0);
    rewrap.total = readNumber<std::uint64_t>(reader, "total", 0);
    rewrap.done = readNumber<std::uint64_t>(reader, "done", 0);
    rewrap.failed = readNumber<std::uint64_t>(reader, "failed", 0);
    rewrap.problem = readTold(reader, "problem", longestTold);
    rewrap.startedBy = reader.textOr("started_by");
    rewrap.startedAt = reader.time("started_at");
    if (reader.find("finished_at"))
        rewrap.finishedAt = reader.time("finished_at");
    if (reader.find("remaining"))
        rewrap.remaining = readNumber<std::uint64_t>(reader, "remaining", 0);
    return finish(reader, std::move(rewrap));
}

template <>
Result<domain::RewrapWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RewrapWish wish{readNumber<std::uint32_t>(reader, "per_second", 0)};
    return finish(reader, wish);
}

} // namespace strongroom::wire
