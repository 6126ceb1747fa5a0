// Whether the control plane is up, is ready, and how busy it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"

namespace strongroom::server {

void addHealthRoutes(Router& router, ApiContext& context);

} // namespace strongroom::server
