// Reports of pipelines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"

namespace strongroom::server {

void addJobRoutes(Router& router, ApiContext& context);

} // namespace strongroom::server
