// Who signs people in: the built-in issuer, or one elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"
#include "app/server/control_plane.h"

#include <string>

namespace strongroom::app {

/// How the built-in issuer is known in the store.
inline constexpr const char* builtIn = "builtin";

KeySource keysElsewhere(ControlPlane& plane);

/// `base` is the API's address; `pageBase` that of the sign-in page, empty for the same.
Result<Done> buildSignIn(ControlPlane& plane, const ServerConfig& config, const std::string& base,
                         const std::string& pageBase);

} // namespace strongroom::app
