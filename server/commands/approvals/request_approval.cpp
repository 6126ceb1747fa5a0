// Requests, with everything in them that an approver agrees to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/request_approval.h"

#include "models/policy/facts_json.h"
#include "models/wire/grant_json.h"
#include "server/audit/snapshot.h"
#include "server/commands/approvals/destroy_version.h"
#include "server/commands/reveal_values.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// With all that the grant will be held to.
std::string contentOf(const domain::GrantRequest& request, const domain::Obligations& obligations,
                      const Principal& asker)
{
    auto content = wire::toJson(request);
    content["hide_after_seconds"] = obligations.hideAfterSeconds;
    content["no_copy"] = obligations.noCopy;
    content["watermark"] = obligations.watermark;
    content["token_key"] = asker.keyThumbprint;
    return wire::serialize(content);
}

} // namespace

Result<domain::Approval> requestApprovalOf(CommandContext& context, const Caller& caller,
                                           const Gated& gated, ApprovalAsk ask)
{
    domain::Approval approval;
    approval.id = domain::ApprovalId::fresh();
    approval.organization = caller.organization;
    approval.action = ask.action;
    approval.resourceKind = std::move(ask.resourceKind);
    approval.resourceId = std::move(ask.resourceId);
    approval.resourceName = std::move(ask.resourceName);
    approval.environment = gated.facts.environment;
    approval.requester = memberKeyOf(caller.principal);
    approval.requesterName = caller.principal.name;
    approval.purpose = std::move(ask.purpose);
    approval.content = std::move(ask.content);
    approval.rules = gated.outcome.rules;
    approval.approvers = gated.outcome.approvers;
    approval.needed = gated.outcome.needed;
    approval.minutes =
        ask.minutes == 0 ? gated.outcome.minutes : std::min(ask.minutes, gated.outcome.minutes);
    approval.createdAt = context.clock.now();
    approval.expiresAt = approval.createdAt + std::chrono::hours(gated.policy.limits.approvalHours);
    const auto decision = pastDecision(caller, gated, approval.resourceName);
    return keepRequest(context, caller, std::move(approval), decision);
}

Result<domain::Approval> keepRequest(CommandContext& context, const Caller& caller,
                                     domain::Approval approval,
                                     const std::optional<PastDecision>& decision)
{
    Deed deed;
    deed.action = "approval.request";
    deed.resourceKind = "approval";
    deed.resourceId = approval.id.value;
    deed.resourceName = std::string(nameOf(approval.action)) + " " + approval.resourceName;
    deed.revision = approval.revision;
    deed.purpose = summaryOf(approval.purpose);
    deed.approvalId = approval.id.value;
    deed.after = snapshotOf(approval);
    auto written = context.approvals.write(
        [&](ApprovalWriter& approvals, StorageWriter& writer) -> Result<Done> {
            if (auto added = approvals.add(approval); !added)
                return added;
            if (decision)
                if (auto kept = approvals.noteDecision(caller.organization, *decision); !kept)
                    return kept;
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return approval;
}

Result<domain::Approval> requestApproval(CommandContext& context, const Caller& caller,
                                         const domain::GrantRequest& request)
{
    auto wanted = prepareUse(context, caller, request, "approval.request");
    if (!wanted)
        return wanted.error();
    if (auto leave = expectLeave(context, caller, wanted->gated, wanted->deed, true); !leave)
        return leave.error();
    if (wanted->gated.outcome.verdict != policy::Verdict::NeedsApproval || wanted->gated.glass)
        return Error{ErrorKind::InvalidInput,
                     "No approval is needed for this. Ask for the value itself."};
    domain::GrantRequest exact = request;
    exact.version = wanted->version.number;
    exact.keys = wanted->keys;
    return requestApprovalOf(context, caller, wanted->gated,
                             {request.action, "secret", wanted->secret.id.value,
                              wanted->secret.name,
                              contentOf(exact, wanted->gated.outcome.obligations, caller.principal),
                              request.purpose, request.minutes});
}

Result<domain::Approval> requestDestruction(CommandContext& context, const Caller& caller,
                                            const SecretAt& at, std::uint32_t number,
                                            const domain::Purpose& purpose)
{
    auto tried = attempt("version.request_destroy", at.secret);
    tried.purpose = summaryOf(purpose);
    if (auto allowed =
            permit(context, caller, domain::Capability::Write, objectOf(at.secret), tried);
        !allowed)
        return allowed.error();
    const auto secret = context.storage.secret(caller.organization, at.secret);
    if (!secret)
        return secret.error();
    if (auto same = expectRevision(*secret, at.revision); !same)
        return same.error();
    const auto versions = context.storage.versions(at.secret);
    if (!versions)
        return versions.error();
    const auto version = findDestroyable(*versions, number);
    if (!version)
        return version.error();
    auto gated = gate(context, caller, domain::GatedAction::Destroy, &*secret, purpose);
    if (!gated)
        return gated.error();
    if (auto leave =
            expectLeave(context, caller, *gated, deedOn(context, tried.action, *secret), true);
        !leave)
        return leave.error();
    const wire::json::object content{
        {"secret", at.secret.value}, {"version_id", version->id.value}, {"version", number}};
    return requestApprovalOf(context, caller, *gated,
                             {domain::GatedAction::Destroy, "secret", at.secret.value,
                              secret->name + " · version " + std::to_string(number),
                              wire::serialize(content), purpose, 0});
}

} // namespace strongroom::server
