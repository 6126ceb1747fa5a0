// The built-in backend's store at the start: whether it is where its versions are, and what is
// still to be brought there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"
#include "app/server/control_plane.h"

namespace strongroom::app {

/// Fails with InvalidInput, saying what to do, where versions lie in a store that is not configured
/// any more, or in another place of it.
Result<Done> expectBuiltinPlace(ControlPlane& plane, const ServerConfig& config);

/// Brings over what lies in the database, if there is a store; after the reconciler has started.
void startBringOver(ControlPlane& plane, const ServerConfig& config);

} // namespace strongroom::app
