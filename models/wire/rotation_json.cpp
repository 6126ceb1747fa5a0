// What is absent is left out; a policy that was never set has no "policy".
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/rotation_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::wire {
namespace {

using domain::DueState;
using domain::PolicySource;
using domain::RotationKind;
using domain::RotationState;
using domain::RotationStep;

constexpr std::size_t mostUses = 1000;

RotationKind readKind(ObjectReader& reader)
{
    return readEnum(reader, "kind",
                    {RotationKind::ApiKey, RotationKind::DatabaseRole, RotationKind::Certificate,
                     RotationKind::AgeKey, RotationKind::Other});
}

RotationStep readStep(ObjectReader& reader)
{
    return readEnum(reader, "step",
                    {RotationStep::Generate, RotationStep::Set, RotationStep::Deliver,
                     RotationStep::Verify, RotationStep::Revoke, RotationStep::Close});
}

std::optional<Timestamp> readTime(ObjectReader& reader, std::string_view name)
{
    return reader.find(name) == nullptr ? std::nullopt : std::optional(reader.time(name));
}

std::string readNote(ObjectReader& reader, std::string_view name)
{
    return readText(reader, name, domain::longestRotationNote);
}

} // namespace

json::object toJson(const domain::RotationPolicy& value)
{
    json::object object{{"period_days", value.periodDays},
                        {"kind", nameOf(value.kind)},
                        {"note", value.note},
                        {"link", value.link},
                        {"set_by", value.setBy}};
    if (value.setAt)
        object["set_at"] = toRfc3339(*value.setAt);
    return object;
}

template <>
Result<domain::RotationPolicy> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RotationPolicy policy;
    policy.periodDays = readNumber<std::uint32_t>(reader, "period_days", 0);
    policy.kind = readKind(reader);
    policy.note = readNote(reader, "note");
    policy.link = reader.textOr("link");
    policy.setBy = reader.textOr("set_by");
    policy.setAt = readTime(reader, "set_at");
    return finish(reader, std::move(policy));
}

json::object toJson(const domain::RotationDefault& value)
{
    json::object object{{"policy", toJson(value.policy)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    return object;
}

template <>
Result<domain::RotationDefault> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RotationDefault standard;
    standard.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    if (auto policy = readOptionalMember<domain::RotationPolicy>(reader, "policy"))
        standard.policy = std::move(*policy);
    else
        reader.fail("policy", "a rotation policy");
    return finish(reader, std::move(standard));
}

json::object toJson(const domain::RotationStanding& value)
{
    json::object object{{"secret", value.secret.value},
                        {"name", value.name},
                        {"slug", value.slug},
                        {"state", nameOf(value.state)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    if (value.policy) {
        object["policy"] = toJson(*value.policy);
        object["policy_from"] = nameOf(value.source);
    }
    if (value.rotatedAt)
        object["rotated_at"] = toRfc3339(*value.rotatedAt);
    if (value.dueAt)
        object["due_at"] = toRfc3339(*value.dueAt);
    if (value.running) {
        object["running"] = value.running->value;
        object["started_by"] = value.startedBy;
    }
    return object;
}

template <>
Result<domain::RotationStanding> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::RotationStanding standing;
    standing.secret = readId<domain::SecretId>(reader, "secret");
    standing.name = reader.text("name");
    standing.slug = reader.text("slug");
    standing.state =
        readEnum(reader, "state", {DueState::Fresh, DueState::Soon, DueState::Overdue});
    standing.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    standing.policy = readOptionalMember<domain::RotationPolicy>(reader, "policy");
    if (reader.find("policy_from") != nullptr) // Without it: of a server that knew no defaults.
        standing.source =
            readEnum(reader, "policy_from",
                     {PolicySource::Secret, PolicySource::Environment, PolicySource::Organization});
    standing.rotatedAt = readTime(reader, "rotated_at");
    standing.dueAt = readTime(reader, "due_at");
    standing.running = readOptionalId<domain::RotationId>(reader, "running");
    standing.startedBy = reader.textOr("started_by");
    return finish(reader, std::move(standing));
}

json::object toJson(const domain::StepDone& value)
{
    json::object object{{"step", nameOf(value.step)},
                        {"by", value.by},
                        {"at", toRfc3339(value.at)},
                        {"note", value.note}};
    if (!value.overrideReason.empty())
        object["override_reason"] = value.overrideReason;
    return object;
}

template <>
Result<domain::StepDone> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::StepDone done;
    done.step = readStep(reader);
    done.by = reader.textOr("by");
    done.at = reader.time("at");
    done.note = reader.textOr("note");
    done.overrideReason = reader.textOr("override_reason");
    return finish(reader, std::move(done));
}

json::object toJson(const domain::OldUse& value)
{
    return {{"grant", value.grant.value},
            {"subject_name", value.subjectName},
            {"version", value.version},
            {"expires_at", toRfc3339(value.expiresAt)}};
}

template <>
Result<domain::OldUse> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::OldUse use;
    use.grant = readId<domain::GrantId>(reader, "grant");
    use.subjectName = reader.textOr("subject_name");
    use.version = readNumber<std::uint32_t>(reader, "version", 0);
    use.expiresAt = reader.time("expires_at");
    return finish(reader, std::move(use));
}

