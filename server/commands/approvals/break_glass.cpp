// Emergencies from their opening to the finding of their review.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/break_glass.h"

#include "server/audit/snapshot.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::BreakGlass;

constexpr std::uint32_t mostListed = 200;
constexpr std::uint32_t longestActivity = 500;

Deed deedOn(const BreakGlass& glass, std::string action)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "break_glass";
    deed.resourceId = glass.id.value;
    deed.resourceName = glass.secretName;
    deed.purpose = glass.ticket + " · " + glass.reason;
    return deed;
}

/// Changes one that `caller` may know of, with its line on the record.
template <class Change>
Result<BreakGlass> alterGlass(CommandContext& context, const Caller& caller,
                              const domain::BreakGlassId& id, const std::string& action,
                              Change change)
{
    BreakGlass altered;
    auto written = context.approvals.write(
        [&](ApprovalWriter& approvals, StorageWriter& writer) -> Result<Done> {
            auto glass = approvals.breakGlass(caller.organization, id);
            if (!glass)
                return glass.error();
            auto deed = deedOn(*glass, action);
            deed.before = snapshotOf(*glass);
            if (auto changed = change(*glass, approvals, deed); !changed)
                return changed;
            if (auto updated = approvals.update(*glass); !updated)
                return updated;
            altered = *glass;
            deed.after = snapshotOf(*glass);
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return altered;
}

Result<Done> expectEligible(CommandContext& context, const Caller& caller, const Deed& deed,
                            const policy::BreakGlassRules& rules)
{
    const auto eligible = isOneOf(context, caller, {rules.roles, {}}, {});
    if (!eligible)
        return eligible.error();
    if (*eligible)
        return Done{};
    const Error refused{ErrorKind::Forbidden,
                        "The policy does not let you break the glass. Ask somebody who may.",
                        {},
                        {},
                        std::string(deniedByPolicy)};
    if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed, refused.kind,
                                           refused.reason);
        !noted)
        return noted;
    return refused;
}

BreakGlass glassOf(CommandContext& context, const Caller& caller, const domain::Secret& secret,
                   const domain::BreakGlassRequest& request, std::chrono::minutes life)
{
    BreakGlass glass;
    glass.id = domain::BreakGlassId::fresh();
    glass.organization = caller.organization;
    glass.secret = secret.id;
    glass.secretName = secret.name;
    glass.subject = memberKeyOf(caller.principal);
    glass.name = caller.principal.name;
    glass.reason = request.reason;
    glass.ticket = request.ticket;
    glass.openedAt = context.clock.now();
    glass.expiresAt = glass.openedAt + life;
    return glass;
}

/// One at a time for a person and a secret, told within the transaction: two that come at the same
/// moment do not both find that none is open.
Result<BreakGlass> record(CommandContext& context, const Caller& caller, const std::string& action,
                          const BreakGlass& glass)
{
    auto written = context.approvals.write([&](ApprovalWriter& approvals,
                                               StorageWriter& writer) -> Result<Done> {
        const auto open =
            approvals.openGlass(glass.organization, glass.subject, glass.secret, glass.openedAt);
        if (!open)
            return open.error();
        if (*open)
            return Error{ErrorKind::AlreadyExists,
                         "You have broken the glass of this secret already, until "
                             + toRfc3339((*open)->expiresAt) + "."};
        if (auto added = approvals.add(glass); !added)
            return added;
        auto deed = deedOn(glass, action);
        deed.after = snapshotOf(glass);
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return glass;
}

/// Everybody is told that the glass is broken, but a secret's name only if they may know it.
void hideFrom(CommandContext& context, const Caller& caller, BreakGlass& glass)
{
    glass.reason.clear();
    if (!context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                               caller.organization, objectOf(glass.secret)))
        glass.secretName.clear();
}

} // namespace

