// Rotations over HTTP.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/rotations/run_rotation.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

void addRotationRoutes(Router& router, ApiContext& context, const RotationWork& work);

} // namespace strongroom::server
