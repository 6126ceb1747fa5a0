// Keys from a file beside the runner, or over TLS from whoever issues.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/runner/issuers.h"

#include "app/log/process.h"
#include "providers/oidc/key_fetcher.h"

#include <memory>

namespace strongroom::app {
namespace {

runner::PinnedIssuer pinned(const IssuerConfig& config, const std::string& readyFile,
                            const Clock& clock)
{
    runner::PinnedIssuer issuer;
    issuer.knownAs = config.knownAs;
    issuer.clientId = config.clientId;
    if (config.address.empty())
        issuer.address = [readyFile] { return issuerIn(readyFile); };
    else
        issuer.address = [address = config.address] { return Result<std::string>(address); };
    if (!config.jwksFile.empty()) {
        issuer.keys = [file = config.jwksFile](bool) { return readFile(file); };
        return issuer;
    }
    // Shared with the copies that a std::function makes of what it holds.
    auto fetcher = std::make_shared<providers::KeyFetcher>(config.address, config.caFile, clock,
                                                           config.jwksUri);
    issuer.keys = [fetcher = std::move(fetcher)](bool fresh) { return fetcher->keys(fresh); };
    return issuer;
}

} // namespace

runner::IdentityRules identityRulesOf(const RunnerConfig& config, const Clock& clock)
{
    runner::IdentityRules rules;
    rules.signInMaxAge = config.signInMaxAge;
    for (const auto& issuer : config.issuers)
        rules.issuers.push_back(pinned(issuer, config.readyFile, clock));
    return rules;
}

} // namespace strongroom::app
