// The record over HTTP.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/audit/audit_records.h"

namespace strongroom::server {

/// `records` is borrowed for as long as the server runs.
void addAuditRoutes(Router& router, ApiContext& context, AuditRecords& records);

} // namespace strongroom::server
