// GET /v1/orgs/{org}/audit/sinks: how far the organization's events have gone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/export/audit_export.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

/// For those who may see the record; where sinks are and what they are called at the other end is
/// not said. To be added before the route of single events, whose pattern fits as well.
void addSinkRoute(Router& router, ApiContext& context, AuditExport& exports);

} // namespace strongroom::server