json::object toJson(const domain::Rotation& value)
{
    json::object object{{"id", value.id.value},
                        {"organization", value.organization.value},
                        {"secret", value.secret.value},
                        {"secret_name", value.secretName},
                        {"revision", static_cast<std::int64_t>(value.revision)},
                        {"kind", nameOf(value.kind)},
                        {"source_note", value.sourceNote},
                        {"source_link", value.sourceLink},
                        {"state", nameOf(value.state)},
                        {"version_before", value.versionBefore},
                        {"version_after", value.versionAfter},
                        {"started_by", value.startedBy},
                        {"started_at", toRfc3339(value.startedAt)},
                        {"done", listToJson(value.done)},
                        {"uses", listToJson(value.uses)}};
    if (value.environment)
        object["environment"] = value.environment->value;
    if (const auto next = value.next())
        object["next"] = nameOf(*next);
    if (value.endedAt) {
        object["ended_by"] = value.endedBy;
        object["ended_at"] = toRfc3339(*value.endedAt);
        object["end_note"] = value.endNote;
        object["rolled_back"] = value.rolledBack;
    }
    return object;
}

template <>
Result<domain::Rotation> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::Rotation rotation;
    rotation.id = readId<domain::RotationId>(reader, "id");
    rotation.organization = readId<domain::OrganizationId>(reader, "organization");
    rotation.secret = readId<domain::SecretId>(reader, "secret");
    rotation.secretName = reader.textOr("secret_name");
    rotation.environment = readOptionalId<domain::EnvironmentId>(reader, "environment");
    rotation.revision = readNumber<std::uint64_t>(reader, "revision", 1);
    rotation.kind = readKind(reader);
    rotation.sourceNote = reader.textOr("source_note");
    rotation.sourceLink = reader.textOr("source_link");
    rotation.state = readEnum(
        reader, "state", {RotationState::Running, RotationState::Done, RotationState::Aborted});
    rotation.versionBefore = readNumber<std::uint32_t>(reader, "version_before", 0);
    rotation.versionAfter = readNumber<std::uint32_t>(reader, "version_after", 0);
    rotation.startedBy = reader.textOr("started_by");
    rotation.startedAt = reader.time("started_at");
    rotation.done = readList<domain::StepDone>(reader, "done", domain::rotationSteps.size());
    rotation.uses = readList<domain::OldUse>(reader, "uses", mostUses);
    rotation.endedBy = reader.textOr("ended_by");
    rotation.endedAt = readTime(reader, "ended_at");
    rotation.endNote = reader.textOr("end_note");
    rotation.rolledBack = reader.flagOr("rolled_back", false);
    return finish(reader, std::move(rotation));
}

json::object toJson(const domain::StepWish& value)
{
    json::object object{{"step", nameOf(value.step)}, {"note", value.note}};
    if (value.version != 0)
        object["version"] = value.version;
    if (!value.typedName.empty() || !value.overrideReason.empty()) {
        object["typed_name"] = value.typedName;
        object["override_reason"] = value.overrideReason;
    }
    return object;
}

template <>
Result<domain::StepWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::StepWish wish;
    wish.step = readStep(reader);
    wish.note = readNote(reader, "note");
    wish.version = readNumber<std::uint32_t>(reader, "version", 0);
    wish.typedName = readNote(reader, "typed_name");
    wish.overrideReason = readNote(reader, "override_reason");
    return finish(reader, std::move(wish));
}

json::object toJson(const domain::AbortWish& value)
{
    return {{"note", value.note}, {"keep_new", value.keepNew}};
}

template <>
Result<domain::AbortWish> fromJson(const json::value& value)
{
    ObjectReader reader(value);
    domain::AbortWish wish{readNote(reader, "note"), reader.flagOr("keep_new", false)};
    return finish(reader, std::move(wish));
}

} // namespace strongroom::wire
