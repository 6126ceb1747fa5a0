// Who makes a request.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <boost/asio/awaitable.hpp>

#include <string>
#include <vector>

namespace strongroom::server {

/// Somebody that an issuer vouches for.
struct Principal
{
    std::string issuer{};
    std::string subject{}; ///< The issuer's "sub".
    std::string name{};    ///< For people; the subject if the issuer gives none.
    std::string clientId{};
    std::vector<std::string> groups{}; ///< That the identity provider puts them in.
};

class Authenticator
{
public:
    virtual ~Authenticator() = default;

    /// Checks an access token (RFC 9068): signature, issuer, audience, expiry. Fails with
    /// Unauthenticated.
    virtual boost::asio::awaitable<Result<Principal>> authenticate(std::string bearer) = 0;
};

} // namespace strongroom::server
