// Asking for a grant, and redeeming it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"

namespace strongroom::server {

void addRevealRoutes(Router& router, ApiContext& context);

} // namespace strongroom::server
