// Asking for an approval on the way to a value, and waiting for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"

#include <optional>

namespace strongroom::cli {

/// Says which request waits, on standard error. With `patiently`, waits until somebody decides and
/// fails if they do not approve; without, answers none.
Result<std::optional<domain::ApprovalId>> decisionOn(client::ControlPlane& plane,
                                                     domain::Approval approval, bool patiently);

/// Requests it and says which one on standard error. With `patiently`, waits until somebody decides
/// and fails if they do not approve; without, answers none.
Result<std::optional<domain::ApprovalId>> approvalFor(client::ControlPlane& plane,
                                                      const domain::OrganizationId& organization,
                                                      const domain::GrantRequest& request,
                                                      bool patiently);

} // namespace strongroom::cli
