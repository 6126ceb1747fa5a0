// Calls that show a token which a sign-in gives, and gives anew before it ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/secret_bytes.h"
#include "providers/https/https_client.h"

#include <boost/json/value.hpp>

#include <functional>
#include <mutex>
#include <optional>

namespace strongroom::providers {

struct BearerToken
{
    SecretBytes token{0};
    Timestamp ends{};
};

/// May be used from any thread: one signs in, the others wait for it.
class BearerCalls
{
public:
    using SignIn = std::function<Result<BearerToken>()>;

    /// A token is used until `before` its end. All but the numbers outlive it.
    BearerCalls(HttpsClient& client, const Clock& clock, std::chrono::seconds before, SignIn signIn)
        : m_client(client), m_clock(clock), m_before(before), m_signIn(std::move(signIn))
    {}

    /// A copy of the token to use now. Fails as the sign-in does.
    Result<SecretBytes> token();
    /// Any answer, refusals included. Where the token is no longer taken, the next call signs in.
    Result<HttpAnswer> send(HttpRequest request, const boost::json::value* body);

private:
    HttpsClient& m_client;
    const Clock& m_clock;
    const std::chrono::seconds m_before;
    const SignIn m_signIn;
    std::mutex m_mutex{};
    std::optional<BearerToken> m_token{};
};

} // namespace strongroom::providers
