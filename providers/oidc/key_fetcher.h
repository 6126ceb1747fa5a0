// The signing keys of an OpenID provider elsewhere, fetched and kept for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <mutex>
#include <string>

namespace strongroom::providers {

/// Calls block; may be made from any thread.
class KeyFetcher
{
public:
    /// `caFile` may be empty: the system's authorities then. With `keysAddress`, the issuer is not
    /// asked where its keys are.
    KeyFetcher(std::string issuer, std::string caFile, const Clock& clock,
               std::string keysAddress = {});

    /// The key set as JSON, from that address or discovery's jwks_uri. A cached one serves for an
    /// hour, or, with `fresh`, for a minute; after a failure, the next try is seconds away. Fails
    /// with Unavailable, Untrusted or Forged (the discovery document names another issuer, or keys
    /// at an address that others may answer for).
    Result<std::string> keys(bool fresh);

private:
    Result<std::string> fetch(const std::string& url) const;
    Result<std::string> fetchKeys();

    const std::string m_issuer;
    const std::string m_caFile;
    const std::string m_keysAddress;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::string m_keys;
    Timestamp m_fetchedAt{};
    Timestamp m_failedAt{};
    Error m_failure{};
};

} // namespace strongroom::providers
