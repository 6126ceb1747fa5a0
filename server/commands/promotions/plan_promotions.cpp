// The questions of a promotion, put to model and policy without doing it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/promotions/plan_promotions.h"

#include "server/commands/approvals/leave.h"
#include "server/commands/promotions/agreed_promotion.h"

namespace strongroom::server {
namespace {

/// Whether it is this secret alone that cannot be promoted.
bool isOfOneSecret(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound
           || error.reason == ticketNeeded;
}

Result<Done> leaveFor(CommandContext& context, const Caller& caller,
                      const domain::PromotionQuestion& question, const domain::PromotionWish& wish)
{
    const auto decide = [&](domain::Capability capability, const domain::AccessObject& object) {
        return context.policy.decide(caller.principal, capability, caller.organization, object);
    };
    if (auto seen = decide(domain::Capability::Reveal, objectOf(wish.secret)); !seen)
        return seen;
    const auto target = wish.to ? objectOf(*wish.to) : objectOf(question.environment);
    if (auto written = decide(domain::Capability::Write, target); !written)
        return written;
    const auto secret = context.storage.secret(caller.organization, wish.secret);
    if (!secret)
        return secret.error();
    const auto gated =
        gate(context, caller, domain::GatedAction::Reveal, &*secret, question.purpose);
    if (!gated)
        return gated.error();
    domain::GrantRequest use;
    use.secret = wish.secret;
    use.version = wish.version;
    use.keys = wish.keys;
    use.purpose = question.purpose;
    const auto agreed = agreedUse(context, caller, *gated, use);
    return agreed ? leaveBy(*gated, agreed->has_value()) : Result<Done>(agreed.error());
}

} // namespace

Result<domain::PromotionPlan> planPromotions(CommandContext& context, const Caller& caller,
                                             const domain::PromotionQuestion& question)
{
    // Strangers are not told that there is such an organization.
    if (const auto standing = context.policy.standingOf(caller.principal, caller.organization);
        !standing)
        return standing.error();
    domain::PromotionPlan plan;
    for (const auto& wish : question.secrets) {
        const auto leave = leaveFor(context, caller, question, wish);
        if (!leave && !isOfOneSecret(leave.error()))
            return leave.error();
        domain::PromotionLeave said{wish.secret, leave.hasValue(), {}, {}};
        if (!leave) {
            const auto& why = leave.error();
            said.reason = why.reason.empty() ? std::string(nameOf(why.kind)) : why.reason;
            said.why = why.message;
        }
        plan.secrets.push_back(std::move(said));
    }
    return plan;
}

} // namespace strongroom::server
