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

/// What a request shows of who sends it.
struct Credentials
{
    std::string scheme{}; ///< Of the Authorization header, in lower case: "bearer", "dpop".
    std::string token{};
    std::string proof{}; ///< The DPoP header; empty if there is none.
    std::string method{};
    std::string path{};        ///< As it was sent, without the query.
    std::string certificate{}; ///< SHA-256 in base64url of the client's; empty if it showed none.
    std::string peer{};
};

class Authenticator
{
public:
    virtual ~Authenticator() = default;

    /// Checks an access token (RFC 9068), or what stands in its place, and that whoever sends it
    /// holds what it is bound to. Fails with Unauthenticated, with RateLimited for whoever guesses.
    virtual boost::asio::awaitable<Result<Principal>> authenticate(Credentials credentials) = 0;
};

} // namespace strongroom::server
