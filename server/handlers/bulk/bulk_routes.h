// The addresses of deeds on many secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/bulk/manage_bulk.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

/// All that `work` borrows must outlive the router.
void addBulkRoutes(Router& router, ApiContext& context, const BulkWork& work);

} // namespace strongroom::server
