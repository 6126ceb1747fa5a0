// Deeds on many secrets, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/bulk_json.h"

#include "models/wire/rotation_policy_change_json.h"

#include <algorithm>

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

using domain::BulkDeed;
using domain::BulkItemState;
using domain::BulkState;
using domain::EnvironmentKind;

namespace {

constexpr std::size_t longestOwner = 200;
constexpr std::size_t longestSearch = 200;
constexpr std::size_t mostPlaces = 10'000;
constexpr std::size_t mostReasons = 20;

std::int64_t signedOf(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

json::object toJson(const domain::BulkTarget& value)
{
    return {{"secret", value.secret.value}, {"revision", signedOf(value.revision)}};
}

json::object toJson(const domain::BulkFilter& value)
{
    json::object object{{"text", value.text}, {"organization_only", value.organizationOnly}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

json::object toJson(const domain::BulkPlace& value)
{
    json::object object{{"kind", nameOf(value.kind)},         {"left", signedOf(value.left)},
                        {"done", signedOf(value.done)},       {"failed", signedOf(value.failed)},
                        {"skipped", signedOf(value.skipped)}, {"first", signedOf(value.first)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

BulkDeed readDeed(ObjectReader& reader)
{
    return readEnum(reader, "deed",
                    {BulkDeed::Trash, BulkDeed::Restore, BulkDeed::Label, BulkDeed::Owner,
                     BulkDeed::Destroy, BulkDeed::Rotate, BulkDeed::SetRotationPolicy,
                     BulkDeed::RemoveRotationPolicy});
}

/// A label stands in one line.
std::vector<std::string> readLabels(ObjectReader& reader, std::string_view name)
{
    auto labels = readTexts(reader, name, domain::mostLabels, domain::longestLabel);
    for (const auto& label : labels)
        if (label.empty() || label.find_first_of("\n\t") != std::string::npos)
            reader.fail(name, "a list of labels, each of one line and not empty");
    return labels;
}

std::vector<domain::BulkTarget> readTargets(ObjectReader& reader)
{
    std::vector<domain::BulkTarget> targets;
    const auto& items = reader.array("secrets");
    if (items.size() > domain::mostBulkSecrets)
        reader.fail("secrets", "a list of at most " + std::to_string(domain::mostBulkSecrets));
    for (std::size_t i = 0; i < items.size() && reader.ok(); ++i) {
        ObjectReader one(items[i]);
        domain::BulkTarget target{readId<domain::SecretId>(one, "secret"),
                                  readNumber<std::uint64_t>(one, "revision", 0)};
        targets.push_back(
            reader.take("secrets[" + std::to_string(i) + "]", finish(one, std::move(target))));
    }
    return targets;
}

domain::BulkFilter readFilter(ObjectReader& reader)
{
    ObjectReader one(*reader.find("filter"));
    domain::BulkFilter filter{readText(one, "text", longestSearch),
                              readOptionalId<domain::EnvironmentId>(one, "environment"),
                              one.flagOr("organization_only", false)};
    return reader.take("filter", finish(one, std::move(filter)));
}

void expectSense(ObjectReader& reader, const domain::BulkWish& wish)
{
    if (wish.filter.has_value() != wish.secrets.empty())
        reader.fail("secrets", "at least one secret, or a filter in its place");
    const bool labels = !wish.addLabels.empty() || !wish.removeLabels.empty();
    if (wish.deed == BulkDeed::Label && !labels)
        reader.fail("add_labels", "at least one label to add, or one to remove");
    if (wish.deed == BulkDeed::Destroy && wish.reason.size() < domain::shortestDestroyReason)
        reader.fail("reason", "at least " + std::to_string(domain::shortestDestroyReason)
                                  + " characters on why they are destroyed");
    if (wish.deed == BulkDeed::SetRotationPolicy && !wish.rotationPolicy)
        reader.fail("rotation_policy", "what the policy is to say, with \"period_days\"");
    const auto both = std::ranges::find_first_of(wish.addLabels, wish.removeLabels);
    if (both != wish.addLabels.end())
        reader.fail("remove_labels", "other labels than those to add");
}

std::vector<domain::BulkPlace> readPlaces(ObjectReader& reader)
{
    std::vector<domain::BulkPlace> places;
    const auto& items = reader.array("places");
    if (items.size() > mostPlaces)
        reader.fail("places", "a list of at most " + std::to_string(mostPlaces));
    for (std::size_t i = 0; i < items.size() && reader.ok(); ++i) {
        ObjectReader one(items[i]);
        domain::BulkPlace place;
        place.environment = readOptionalId<domain::EnvironmentId>(one, "environment");
        place.kind = readEnum(one, "kind",
                              {EnvironmentKind::Production, EnvironmentKind::Staging,
                               EnvironmentKind::Development, EnvironmentKind::Other});
        place.left = readNumber<std::uint64_t>(one, "left", 0);
        place.done = readNumber<std::uint64_t>(one, "done", 0);
        place.failed = readNumber<std::uint64_t>(one, "failed", 0);
        place.skipped = readNumber<std::uint64_t>(one, "skipped", 0);
        place.first = readNumber<std::uint64_t>(one, "first", 0);
        places.push_back(reader.take("places", finish(one, std::move(place))));
    }
    return places;
}

std::vector<domain::BulkReason> readReasons(ObjectReader& reader)
{
    std::vector<domain::BulkReason> reasons;
    const auto& items = reader.array("reasons");
    if (items.size() > mostReasons)
        reader.fail("reasons", "a list of at most " + std::to_string(mostReasons));
    for (std::size_t i = 0; i < items.size() && reader.ok(); ++i) {
        ObjectReader one(items[i]);
        domain::BulkReason reason{one.text("problem"), readNumber<std::uint64_t>(one, "count", 0)};
        reasons.push_back(reader.take("reasons", finish(one, std::move(reason))));
    }
    return reasons;
}

void addEnd(json::object& object, const domain::Bulk& value)
{
    if (value.rotationPolicy)
        object["rotation_policy"] = wire::toJson(*value.rotationPolicy);
    if (value.approval)
        object["approval"] = value.approval->value;
    if (value.undoOf)
        object["undo_of"] = value.undoOf->value;
    if (value.undoneBy)
        object["undone_by"] = value.undoneBy->value;
    if (value.finishedAt)
        object["finished_at"] = toRfc3339(*value.finishedAt);
    if (value.undoUntil)
        object["undo_until"] = toRfc3339(*value.undoUntil);
}

} // namespace

json::object toJson(const domain::BulkWish& value)
{
    json::array secrets;
    for (const auto& target : value.secrets)
        secrets.push_back(toJson(target));
    json::object object{{"deed", nameOf(value.deed)},
                        {"secrets", std::move(secrets)},
                        {"add_labels", textsToJson(value.addLabels)},
                        {"remove_labels", textsToJson(value.removeLabels)},
                        {"owner", value.owner},
                        {"reason", value.reason}};
    if (value.filter)
        object["filter"] = toJson(*value.filter);
    if (value.rotationPolicy)
        object["rotation_policy"] = toJson(*value.rotationPolicy);
    return object;
}

json::object toJson(const domain::BulkStart& value)
{
    return {{"count", signedOf(value.count)}, {"except_production", value.exceptProduction}};
}

json::object toJson(const domain::BulkItem& value)
{
    json::object object{{"secret", value.secret.value},
                        {"name", value.name},
                        {"state", nameOf(value.state)},
                        {"problem", value.problem}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

json::object toJson(const domain::Bulk& value)
{
    json::array places;
    for (const auto& place : value.places)
        places.push_back(toJson(place));
    json::array reasons;
    for (const auto& reason : value.reasons)
        reasons.push_back(
            json::object{{"problem", reason.problem}, {"count", signedOf(reason.count)}});
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"deed", nameOf(value.deed)},
                        {"state", nameOf(value.state)},
                        {"add_labels", textsToJson(value.addLabels)},
                        {"remove_labels", textsToJson(value.removeLabels)},
                        {"owner", value.owner},
                        {"reason", value.reason},
                        {"problem", value.problem},
                        {"started_by", value.startedBy},
                        {"started_at", toRfc3339(value.startedAt)},
                        {"left", signedOf(value.left)},
                        {"done", signedOf(value.done)},
                        {"failed", signedOf(value.failed)},
                        {"skipped", signedOf(value.skipped)},
                        {"places", std::move(places)},
                        {"reasons", std::move(reasons)}};
    addEnd(object, value);
    return object;
}

template <>
Result<domain::BulkWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BulkWish wish;
    wish.deed = readDeed(reader);
    wish.secrets = readTargets(reader);
    if (reader.find("filter") != nullptr)
        wish.filter = readFilter(reader);
    wish.addLabels = readLabels(reader, "add_labels");
    wish.removeLabels = readLabels(reader, "remove_labels");
    wish.owner = readText(reader, "owner", longestOwner);
    wish.reason = readText(reader, "reason", domain::longestBulkReason);
    wish.rotationPolicy =
        readOptionalMember<domain::RotationPolicyChange>(reader, "rotation_policy");
    expectSense(reader, wish);
    return finish(reader, std::move(wish));
}

template <>
Result<domain::BulkStart> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BulkStart start{readNumber<std::uint64_t>(reader, "count", 0),
                            reader.flagOr("except_production", false)};
    return finish(reader, std::move(start));
}

template <>
Result<domain::BulkItem> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::BulkItem item{readId<domain::SecretId>(reader, "secret"), reader.textOr("name"),
                          readOptionalId<domain::EnvironmentId>(reader, "environment"),
                          readEnum(reader, "state",
                                   {BulkItemState::Left, BulkItemState::Done, BulkItemState::Failed,
                                    BulkItemState::Skipped}),
                          reader.textOr("problem")};
    return finish(reader, std::move(item));
}

template <>
Result<domain::Bulk> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Bulk bulk;
    bulk.id = readId<domain::BulkId>(reader, "id");
    bulk.organization = readId<domain::OrganizationId>(reader, "organization");
    bulk.deed = readDeed(reader);
    bulk.state = readEnum(reader, "state",
                          {BulkState::Planned, BulkState::Running, BulkState::Paused,
                           BulkState::Done, BulkState::Cancelled});
    bulk.addLabels = readLabels(reader, "add_labels");
    bulk.removeLabels = readLabels(reader, "remove_labels");
    bulk.owner = reader.textOr("owner");
    bulk.reason = reader.textOr("reason");
    bulk.rotationPolicy =
        readOptionalMember<domain::RotationPolicyChange>(reader, "rotation_policy");
    bulk.approval = readOptionalId<domain::ApprovalId>(reader, "approval");
    bulk.undoOf = readOptionalId<domain::BulkId>(reader, "undo_of");
    bulk.undoneBy = readOptionalId<domain::BulkId>(reader, "undone_by");
    bulk.problem = reader.textOr("problem");
    bulk.startedBy = reader.textOr("started_by");
    bulk.startedAt = reader.time("started_at");
    if (reader.find("finished_at") != nullptr)
        bulk.finishedAt = reader.time("finished_at");
    if (reader.find("undo_until") != nullptr)
        bulk.undoUntil = reader.time("undo_until");
    bulk.left = readNumber<std::uint64_t>(reader, "left", 0);
    bulk.done = readNumber<std::uint64_t>(reader, "done", 0);
    bulk.failed = readNumber<std::uint64_t>(reader, "failed", 0);
    bulk.skipped = readNumber<std::uint64_t>(reader, "skipped", 0);
    bulk.places = readPlaces(reader);
    bulk.reasons = readReasons(reader);
    return finish(reader, std::move(bulk));
}

} // namespace strongroom::wire
