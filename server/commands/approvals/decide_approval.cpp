// Votes, each held to who may cast it and to what they saw.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/decide_approval.h"

#include "server/audit/snapshot.h"
#include "server/commands/approvals/carry_out.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::Approval;
using domain::ApprovalState;

constexpr std::uint32_t mostListed = 200;

Deed deedOn(const Approval& approval, std::string action)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "approval";
    deed.resourceId = approval.id.value;
    deed.resourceName = std::string(nameOf(approval.action)) + " " + approval.resourceName;
    deed.revision = approval.revision;
    deed.purpose = summaryOf(approval.purpose);
    deed.grantId = approval.grant ? approval.grant->value : std::string();
    deed.approvalId = approval.id.value;
    return deed;
}

/// Every set of approvers is met.
Result<bool> mayDecide(CommandContext& context, const Caller& caller, const Approval& approval)
{
    for (const auto& approvers : approval.approvers) {
        const auto one = isOneOf(context, caller, approvers,
                                 domain::AccessObject{approval.resourceKind, approval.resourceId});
        if (!one || !*one)
            return one;
    }
    return !approval.approvers.empty();
}

/// Somebody who has voted decides no more.
bool isParty(const Approval& approval, const std::string& subject)
{
    return approval.requester == subject
           || std::ranges::find(approval.votes, subject, &domain::Vote::subject)
                  != approval.votes.end();
}

/// The name of a secret, and of its keys, is told to those alone who may know them.
void hideUnknown(CommandContext& context, const Caller& caller, Approval& approval)
{
    if (approval.resourceKind != "secret"
        || context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                                 caller.organization, {"secret", approval.resourceId}))
        return;
    approval.resourceName.clear();
    approval.content.clear();
}

/// As the caller is shown it; false if they may not know of it.
Result<bool> showTo(CommandContext& context, const Caller& caller, Approval& approval)
{
    const auto subject = memberKeyOf(caller.principal);
    const auto decides = mayDecide(context, caller, approval);
    if (!decides)
        return decides;
    approval.mayDecide =
        *decides && approval.state == ApprovalState::Waiting && !isParty(approval, subject);
    if (approval.requester == subject)
        return true;
    const auto record = holds(context, caller, domain::Capability::SeeAudit);
    if (!record)
        return record;
    if (!*record)
        hideUnknown(context, caller, approval);
    return *record || *decides;
}

void expire(Approval& approval, Timestamp now)
{
    if (approval.state == ApprovalState::Waiting && approval.expiresAt <= now)
        approval.state = ApprovalState::Expired;
}

/// Open, and as the caller saw it.
Result<Done> expectOpen(const Approval& approval, const ApprovalAt& at)
{
    if (approval.state != ApprovalState::Waiting)
        return Error{ErrorKind::VersionConflict,
                     "This request is " + std::string(nameOf(approval.state)) + " already."};
    if (approval.revision != at.revision)
        return Error{ErrorKind::VersionConflict,
                     "This request has changed since you looked at it. Look again, then decide."};
    return Done{};
}

Result<Done> expectVoter(CommandContext& context, const Caller& caller, const Approval& approval)
{
    const auto refuse = [](std::string why) { return Error{ErrorKind::Forbidden, std::move(why)}; };
    const auto subject = memberKeyOf(caller.principal);
    if (approval.requester == subject)
        return refuse("You cannot decide on your own request. Somebody else has to.");
    if (std::ranges::find(approval.votes, subject, &domain::Vote::subject) != approval.votes.end())
        return refuse("You have decided on this request already. Another person has to agree too.");
    const auto may = mayDecide(context, caller, approval);
    if (!may)
        return may.error();
    if (!*may)
        return refuse("You are not among those who may decide on this request.");
    return Done{};
}

