// The organization's transparency log over HTTP: its key, checkpoints, proofs and files.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/audit/log/event_log.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

/// `log` is borrowed for as long as the server runs. Whoever belongs to the organization may read
/// it: it holds commitments only.
void addLogRoutes(Router& router, ApiContext& context, EventLog& log);

} // namespace strongroom::server
