// Rules held against a sign-in; the strictest counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/step_up.h"

#include <algorithm>

namespace strongroom::server {
namespace {

// The issuer's clock and ours may be apart.
constexpr std::chrono::seconds leeway{10};

bool isRecent(const Principal& principal, std::chrono::seconds maxAge, Timestamp now)
{
    return principal.authTime != Timestamp{} && now - principal.authTime <= maxAge + leeway
           && principal.authTime <= now + std::chrono::minutes(1);
}

bool isAmong(const std::string& acr, const std::vector<std::string>& wanted)
{
    return std::ranges::find(wanted, acr) != wanted.end();
}

} // namespace

bool StepUp::concerns(std::string_view action) const
{
    return std::ranges::any_of(m_rules, [&](const StepUpRule& rule) {
        return rule.actions.contains(std::string(action));
    });
}

std::optional<StepUpNeed> StepUp::lacking(const Principal& principal, std::string_view action,
                                          std::optional<domain::EnvironmentKind> environment) const
{
    if (principal.kind != PrincipalKind::Person)
        return std::nullopt;
    StepUpNeed need;
    bool lacks = false;
    for (const auto& rule : m_rules) {
        const bool holds = rule.actions.contains(std::string(action))
                           && (rule.in.empty() || !environment || rule.in.contains(*environment));
        if (!holds)
            continue;
        lacks = lacks || (rule.maxAge && !isRecent(principal, *rule.maxAge, m_clock.now()))
                || (!rule.acr.empty() && !isAmong(principal.acr, rule.acr));
        if (rule.maxAge)
            need.maxAge = std::min(*rule.maxAge, need.maxAge.value_or(*rule.maxAge));
        if (need.acr.empty())
            need.acr = rule.acr;
        else if (!rule.acr.empty())
            std::erase_if(need.acr, [&](const auto& acr) { return !isAmong(acr, rule.acr); });
    }
    return lacks ? std::optional(need) : std::nullopt;
}

} // namespace strongroom::server
