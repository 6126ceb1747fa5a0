// Looking for a string, and reports on reuse, over HTTP.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/tunnel/searcher.h"

namespace strongroom::server {

/// All must outlive the router.
void addSearchRoutes(Router& router, ApiContext& context, Searcher& searcher);

} // namespace strongroom::server
