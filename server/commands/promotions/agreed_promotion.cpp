// A grant is found, never named: the proof of a promotion says what is wanted already.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/promotions/agreed_promotion.h"

#include <algorithm>

namespace strongroom::server {

Result<std::optional<domain::Grant>> agreedUse(CommandContext& context, const Caller& caller,
                                               const Gated& gated, const domain::GrantRequest& use)
{
    using Found = std::optional<domain::Grant>;
    if (gated.outcome.verdict != policy::Verdict::NeedsApproval || gated.glass)
        return Found();
    GrantFilter filter;
    filter.organization = caller.organization;
    filter.subject = memberKeyOf(caller.principal);
    filter.usableAt = context.clock.now();
    auto grants = context.approvals.grants(filter);
    if (!grants)
        return grants.error();
    const auto covers = [&](const domain::Grant& grant) {
        const bool ofThis = grant.secret == use.secret && grant.version == use.version
                            && grant.purpose == use.purpose
                            && grant.action == domain::GatedAction::Reveal;
        const bool ofThisToken =
            grant.tokenKey.empty() || grant.tokenKey == caller.principal.keyThumbprint;
        return ofThis && ofThisToken && !grant.approval.empty()
               && std::ranges::all_of(use.keys, [&](const std::string& key) {
                      return std::ranges::find(grant.keys, key) != grant.keys.end();
                  });
    };
    const auto found = std::ranges::find_if(*grants, covers);
    return found == grants->end() ? Found() : Found(*found);
}

Result<Done> expectDevice(const domain::Grant& grant, const std::optional<domain::PersonProof>& by)
{
    if (isFromDeviceOf(grant, by))
        return Done{};
    return Error{ErrorKind::Forbidden,
                 "The approval belongs to the device that asked for it. Promote on that one, or "
                 "ask again on this one.",
                 {},
                 {},
                 "another_device"};
}

Result<Done> useAgreed(CommandContext& context, const Caller& caller, const domain::Grant& grant,
                       const Deed& deed)
{
    auto used = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        if (auto counted = writer.useGrant(grant.id, context.clock.now()); !counted)
            return counted;
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (used)
        context.recorder.committed();
    return used;
}

} // namespace strongroom::server
