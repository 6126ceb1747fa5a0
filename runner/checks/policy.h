// The runner's own rules: whom it serves, whatever the control plane says.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/purpose.h"
#include "runner/checks/identity_check.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::runner {

/// Matches if every member that is given has one that fits; empty members match all.
struct PolicyRule
{
    std::vector<std::string> subjects{}; ///< "<issuer as known>|<subject>".
    std::vector<std::string> groups{};   ///< As the ID token's "groups" names them.
    std::vector<std::string> purposes{}; ///< Codes.
    std::vector<std::string> devices{};  ///< Thumbprints (RFC 7638).
};

struct Policy
{
    std::optional<std::vector<PolicyRule>> allow{}; ///< None: all are served.
    /// Who may change which keys there are. None: whoever proves who they are.
    std::optional<std::vector<PolicyRule>> keys{};
};

/// True if one rule matches, or there are no rules.
bool allows(const Policy& policy, const Person& person, const std::string& purpose);
bool allowsKeys(const Policy& policy, const Person& person);

} // namespace strongroom::runner
