// Who asks, on which device: an ID token whose nonce commits to the key that signed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/proof.h"
#include "runner/checks/id_token.h"

#include <chrono>
#include <string>
#include <vector>

namespace strongroom::runner {

/// How far the clocks of the runner, the person and the identity provider may be apart.
inline constexpr std::chrono::seconds clockLeeway{60};

/// Somebody that a pinned issuer vouches for, on a device that they signed in on.
struct Person
{
    std::string name{};   ///< "<issuer as known>|<subject>".
    std::string device{}; ///< Thumbprint of the device's key (RFC 7638).
    std::vector<std::string> groups{};
};

struct IdentityRules
{
    std::vector<PinnedIssuer> issuers{};
    std::chrono::seconds signInMaxAge = std::chrono::hours(12);
};

class IdentityCheck
{
public:
    IdentityCheck(IdentityRules rules, const Clock& clock)
        : m_rules(std::move(rules)), m_clock(clock)
    {}

    /// `device` is the thumbprint of the key that signed the claims. Fails with the refusal of the
    /// first thing that does not hold.
    Result<Person> check(const domain::PersonProof& proof, const std::string& device) const;

private:
    Result<Done> checkFresh(const domain::PersonProof& proof, const IdToken& signIn,
                            Person& person) const;

    const IdentityRules m_rules;
    const Clock& m_clock;
};

} // namespace strongroom::runner
