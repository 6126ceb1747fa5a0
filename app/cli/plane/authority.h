// Trusting the organization's authority, said on the line or asked on a terminal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"

#include <string>

namespace strongroom::cli {

/// After a sign-in: nothing to do where the authority is pinned; else `said` must be its
/// fingerprint or, if `said` is empty, a person at a terminal must say yes. A pin is never changed
/// here. Fails with Untrusted, naming the fingerprint.
Result<Done> settleAuthority(client::ControlPlane& plane,
                             const domain::OrganizationId& organization, const std::string& said);

/// Pins the authority that the server presents, instead of any before, if `said` is its
/// fingerprint.
Result<Done> trustAuthority(client::ControlPlane& plane, const domain::OrganizationId& organization,
                            const std::string& said);

} // namespace strongroom::cli
