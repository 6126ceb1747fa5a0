// Purposes, policies, approvals, emergencies, and grants after they were given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"

namespace strongroom::server {

/// All below, each family in a file of its own.
void addApprovalRoutes(Router& router, ApiContext& context);

void addDecisionRoutes(Router& router, ApiContext& context);
void addPolicyRoutes(Router& router, ApiContext& context);
void addBreakGlassRoutes(Router& router, ApiContext& context);
void addGrantRoutes(Router& router, ApiContext& context);

/// {"items": […]}
template <class T>
Result<domain::Page<T>> pageOf(Result<std::vector<T>> items)
{
    if (!items)
        return items.error();
    return domain::Page<T>{std::move(*items), {}};
}

} // namespace strongroom::server
