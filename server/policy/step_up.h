// Acts for which a sign-in must be recent, or better than most (RFC 9470).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/organization.h"
#include "server/policy/authenticator.h"

#include <array>
#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::server {

/// What can be made to need it.
inline constexpr std::array<std::string_view, 6> stepUpActions{
    "reveal", "break_glass", "delete", "destroy", "manage_access", "machines"};

struct StepUpRule
{
    std::set<std::string> actions{};              ///< Of stepUpActions.
    std::set<domain::EnvironmentKind> in{};       ///< For "reveal": of these; empty: of all.
    std::optional<std::chrono::seconds> maxAge{}; ///< Since the person signed in.
    std::vector<std::string> acr{};               ///< One of these; empty: any.
};

/// What a sign-in would have to be.
struct StepUpNeed
{
    std::optional<std::chrono::seconds> maxAge{};
    std::vector<std::string> acr{};
};

class StepUp
{
public:
    StepUp(std::vector<StepUpRule> rules, const Clock& clock)
        : m_rules(std::move(rules)), m_clock(clock)
    {}

    bool concerns(std::string_view action) const;
    /// What the person's sign-in lacks; nothing for a machine, which has nobody to sign in again.
    /// Without an environment, the rules of all of them hold: what is everywhere is in each.
    std::optional<StepUpNeed> lacking(const Principal& principal, std::string_view action,
                                      std::optional<domain::EnvironmentKind> environment) const;

private:
    const std::vector<StepUpRule> m_rules;
    const Clock& m_clock;
};

} // namespace strongroom::server
