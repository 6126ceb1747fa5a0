// Other stores than our own: which there are, and how each is opened.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"
#include "app/server/control_plane.h"
#include "server/handlers/backends/backend_routes.h"

namespace strongroom::app {

/// What can be configured here: stores of files in development only.
BackendKindsOf backendKinds(const ServerConfig& config);

/// `config` outlives the plane.
Result<Done> buildBackends(ControlPlane& plane, const ServerConfig& config);

} // namespace strongroom::app
