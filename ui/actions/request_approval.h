// The person asks others to agree to what policy does not let them do alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/approvals_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void requestApproval(client::ApprovalsApi& approvals, domain::OrganizationId organization,
                     domain::GrantRequest request, QObject* asker, Then<domain::Approval> then);

} // namespace strongroom::ui