Result<BreakGlass> openBreakGlass(CommandContext& context, const Caller& caller,
                                  const domain::BreakGlassRequest& request)
{
    const auto tried = attempt("break_glass.open", request.secret);
    if (auto allowed =
            permit(context, caller, domain::Capability::Reveal, objectOf(request.secret), tried);
        !allowed)
        return allowed.error();
    const auto secret = context.storage.secret(caller.organization, request.secret);
    if (!secret)
        return secret.error();
    const auto active = activePolicy(context, caller.organization);
    if (!active)
        return active.error();
    if (auto eligible = expectEligible(context, caller, tried, active->breakGlass); !eligible)
        return eligible.error();
    if (request.minutes > active->breakGlass.minutes)
        return Error{ErrorKind::InvalidInput,
                     "The policy gives an emergency at most "
                         + std::to_string(active->breakGlass.minutes) + " minutes.",
                     {},
                     "minutes"};
    const auto minutes = request.minutes == 0 ? active->breakGlass.minutes : request.minutes;
    return record(context, caller, tried.action,
                  glassOf(context, caller, *secret, request, std::chrono::minutes(minutes)));
}

Result<std::vector<BreakGlass>> listBreakGlass(CommandContext& context, const Caller& caller)
{
    const auto record = holds(context, caller, domain::Capability::SeeAudit);
    if (!record)
        return record.error();
    auto all = context.approvals.breakGlasses(caller.organization, mostListed);
    if (!all || *record)
        return all;
    const auto subject = memberKeyOf(caller.principal);
    const auto now = context.clock.now();
    std::erase_if(*all, [&](const BreakGlass& glass) {
        return glass.subject != subject && !isActive(glass, now);
    });
    for (auto& glass : *all)
        if (glass.subject != subject)
            hideFrom(context, caller, glass);
    return all;
}

Result<std::vector<domain::AuditEvent>>
breakGlassActivity(CommandContext& context, const Caller& caller, const domain::BreakGlassId& id)
{
    const auto record = holds(context, caller, domain::Capability::SeeAudit);
    if (!record)
        return record.error();
    const auto glass = context.approvals.breakGlass(caller.organization, id);
    if (!glass)
        return glass.error();
    if (!*record && glass->subject != memberKeyOf(caller.principal))
        return Error{ErrorKind::NotFound, "The emergency was not found."};
    return context.approvals.activityOf(*glass, longestActivity);
}

Result<BreakGlass> endBreakGlass(CommandContext& context, const Caller& caller,
                                 const domain::BreakGlassId& id)
{
    const auto manages = holds(context, caller, domain::Capability::Manage);
    if (!manages)
        return manages.error();
    const auto now = context.clock.now();
    return alterGlass(context, caller, id, "break_glass.end",
                      [&](BreakGlass& glass, ApprovalWriter& approvals, Deed&) -> Result<Done> {
                          if (!*manages && glass.subject != memberKeyOf(caller.principal))
                              return Error{ErrorKind::NotFound, "The emergency was not found."};
                          if (!isActive(glass, now))
                              return Error{ErrorKind::VersionConflict, "It is over already."};
                          glass.endedAt = now;
                          return approvals.revokeGrantsOf(glass.id, now);
                      });
}

Result<BreakGlass> reviewBreakGlass(CommandContext& context, const Caller& caller,
                                    const domain::BreakGlassId& id,
                                    const domain::BreakGlassReview& review)
{
    Deed tried;
    tried.action = "break_glass.review";
    tried.resourceKind = "break_glass";
    tried.resourceId = id.value;
    if (auto allowed = permit(context, caller, domain::Capability::SeeAudit, tried); !allowed)
        return allowed.error();
    const auto now = context.clock.now();
    return alterGlass(
        context, caller, id, tried.action,
        [&](BreakGlass& glass, ApprovalWriter&, Deed& deed) -> Result<Done> {
            if (glass.subject == memberKeyOf(caller.principal))
                return Error{ErrorKind::Forbidden,
                             "You cannot review what you did yourself. Somebody else has to."};
            if (isActive(glass, now))
                return Error{ErrorKind::VersionConflict,
                             "It is not over yet. End it first, or wait."};
            if (glass.finding)
                return Error{ErrorKind::VersionConflict,
                             glass.reviewer + " has reviewed it already."};
            glass.finding = review.finding;
            glass.remark = review.remark;
            glass.reviewer = caller.principal.name;
            glass.reviewedAt = now;
            deed.purpose = std::string(nameOf(review.finding)) + " · " + review.remark;
            return Done{};
        });
}

} // namespace strongroom::server
