// The outcomes of an organization, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/outcomes/outcome_storage.h"

namespace strongroom::server {

/// `outcomes` is borrowed for as long as the router serves.
void addOutcomesRoute(Router& router, ApiContext& context, OutcomeStorage& outcomes);

} // namespace strongroom::server
