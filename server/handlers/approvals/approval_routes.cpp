// The families, one after another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/approvals/approval_routes.h"

namespace strongroom::server {

void addApprovalRoutes(Router& router, ApiContext& context)
{
    addDecisionRoutes(router, context);
    addPolicyRoutes(router, context);
    addBreakGlassRoutes(router, context);
    addGrantRoutes(router, context);
}

} // namespace strongroom::server
