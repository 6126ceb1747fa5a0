// Grants, requests for approval, and emergencies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/snapshot.h"
#include "server/audit/yaml_record.h"

namespace strongroom::server {
namespace {

void write(YamlRecord& out, const domain::Purpose& purpose)
{
    out.section("purpose")
        .text("category", purpose.category)
        .text("ticket", purpose.ticket)
        .text("note", purpose.note);
}

void writeVotes(YamlRecord& out, const std::vector<domain::Vote>& votes)
{
    out.section("status").beginList("votes");
    for (const auto& vote : votes)
        out.beginItem()
            .text("subject", vote.subject)
            .text("name", vote.name)
            .flag("approves", vote.approves)
            .text("note", vote.note)
            .number("minutes", vote.minutes)
            .time("at", vote.at)
            .endItem();
    out.endList();
}

} // namespace

std::string snapshotOf(const domain::Grant& grant)
{
    YamlRecord out("Grant");
    out.section("metadata").text("id", grant.id.value).time("createdAt", grant.createdAt);
    out.section("spec")
        .text("secret", grant.secret.value)
        .text("secretName", grant.secretName)
        .number("version", grant.version)
        .list("keys", grant.keys)
        .text("subject", grant.subject)
        .text("action", nameOf(grant.action))
        .text("device", grant.device)
        .text("approval", grant.approval)
        .text("breakGlass", grant.breakGlass)
        .number("maxUses", grant.maxUses);
    write(out, grant.purpose);
    out.section("obligations")
        .number("hideAfterSeconds", grant.obligations.hideAfterSeconds)
        .flag("noCopy", grant.obligations.noCopy)
        .flag("watermark", grant.obligations.watermark);
    out.section("status")
        .number("uses", grant.uses)
        .flag("extended", grant.extended)
        .time("expiresAt", grant.expiresAt)
        .time("revokedAt", grant.revokedAt);
    return out.finish();
}

std::string snapshotOf(const domain::Approval& approval)
{
    YamlRecord out("Approval");
    out.section("metadata").text("id", approval.id.value).time("createdAt", approval.createdAt);
    out.section("spec")
        .text("action", nameOf(approval.action))
        .text("resource", approval.resourceKind + ":" + approval.resourceId)
        .text("resourceName", approval.resourceName)
        .text("requester", approval.requester)
        .text("requesterName", approval.requesterName)
        .text("content", approval.content)
        .list("rules", approval.rules)
        .number("needed", approval.needed)
        .number("minutes", approval.minutes)
        .time("expiresAt", approval.expiresAt);
    write(out, approval.purpose);
    writeVotes(out, approval.votes);
    out.text("state", nameOf(approval.state))
        .text("grant", approval.grant ? approval.grant->value : std::string());
    return out.finish();
}

std::string snapshotOf(const domain::BreakGlass& glass)
{
    YamlRecord out("BreakGlass");
    out.section("metadata").text("id", glass.id.value).time("openedAt", glass.openedAt);
    out.section("spec")
        .text("secret", glass.secret.value)
        .text("secretName", glass.secretName)
        .text("subject", glass.subject)
        .text("name", glass.name)
        .text("reason", glass.reason)
        .text("ticket", glass.ticket)
        .time("expiresAt", glass.expiresAt);
    out.section("status").time("endedAt", glass.endedAt).number("reveals", glass.reveals);
    if (glass.finding)
        out.text("finding", nameOf(*glass.finding))
            .text("remark", glass.remark)
            .text("reviewer", glass.reviewer)
            .time("reviewedAt", glass.reviewedAt);
    return out.finish();
}

} // namespace strongroom::server
