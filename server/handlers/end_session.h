// Where one is signed in: the list, and the end of it, also at the issuer's word.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/policy/sessions/logout_token.h"
#include "server/policy/token_authenticator.h"

namespace strongroom::server {

void addSessionRoutes(Router& router, ApiContext& context);

/// Where an issuer elsewhere says that a session has ended there (OpenID Connect Back-Channel
/// Logout 1.0). `knownAs` is its name in the store.
void addLogoutRoute(Router& router, ApiContext& context, LogoutTokens& tokens, KeySource keys,
                    std::string knownAs);

} // namespace strongroom::server
