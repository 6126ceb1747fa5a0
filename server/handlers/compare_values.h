// Comparing values that nobody sees.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/tunnel/comparer.h"

namespace strongroom::server {

/// All must outlive the router.
void addComparisonRoutes(Router& router, ApiContext& context, Comparer& comparer);

} // namespace strongroom::server
