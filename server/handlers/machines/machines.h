// The addresses of service accounts, API keys and runners.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/machines/machine_storage.h"

namespace strongroom::server {

/// All must outlive the router.
void addMachineRoutes(Router& router, ApiContext& context, MachineStorage& machines);

} // namespace strongroom::server
