// Who makes a request.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/organization.h"

#include <boost/asio/awaitable.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::server {

enum class PrincipalKind { Person, ServiceAccount };

/// What an API key narrows its owner to: both must allow.
struct KeyScope
{
    std::set<domain::Capability> capabilities{};
    std::set<std::string> environments{}; ///< Ids; empty for all of them.
};

/// Somebody that an issuer vouches for, or a machine that we know.
struct Principal
{
    std::string issuer{};
    std::string subject{}; ///< The issuer's "sub".
    std::string name{};    ///< For people; the subject if the issuer gives none.
    std::string clientId{};
    PrincipalKind kind = PrincipalKind::Person;
    std::vector<std::string> groups{}; ///< Names of the identity provider's; none of the built-in.
    std::string session{};             ///< The token's "sid"; empty for machines.
    Timestamp authTime{};              ///< When they last showed who they are.
    std::string acr{};
    std::vector<std::string> amr{};
    std::string keyThumbprint{}; ///< Of the key or certificate that the token is bound to.
    std::optional<KeyScope> limits{};
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
