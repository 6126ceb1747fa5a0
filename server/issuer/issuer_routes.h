// The addresses of the built-in sign-in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/http/router.h"
#include "server/issuer/device/device_sign_in.h"
#include "server/issuer/issuer.h"

namespace strongroom::server {

/// Discovery, keys, token and revocation: for the TLS port.
void addIssuerRoutes(Router& router, Issuer& issuer, DeviceSignIn& devices, Pool& pool);

/// The page itself: for the TLS port, or the loopback one that browsers reach without our CA.
void addSignInPageRoutes(Router& router, Issuer& issuer, Pool& pool);

} // namespace strongroom::server
