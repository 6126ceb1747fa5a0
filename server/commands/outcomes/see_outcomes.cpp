// Leave first; then what is new is counted, and the sums are read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/outcomes/see_outcomes.h"

#include "server/commands/approvals/gate.h"

namespace strongroom::server {
namespace {

Result<Done> expectLeaveToSee(CommandContext& context, const Caller& caller)
{
    const auto manages = holds(context, caller, domain::Capability::Manage);
    if (manages && *manages)
        return Done{};
    const Deed deed{"outcomes.see", "organization", caller.organization.value};
    auto permitted = permit(context, caller, domain::Capability::SeeAudit, deed);
    if (!permitted && permitted.error().kind == ErrorKind::Forbidden)
        return Error{ErrorKind::Forbidden,
                     "The outcomes are for those who may see the record or manage secrets. Ask an "
                     "owner for one of these roles."};
    return permitted;
}

} // namespace

Result<domain::Outcomes> seeOutcomes(CommandContext& context, OutcomeStorage& outcomes,
                                     const Caller& caller, std::chrono::minutes ahead)
{
    if (auto permitted = expectLeaveToSee(context, caller); !permitted)
        return permitted.error();
    const auto uncounted = outcomes.countEvents(caller.organization, countedAtOnce);
    if (!uncounted)
        return uncounted.error();
    auto seen = outcomes.outcomes(caller.organization, context.clock.now(), ahead);
    if (seen)
        seen->uncounted = *uncounted;
    return seen;
}

} // namespace strongroom::server
