// Deeds on many secrets go on as long as the control plane runs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/control_plane.h"

namespace strongroom::app {

/// Ends with the io_context.
void startBulks(ControlPlane& plane);

} // namespace strongroom::app
