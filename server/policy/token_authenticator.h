// Access tokens held against an issuer's keys, built-in or elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "crypto/hash.h"
#include "server/policy/binding/sender_proofs.h"
#include "server/policy/claim_mapping.h"

#include <functional>
#include <map>
#include <string>

namespace strongroom::server {

struct TokenRules
{
    std::string issuer{};
    std::string audience{};
    std::string knownAs{}; ///< The issuer's name in the store: stays when its address does not.
    ClaimNames claims{};
    bool requireBinding = true; ///< Tokens that are bound to no key are refused.
};

/// The issuer's key set as JSON. With `fresh` set, the answer must not come from a cache older than
/// a minute.
using KeySource = std::function<boost::asio::awaitable<Result<std::string>>(bool fresh)>;

/// RFC 9068: signature, issuer, audience, expiry and not-before, with a minute of leeway; and the
/// proof (RFC 9449) or certificate (RFC 8705) of the key that the token is bound to.
///
/// A token found good is known by its hash for half a minute, and no longer than it is valid: so
/// long a key that its issuer has withdrawn may go on. On the sockets' thread only.
class TokenAuthenticator final : public Authenticator
{
public:
    /// `proofs` must outlive this object.
    TokenAuthenticator(TokenRules rules, const Clock& clock, KeySource keys, SenderProofs& proofs);

    boost::asio::awaitable<Result<Principal>> authenticate(Credentials credentials) override;

private:
    enum class Binding { None, Key, Certificate };
    struct Known
    {
        Principal principal{}; ///< Its keyThumbprint is what it is bound to.
        Timestamp until{};
        Binding binding = Binding::None;
    };

    boost::asio::awaitable<Result<Known>> know(const std::string& token);
    Result<Known> check(const std::string& payload) const;
    Result<Done> checkSender(const Known& known, const Credentials& credentials);
    void remember(const crypto::Sha256& token, const Known& known);

    const TokenRules m_rules;
    const Clock& m_clock;
    const KeySource m_keys;
    SenderProofs& m_proofs;
    std::map<crypto::Sha256, Known> m_known;
};

} // namespace strongroom::server
