// ID tokens of the identity providers that this runner is told to believe (OpenID Connect Core, 2).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::runner {

/// An identity provider, from the runner's own configuration and from nowhere else.
struct PinnedIssuer
{
    /// As its tokens name it. Asked anew each time: an embedded control plane's moves with its
    /// port.
    std::function<Result<std::string>()> address{};
    std::string knownAs{}; ///< In grants and rules: "<known as>|<subject>".
    std::string clientId{};
    /// Its key set as JSON; with `fresh`, one that is at most a minute old.
    std::function<Result<std::string>(bool fresh)> keys{};
};

struct IdToken
{
    std::string issuer{}; ///< As it is known.
    std::string subject{};
    std::string nonce{}; ///< Empty if there is none.
    std::vector<std::string> groups{};
    Timestamp issuedAt{};
    Timestamp expiresAt{};
    std::optional<std::int64_t> authTime{};
};

/// The token's claims, once its algorithm, issuer, signature and audience hold; times are for the
/// caller to judge. Fails with the refusal that fits.
Result<IdToken> readIdToken(const std::string& token, const std::vector<PinnedIssuer>& issuers);

} // namespace strongroom::runner
