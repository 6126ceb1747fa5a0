// The person asks others to agree to what policy does not let them do alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/request_approval.h"

namespace strongroom::ui {

void requestApproval(client::ApprovalsApi& approvals, domain::OrganizationId organization,
                     domain::GrantRequest request, QObject* asker, Then<domain::Approval> then)
{
    report(approvals.request(std::move(organization), std::move(request)), asker, std::move(then));
}

} // namespace strongroom::ui
