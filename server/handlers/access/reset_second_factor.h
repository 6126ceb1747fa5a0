// The address at which an owner takes a member's second factor away.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/issuer/second_factor/second_factors.h"

namespace strongroom::server {

/// For control planes with a sign-in of their own.
void addSecondFactorRoute(Router& router, ApiContext& context, SecondFactors& factors);

} // namespace strongroom::server
