// One deed for each action that an approval can be asked for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/carry_out.h"

#include "models/wire/grant_json.h"
#include "server/audit/snapshot.h"
#include "server/commands/approvals/destroy_version.h"
#include "server/commands/approvals/propose_policy.h"
#include "server/commands/approvals/request_access.h"
#include "server/commands/audit/erase_events.h"

#include <algorithm>
#include <array>

namespace strongroom::server {
namespace {

/// The grant that was asked for, from now on; for the requester and their device alone.
Result<Done> giveGrant(CommandContext& context, const Caller& approver, domain::Approval& approval,
                       ApprovalWriter&, StorageWriter& writer)
{
    // What somebody does not see yet comes to a role, not to one use of it.
    if (isAccessRequest(approval))
        return giveAccess(context, approver, approval, writer);
    const auto content = wire::parse(approval.content);
    if (!content)
        return content.error();
    const auto request = wire::fromJson<domain::GrantRequest>(*content);
    if (!request)
        return request.error();
    const auto secret = writer.secret(approver.organization, request->secret);
    if (!secret)
        return secret.error();
    if (secret->state != domain::SecretState::Active)
        return Error{ErrorKind::VersionConflict, "The secret is in the trash by now."};
    const auto versions = writer.versions(secret->id);
    if (!versions)
        return versions.error();
    const auto version = std::ranges::find(*versions, request->version, &domain::Version::number);
    if (version == versions->end() || version->state != domain::VersionState::Created)
        return Error{ErrorKind::VersionConflict, "The version was deleted meanwhile."};
    wire::ObjectReader reader(*content);
    domain::Grant grant;
    grant.id = domain::GrantId::fresh();
    grant.organization = approval.organization;
    grant.secret = secret->id;
    grant.versionId = version->id;
    grant.version = version->number;
    grant.keys = request->keys;
    grant.subject = approval.requester;
    grant.subjectName = approval.requesterName;
    grant.purpose = approval.purpose;
    grant.action = approval.action;
    grant.maxUses = std::max<std::uint32_t>(1, request->uses);
    grant.obligations = {static_cast<std::uint32_t>(reader.integerOr("hide_after_seconds", 20)),
                         reader.flagOr("no_copy", false), reader.flagOr("watermark", false)};
    grant.device = request->device;
    grant.tokenKey = reader.textOr("token_key");
    grant.approval = approval.id.value;
    grant.createdAt = context.clock.now();
    grant.expiresAt = grant.createdAt + std::chrono::minutes(approval.minutes);
    approval.grant = grant.id;
    if (auto added = writer.addGrant(grant); !added)
        return added;
    Deed deed;
    deed.action = "grant.give";
    deed.resourceKind = "grant";
    deed.resourceId = grant.id.value;
    deed.resourceName = secret->name;
    deed.purpose = summaryOf(grant.purpose);
    deed.grantId = grant.id.value;
    deed.approvalId = approval.id.value;
    deed.after = snapshotOf(grant);
    return context.recorder.record(writer, approver.organization, approver.actor(), deed);
}

Result<Done> destroy(CommandContext& context, const Caller& approver, domain::Approval& approval,
                     ApprovalWriter& approvals, StorageWriter& writer)
{
    // A deed on many goes on by itself once it is agreed to (run_bulk.h).
    if (approval.resourceKind == "organization")
        return Done{};
    return destroyVersion(context, approver, approval, approvals, writer);
}

Result<Done> putInForce(CommandContext& context, const Caller& approver, domain::Approval& approval,
                        ApprovalWriter& approvals, StorageWriter& writer)
{
    return activatePolicy(context, approver, approval, approvals, writer);
}

Result<Done> erase(CommandContext& context, const Caller& approver, domain::Approval& approval,
                   ApprovalWriter& approvals, StorageWriter& writer)
{
    return eraseEvents(context, approver, approval, approvals, writer);
}

using Carry = Result<Done> (*)(CommandContext&, const Caller&, domain::Approval&, ApprovalWriter&,
                               StorageWriter&);

struct Line
{
    domain::GatedAction action;
    Carry carry;
};

constexpr std::array deeds{Line{domain::GatedAction::Reveal, giveGrant},
                           Line{domain::GatedAction::Copy, giveGrant},
                           Line{domain::GatedAction::Export, giveGrant},
                           Line{domain::GatedAction::Destroy, destroy},
                           Line{domain::GatedAction::ChangePolicy, putInForce},
                           Line{domain::GatedAction::EraseEvents, erase}};

} // namespace

Result<Done> carryOut(CommandContext& context, const Caller& approver, domain::Approval& approval,
                      ApprovalWriter& approvals, StorageWriter& writer)
{
    const auto* const found = std::ranges::find(deeds, approval.action, &Line::action);
    if (found == deeds.end())
        return Error{ErrorKind::Unavailable, "This server cannot do what was asked for."};
    return found->carry(context, approver, approval, approvals, writer);
}

} // namespace strongroom::server
