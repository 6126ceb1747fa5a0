// What an issuer says when a session ends there (OpenID Connect Back-Channel Logout 1.0).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <map>
#include <mutex>
#include <string>

namespace strongroom::server {

struct LogoutRules
{
    std::string issuer{};
    std::string clientId{};           ///< The audience.
    std::string subjectClaim = "sub"; ///< As the issuer's access tokens name persons.
};

struct LogoutToken
{
    std::string subject{}; ///< Empty: of the session alone.
    std::string session{}; ///< Empty: all of the subject's.
};

/// Takes each token once, as long as it lives. May be called from any thread.
class LogoutTokens
{
public:
    LogoutTokens(LogoutRules rules, const Clock& clock) : m_rules(std::move(rules)), m_clock(clock)
    {}

    /// Section 2.6, all of it, held against the issuer's keys. Fails with Forged, `field` naming
    /// what did not fit ("signature", "typ", "iss", "aud", "iat", "exp", "sub", "events", "nonce",
    /// "jti").
    Result<LogoutToken> take(const std::string& token, const std::string& keys);

private:
    const LogoutRules m_rules;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Timestamp> m_taken; ///< By "jti": until when it is refused.
};

} // namespace strongroom::server
