// The addresses of the built-in sign-in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/http/router.h"
#include "server/issuer/device/device_sign_in.h"
#include "server/issuer/form.h"
#include "server/issuer/issuer.h"
#include "server/issuer/second_factor/sign_in_steps.h"
#include "server/policy/binding/sender_proofs.h"

namespace strongroom::server {

/// What the token endpoint asks of whoever comes for tokens.
struct TokenSenders
{
    SenderProofs& proofs;
    bool requireBinding = true; ///< No tokens for whoever proves no key.
    /// Answers machines, by the key that they proved and the certificate that they showed.
    std::function<boost::asio::awaitable<Reply>(Form form, std::string key,
                                                std::string certificate)>
        machines{};
};

/// Discovery, keys, token and revocation: for the TLS port.
void addIssuerRoutes(Router& router, Issuer& issuer, DeviceSignIn& devices, TokenSenders senders,
                     Pool& pool);

/// The page itself: for the TLS port, or the loopback one that browsers reach without our CA.
void addSignInPageRoutes(Router& router, Issuer& issuer, SignInSteps& steps, Pool& pool);

} // namespace strongroom::server
