// Grants after they were given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/manage_grants.h"

#include "server/audit/snapshot.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::uint32_t mostListed = 200;

Result<domain::Grant> alterGrant(CommandContext& context, const Caller& caller,
                                 const domain::GrantId& id, const std::string& action,
                                 const std::function<Result<Done>(domain::Grant&)>& change)
{
    const auto manages = holds(context, caller, domain::Capability::Manage);
    if (!manages)
        return manages.error();
    domain::Grant altered;
    auto written = context.approvals.write(
        [&](ApprovalWriter& approvals, StorageWriter& writer) -> Result<Done> {
            // As of this transaction: others that are committed with it may have come before.
            auto grant = approvals.grant(caller.organization, id);
            if (!grant)
                return grant.error();
            const bool own = grant->subject == memberKeyOf(caller.principal);
            if (!own && !(*manages && action == "grant.revoke"))
                return Error{ErrorKind::NotFound, "The grant was not found."};
            auto before = snapshotOf(*grant);
            if (auto changed = change(*grant); !changed)
                return changed;
            if (auto updated = approvals.update(*grant); !updated)
                return updated;
            altered = *grant;
            Deed deed;
            deed.action = action;
            deed.resourceKind = "grant";
            deed.resourceId = id.value;
            deed.resourceName = grant->secretName;
            deed.grantId = id.value;
            deed.approvalId = grant->approval;
            deed.purpose = summaryOf(grant->purpose);
            deed.before = std::move(before);
            deed.after = snapshotOf(*grant);
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return altered;
}

Result<Done> expectUsable(const domain::Grant& grant, Timestamp now)
{
    if (grant.revokedAt || grant.expiresAt <= now || grant.uses >= grant.maxUses)
        return Error{ErrorKind::VersionConflict, "This grant can no longer be used."};
    return Done{};
}

} // namespace

Result<std::vector<domain::Grant>> listGrants(CommandContext& context, const Caller& caller,
                                              bool mine, bool usable)
{
    const auto record = holds(context, caller, domain::Capability::SeeAudit);
    if (!record)
        return record.error();
    GrantFilter filter;
    filter.organization = caller.organization;
    filter.limit = mostListed;
    if (mine || !*record)
        filter.subject = memberKeyOf(caller.principal);
    if (usable)
        filter.usableAt = context.clock.now();
    return context.approvals.grants(filter);
}

Result<domain::Grant> revokeGrant(CommandContext& context, const Caller& caller,
                                  const domain::GrantId& id)
{
    const auto now = context.clock.now();
    return alterGrant(context, caller, id, "grant.revoke",
                      [&](domain::Grant& grant) -> Result<Done> {
                          if (auto usable = expectUsable(grant, now); !usable)
                              return usable;
                          grant.revokedAt = now;
                          return Done{};
                      });
}

Result<domain::Grant> extendGrant(CommandContext& context, const Caller& caller,
                                  const domain::GrantId& id)
{
    const auto active = activePolicy(context, caller.organization);
    if (!active)
        return active.error();
    const auto now = context.clock.now();
    const std::chrono::minutes most(active->limits.mostMinutes);
    return alterGrant(
        context, caller, id, "grant.extend", [&](domain::Grant& grant) -> Result<Done> {
            if (auto usable = expectUsable(grant, now); !usable)
                return usable;
            if (grant.extended)
                return Error{ErrorKind::Forbidden,
                             "A grant can be extended once. Ask for another one."};
            if (!grant.approval.empty() || !grant.breakGlass.empty())
                return Error{
                    ErrorKind::Forbidden,
                    "What others approved, or an emergency gave, cannot be extended. Ask again."};
            const auto asked = grant.expiresAt + (grant.expiresAt - grant.createdAt);
            grant.expiresAt = std::min<Timestamp>(asked, grant.createdAt + most);
            grant.extended = true;
            return Done{};
        });
}

} // namespace strongroom::server
