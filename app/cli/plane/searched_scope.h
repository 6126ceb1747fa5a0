// Where a command searches, and what environments are called.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"

#include <map>
#include <optional>
#include <string>

namespace strongroom::cli {

using ScopeNames = std::map<std::string, std::string>; ///< Slugs by an environment's id.

struct SearchedScope
{
    std::optional<domain::EnvironmentId> environment{}; ///< None: all of the organization.
    ScopeNames names{};
};

/// Fails with InvalidInput for a slug that no environment has.
Result<SearchedScope> searchedScope(client::ControlPlane& plane,
                                    const domain::OrganizationId& organization,
                                    const std::string& slug);

/// "org" for the organization's own.
std::string nameIn(const ScopeNames& names,
                   const std::optional<domain::EnvironmentId>& environment);

} // namespace strongroom::cli
