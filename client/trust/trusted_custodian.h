// A custodian's key that was checked: the only kind that values are sealed to or opened from.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/custody.h"

#include <string>
#include <string_view>

namespace strongroom::client {

/// Whoever holds one never checks it again.
class TrustedCustodian
{
public:
    /// Holds the key against the organization, the authority of that fingerprint and the time
    /// (docs/formats/custodian_certificate.md, "What the client checks"). Fails with Untrusted or
    /// Forged.
    static Result<TrustedCustodian> check(const domain::CustodianKey& key,
                                          const domain::OrganizationId& organization,
                                          std::string_view authority, Timestamp now);

    const Bytes& publicKey() const { return m_publicKey; }
    const std::string& runnerName() const { return m_runnerName; }

private:
    TrustedCustodian(Bytes publicKey, std::string runnerName)
        : m_publicKey(std::move(publicKey)), m_runnerName(std::move(runnerName))
    {}

    Bytes m_publicKey;
    std::string m_runnerName;
};

/// The fingerprint of the authority that `key` presents. Fails with Untrusted.
Result<std::string> presentedAuthority(const domain::CustodianKey& key);

} // namespace strongroom::client
