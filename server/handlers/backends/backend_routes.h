// The addresses of backends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/backends/backends.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

/// All must outlive the router. `kinds` is what can be configured here.
void addBackendRoutes(Router& router, ApiContext& context, Backends& backends,
                      std::vector<domain::BackendKind> kinds);

} // namespace strongroom::server