/// Runs `change` on the request under the caller's revision, with its line on the record.
template <class Change>
Result<Approval> alterApproval(CommandContext& context, const Caller& caller, const ApprovalAt& at,
                               const std::string& action, Change change)
{
    Approval altered;
    auto written = context.approvals.write(
        [&](ApprovalWriter& approvals, StorageWriter& writer) -> Result<Done> {
            auto approval = approvals.approval(caller.organization, at.approval);
            if (!approval)
                return approval.error();
            auto shown = *approval;
            const auto seen = showTo(context, caller, shown);
            if (!seen)
                return seen.error();
            if (!*seen)
                return Error{ErrorKind::NotFound, "The approval was not found."};
            expire(*approval, context.clock.now());
            auto before = snapshotOf(*approval);
            if (auto changed = change(*approval, approvals, writer); !changed)
                return changed;
            ++approval->revision;
            if (auto updated = approvals.update(*approval); !updated)
                return updated;
            altered = *approval;
            auto deed = deedOn(*approval, action);
            deed.before = std::move(before);
            deed.after = snapshotOf(*approval);
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (written) {
        context.recorder.committed();
        if (const auto shown = showTo(context, caller, altered); !shown)
            return shown.error();
        return altered;
    }
    if (written.error().kind == ErrorKind::Forbidden) {
        Deed deed;
        deed.action = action;
        deed.resourceKind = "approval";
        deed.resourceId = at.approval.value;
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed,
                                               written.error().kind);
            !noted)
            return noted.error();
    }
    return written.error();
}

} // namespace

Result<std::vector<Approval>> listApprovals(CommandContext& context, const Caller& caller)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    auto all = context.approvals.approvals(caller.organization, context.clock.now(), mostListed);
    if (!all)
        return all;
    std::vector<Approval> seen;
    for (auto& approval : *all) {
        const auto may = showTo(context, caller, approval);
        if (!may)
            return may.error();
        if (*may)
            seen.push_back(std::move(approval));
    }
    return seen;
}

Result<Approval> getApproval(CommandContext& context, const Caller& caller,
                             const domain::ApprovalId& id)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    auto approval = context.approvals.approval(caller.organization, id);
    if (!approval)
        return approval;
    expire(*approval, context.clock.now());
    const auto may = showTo(context, caller, *approval);
    if (!may)
        return may.error();
    if (!*may)
        return Error{ErrorKind::NotFound, "The approval was not found."};
    return approval;
}

Result<Approval> decideApproval(CommandContext& context, const Caller& caller, const ApprovalAt& at,
                                const domain::ApprovalDecision& decision)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    const std::string action = decision.approves ? "approval.approve" : "approval.deny";
    auto decided = alterApproval(
        context, caller, at, action,
        [&](Approval& approval, ApprovalWriter& approvals, StorageWriter& writer) -> Result<Done> {
            if (auto voter = expectVoter(context, caller, approval); !voter)
                return voter;
            if (auto open = expectOpen(approval, at); !open)
                return open;
            if (decision.minutes > approval.minutes)
                return Error{ErrorKind::InvalidInput,
                             "An approver can give less time than was asked for, not more.",
                             {},
                             "minutes"};
            const domain::Vote vote{memberKeyOf(caller.principal),
                                    caller.principal.name,
                                    decision.approves,
                                    decision.note,
                                    decision.minutes,
                                    context.clock.now()};
            if (auto added = approvals.addVote(approval.id, vote); !added)
                return added;
            approval.votes.push_back(vote);
            if (decision.minutes > 0)
                approval.minutes = decision.minutes;
            if (!decision.approves)
                approval.state = ApprovalState::Denied;
            if (!decision.approves || approvalsIn(approval) < approval.needed)
                return Done{};
            approval.state = ApprovalState::Approved;
            return carryOut(context, caller, approval, approvals, writer);
        });
    if (decided && decided->state == ApprovalState::Approved
        && (decided->action == domain::GatedAction::Destroy
            || decided->action == domain::GatedAction::EraseEvents))
        if (auto forgotten = context.approvals.forgetErased(); !forgotten)
            return forgotten.error();
    return decided;
}

Result<Approval> withdrawApproval(CommandContext& context, const Caller& caller,
                                  const ApprovalAt& at)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    return alterApproval(context, caller, at, "approval.withdraw",
                         [&](Approval& approval, ApprovalWriter&, StorageWriter&) -> Result<Done> {
                             if (approval.requester != memberKeyOf(caller.principal))
                                 return Error{
                                     ErrorKind::Forbidden,
                                     "Only who asked can withdraw a request. You may deny it."};
                             if (auto open = expectOpen(approval, at); !open)
                                 return open;
                             approval.state = ApprovalState::Withdrawn;
                             return Done{};
                         });
}

} // namespace strongroom::server
