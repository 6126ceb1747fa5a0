// Facts gathered, policy asked, refusals told and recorded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/gate.h"

#include "models/policy/facts_json.h"
#include "models/policy/policy_document.h"
#include "server/commands/approvals/leave.h"

#include <algorithm>

namespace strongroom::server {

using policy::Verdict;

namespace {

bool isUse(domain::GatedAction action)
{
    using domain::GatedAction;
    return action == GatedAction::Reveal || action == GatedAction::Copy
           || action == GatedAction::Export;
}

Result<policy::Facts> gather(CommandContext& context, const Caller& caller,
                             domain::GatedAction action, const domain::Secret* secret,
                             const domain::Purpose& purpose)
{
    const auto& principal = caller.principal;
    const auto roles = context.storage.roles(caller.organization, memberKeyOf(principal));
    if (!roles)
        return roles.error();
    policy::Facts facts;
    facts.action = action;
    facts.roles = {roles->begin(), roles->end()};
    facts.teams = principal.groups;
    facts.kind = principal.kind == PrincipalKind::Person ? policy::SubjectKind::Person
                                                         : policy::SubjectKind::ServiceAccount;
    facts.purpose = purpose;
    facts.at = context.clock.now();
    if (principal.authTime != Timestamp{})
        facts.signedInAt = principal.authTime;
    facts.multiFactor = std::ranges::find(principal.amr, "mfa") != principal.amr.end();
    if (secret == nullptr)
        return facts;
    facts.labels = secret->labels;
    if (!secret->environment)
        return facts;
    const auto environments = context.storage.environments(caller.organization);
    if (!environments)
        return environments.error();
    const auto found =
        std::ranges::find(*environments, *secret->environment, &domain::Environment::id);
    if (found != environments->end()) {
        facts.environment = found->slug;
        facts.environmentKind = found->kind;
    }
    return facts;
}

Result<Done> refuse(CommandContext& context, const Caller& caller, const Gated& gated,
                    const Deed& deed, Error error)
{
    auto kept = context.approvals.write([&](ApprovalWriter& approvals, StorageWriter&) {
        return approvals.noteDecision(caller.organization,
                                      pastDecision(caller, gated, deed.resourceName));
    });
    if (!kept)
        return kept;
    if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed, error.kind,
                                           error.reason);
        !noted)
        return noted;
    return error;
}

} // namespace

Result<policy::Policy> activePolicy(CommandContext& context,
                                    const domain::OrganizationId& organization)
{
    static const auto builtIn = policy::readPolicy(policy::builtInDocument());
    const auto active = context.approvals.activePolicy(organization);
    if (!active)
        return active.error();
    if (active->number == 0)
        return builtIn;
    auto read = policy::readPolicy(active->document);
    if (!read)
        return Error{ErrorKind::Corrupted, "The policy in force cannot be read. Restore a backup.",
                     read.error().message};
    return read;
}

Result<Gated> gate(CommandContext& context, const Caller& caller, domain::GatedAction action,
                   const domain::Secret* secret, const domain::Purpose& purpose)
{
    auto active = activePolicy(context, caller.organization);
    if (!active)
        return active.error();
    const bool use = isUse(action);
    if (auto checked = use ? domain::check(purpose, active->purposes) : domain::check(purpose);
        !checked)
        return checked.error();
    auto facts = gather(context, caller, action, secret, purpose);
    if (!facts)
        return facts.error();
    Gated gated{std::move(*active), std::move(*facts), {}, {}};
    OpenSpan span(caller.tracing, SpanKind::Internal);
    span.said().operation = "decide " + std::string(nameOf(action));
    span.said().purpose = purpose.category;
    gated.outcome = policy::decide(gated.policy, gated.facts);
    span.said().decision = policy::nameOf(gated.outcome.verdict);
    if (use && secret != nullptr) {
        auto glass = context.approvals.openGlass(caller.organization, memberKeyOf(caller.principal),
                                                 secret->id, context.clock.now());
        if (!glass)
            return glass.error();
        gated.glass = std::move(*glass);
    }
    return gated;
}

std::string approversText(const policy::Outcome& outcome)
{
    std::string text = std::to_string(outcome.needed) + " of";
    for (std::size_t i = 0; i < outcome.approvers.size(); ++i) {
        std::string names;
        for (const auto* list : {&outcome.approvers[i].roles, &outcome.approvers[i].teams})
            for (const auto& name : *list)
                names += (names.empty() ? "" : ", ") + name;
        text +=
            (i > 0 ? " who are also of " : " ") + (names.empty() ? "those who may reveal" : names);
    }
    return text;
}

Result<Done> leaveBy(const Gated& gated, bool approvalWillDo)
{
    const auto& outcome = gated.outcome;
    const auto verdict = gated.glass ? Verdict::Allow : outcome.verdict;
    if (verdict == Verdict::Deny) {
        const auto why = outcome.because.empty()
                             ? std::string("The policy of this organization denies this.")
                             : outcome.because;
        return Error{ErrorKind::Forbidden, why, {}, {}, std::string(deniedByPolicy)};
    }
    if (!policy::fitsTicket(outcome.ticketPatterns, gated.facts.purpose.ticket) && !gated.glass)
        return Error{ErrorKind::InvalidInput,
                     "The policy asks for a ticket like \"" + outcome.ticketPatterns.front()
                         + "\".",
                     {},
                     "purpose.ticket",
                     std::string(ticketNeeded)};
    if (verdict == Verdict::NeedsApproval && !approvalWillDo)
        return Error{ErrorKind::Forbidden,
                     "This needs an approval by " + approversText(outcome) + ". Request it first.",
                     {},
                     {},
                     std::string(needsApproval)};
    return Done{};
}

Result<Done> expectLeave(CommandContext& context, const Caller& caller, const Gated& gated,
                         const Deed& deed, bool approvalWillDo)
{
    auto leave = leaveBy(gated, approvalWillDo);
    // A ticket that does not fit is mended and sent again: nothing was refused yet.
    if (leave || leave.error().kind != ErrorKind::Forbidden)
        return leave;
    return refuse(context, caller, gated, deed, leave.error());
}

PastDecision pastDecision(const Caller& caller, const Gated& gated, const std::string& resourceName)
{
    return {caller.principal.name, resourceName, wire::serialize(policy::toJson(gated.facts)),
            gated.facts.at};
}

Result<bool> holds(CommandContext& context, const Caller& caller, domain::Capability capability)
{
    const auto decided = context.policy.decide(caller.principal, capability, caller.organization);
    if (decided)
        return true;
    if (decided.error().kind == ErrorKind::Forbidden)
        return false;
    return decided.error();
}

Result<bool> isOneOf(CommandContext& context, const Caller& caller,
                     const domain::Approvers& approvers, const domain::AccessObject& object)
{
    if (approvers.roles.empty() && approvers.teams.empty()) {
        const auto may = context.policy.decide(caller.principal, domain::Capability::Reveal,
                                               caller.organization, object);
        const bool told = may || may.error().kind == ErrorKind::Forbidden
                          || may.error().kind == ErrorKind::NotFound;
        return told ? Result<bool>(bool(may)) : Result<bool>(may.error());
    }
    const auto roles = context.storage.roles(caller.organization, memberKeyOf(caller.principal));
    if (!roles)
        return roles.error();
    const auto& groups = caller.principal.groups;
    return std::ranges::any_of(approvers.roles,
                               [&](const auto& role) { return roles->contains(role); })
           || std::ranges::any_of(approvers.teams, [&](const auto& team) {
                  return std::ranges::find(groups, team) != groups.end();
              });
}

} // namespace strongroom::server
