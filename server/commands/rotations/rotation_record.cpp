// Who did which step, when, with which evidence; no value is known here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/rotations/rotation_record.h"

#include "server/audit/yaml_record.h"

namespace strongroom::server {

std::string snapshotOf(const domain::Rotation& rotation)
{
    YamlRecord out("Rotation");
    out.section("metadata").text("id", rotation.id.value).text("secret", rotation.secret.value);
    out.section("spec")
        .text("kind", nameOf(rotation.kind))
        .number("versionBefore", rotation.versionBefore)
        .text("startedBy", rotation.startedBy)
        .time("startedAt", rotation.startedAt);
    out.section("status")
        .text("state", nameOf(rotation.state))
        .number("versionAfter", rotation.versionAfter)
        .text("endedBy", rotation.endedBy)
        .time("endedAt", rotation.endedAt)
        .text("endNote", rotation.endNote)
        .flag("rolledBack", rotation.rolledBack)
        .beginList("done");
    for (const auto& step : rotation.done)
        out.beginItem()
            .text("step", nameOf(step.step))
            .text("by", step.by)
            .time("at", step.at)
            .text("note", step.note)
            .text("overrideReason", step.overrideReason)
            .endItem();
    return out.endList().finish();
}

std::string snapshotOf(const domain::RotationPolicy& policy)
{
    YamlRecord out("RotationPolicy");
    out.section("spec")
        .number("periodDays", policy.periodDays)
        .text("kind", nameOf(policy.kind))
        .text("note", policy.note)
        .text("link", policy.link);
    return out.finish();
}

Deed rotationDeed(CommandContext& context, std::string action, const domain::Rotation& rotation)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "rotation";
    deed.resourceId = rotation.id.value;
    deed.resourceName = rotation.secretName;
    if (const auto secret = context.storage.secret(rotation.organization, rotation.secret); secret)
        deed.resourceUri = uriOf(context, *secret);
    deed.revision = rotation.revision;
    return deed;
}

Deed rotationPolicyDeed(CommandContext& context, std::string action, const domain::Secret& secret)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "rotation_policy";
    deed.resourceId = secret.id.value;
    deed.resourceName = secret.name;
    deed.resourceUri = uriOf(context, secret);
    return deed;
}

} // namespace strongroom::server
