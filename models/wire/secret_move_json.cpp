// Moves, to JSON and back, bounded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/secret_move_json.h"

#include "models/wire/grant_json.h"
#include "models/wire/move_custody_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/reason_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {

using domain::MovedState;
using domain::MoveState;

namespace {

constexpr std::size_t mostGrants = 1000;

std::int64_t signedOf(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

json::array grantsOf(const std::vector<domain::EndingGrant>& grants)
{
    json::array array;
    for (const auto& grant : grants)
        array.push_back(json::object{{"id", grant.id.value},
                                     {"subject_name", grant.subjectName},
                                     {"expires_at", toRfc3339(grant.expiresAt)}});
    return array;
}

std::vector<domain::EndingGrant> readGrants(ObjectReader& reader)
{
    std::vector<domain::EndingGrant> grants;
    const auto& items = reader.array("grants");
    if (items.size() > mostGrants)
        reader.fail("grants", "a list of at most " + std::to_string(mostGrants));
    for (const auto& item : items) {
        ObjectReader one(item);
        domain::EndingGrant grant{readId<domain::GrantId>(one, "id"), one.text("subject_name"),
                                  one.time("expires_at")};
        grants.push_back(reader.take("grants", finish(one, std::move(grant))));
    }
    return grants;
}

std::vector<domain::SecretId> readSecrets(ObjectReader& reader)
{
    constexpr std::size_t idSize = 36;
    std::vector<domain::SecretId> secrets;
    for (auto& text : readTexts(reader, "secrets", domain::mostMovingSecrets, idSize)) {
        if (!isId(text))
            reader.fail("secrets", "a list of ids");
        secrets.push_back({std::move(text)});
    }
    return secrets;
}

} // namespace

json::object toJson(const domain::MoveWish& value)
{
    json::object object{
        {"from", value.from.value}, {"to", value.to.value}, {"purpose", toJson(value.purpose)}};
    if (value.secret)
        object["secret"] = value.secret->value;
    if (!value.secrets.empty()) {
        json::array secrets;
        for (const auto& secret : value.secrets)
            secrets.emplace_back(secret.value);
        object["secrets"] = std::move(secrets);
    }
    return object;
}

json::object toJson(const domain::MovingSecret& value)
{
    json::object object{{"secret", value.secret.value},
                        {"name", value.name},
                        {"slug", value.slug},
                        {"state", nameOf(value.state)},
                        {"problem", value.problem},
                        {"versions", signedOf(value.versions)},
                        {"staying", signedOf(value.staying)},
                        {"accesses", signedOf(value.accesses)},
                        {"grants", grantsOf(value.grants)}};
    addReason(object, value.problem);
    if (value.environment)
        object["environment"] = value.environment->value;
    if (value.movedTo)
        object["moved_to"] = value.movedTo->value;
    return object;
}

json::object toJson(const domain::MovePlan& value)
{
    return {{"secrets", listToJson(value.secrets)}};
}

json::object toJson(const domain::Move& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"from", value.from.value},
                        {"to", value.to.value},
                        {"purpose", value.purpose},
                        {"state", nameOf(value.state)},
                        {"started_by", value.startedBy},
                        {"started_at", toRfc3339(value.startedAt)},
                        {"done", signedOf(value.done)},
                        {"left", signedOf(value.left)},
                        {"failed", signedOf(value.failed)},
                        {"skipped", signedOf(value.skipped)},
                        {"secrets", listToJson(value.secrets)}};
    if (value.finishedAt)
        object["finished_at"] = toRfc3339(*value.finishedAt);
    return object;
}

json::object toJson(const domain::SecretMoveWish& value)
{
    json::object object{{"to_secret", value.toSecret.value},
                        {"versions", listToJson(value.versions)}};
    if (value.person)
        object["person"] = toJson(*value.person);
    return object;
}

template <>
Result<domain::MoveWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MoveWish wish{readId<domain::BackendId>(reader, "from"),
                          readId<domain::BackendId>(reader, "to"),
                          readOptionalId<domain::SecretId>(reader, "secret"),
                          readMember<domain::Purpose>(reader, "purpose"), readSecrets(reader)};
    if (reader.ok() && wish.from == wish.to)
        reader.fail("to", "another backend than the one to move from");
    return finish(reader, std::move(wish));
}

template <>
Result<domain::MovingSecret> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MovingSecret secret;
    secret.secret = readId<domain::SecretId>(reader, "secret");
    secret.name = reader.text("name");
    secret.slug = reader.text("slug");
    secret.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    secret.state =
        readEnum(reader, "state",
                 {MovedState::Left, MovedState::Moved, MovedState::Failed, MovedState::Skipped});
    secret.problem = readTold(reader, "problem", longestTold);
    secret.movedTo = readOptionalId<domain::SecretId>(reader, "moved_to");
    secret.versions = readNumber<std::uint64_t>(reader, "versions", 0);
    secret.staying = readNumber<std::uint64_t>(reader, "staying", 0);
    secret.accesses = readNumber<std::uint64_t>(reader, "accesses", 0);
    secret.grants = readGrants(reader);
    return finish(reader, std::move(secret));
}

template <>
Result<domain::MovePlan> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::MovePlan plan{
        readList<domain::MovingSecret>(reader, "secrets", domain::mostMovingSecrets)};
    return finish(reader, std::move(plan));
}

template <>
Result<domain::Move> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Move move;
    move.id = readId<domain::MoveId>(reader, "id");
    move.organization = readId<domain::OrganizationId>(reader, "organization");
    move.from = readId<domain::BackendId>(reader, "from");
    move.to = readId<domain::BackendId>(reader, "to");
    move.purpose = reader.textOr("purpose");
    move.state =
        readEnum(reader, "state", {MoveState::Running, MoveState::Done, MoveState::Cancelled});
    move.startedBy = reader.textOr("started_by");
    move.startedAt = reader.time("started_at");
    if (reader.find("finished_at"))
        move.finishedAt = reader.time("finished_at");
    move.done = readNumber<std::uint64_t>(reader, "done", 0);
    move.left = readNumber<std::uint64_t>(reader, "left", 0);
    move.failed = readNumber<std::uint64_t>(reader, "failed", 0);
    move.skipped = readNumber<std::uint64_t>(reader, "skipped", 0);
    move.secrets = readList<domain::MovingSecret>(reader, "secrets", domain::mostMovingSecrets);
    return finish(reader, std::move(move));
}

template <>
Result<domain::SecretMoveWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::SecretMoveWish wish{
        readId<domain::SecretId>(reader, "to_secret"),
        readList<domain::MovedVersion>(reader, "versions", domain::mostMovedVersions),
        readOptionalMember<domain::PersonProof>(reader, "person")};
    return finish(reader, std::move(wish));
}

} // namespace strongroom::wire
