// The addresses of backends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/backends/backends.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

/// All must outlive the router. `kinds` is what can be configured here.
/// What can be configured by an organization.
using BackendKindsOf =
    std::function<std::vector<domain::BackendKind>(const domain::OrganizationId& organization)>;

void addBackendRoutes(Router& router, ApiContext& context, Backends& backends,
                      BackendKindsOf kindsOf);

} // namespace strongroom::server
