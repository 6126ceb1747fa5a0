// What the record says is kept as long as the configuration has it, and no longer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/control_plane.h"

#include <chrono>

namespace strongroom::app {

/// Erases what is older than `kept` now and every hour, until the io_context ends.
void startRetention(ControlPlane& plane, std::chrono::days kept);

} // namespace strongroom::app
