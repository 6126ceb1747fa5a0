// Whether whoever sends a request holds the key that they say (RFC 9449, sections 4.3, 8 and 11.1).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/jwk/thumbprint.h"
#include "server/policy/binding/replay_memory.h"
#include "server/policy/binding/server_nonce.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::server {

/// RFC 9449, sections 7.1 and 8: what OAuth calls the two ways to be refused.
inline constexpr std::string_view invalidProof = "invalid_dpop_proof";
inline constexpr std::string_view nonceNeeded = "use_dpop_nonce";

/// The request that a proof came with.
struct ProvenRequest
{
    std::string method{};
    std::string path{};        ///< As it was sent, without the query.
    std::string accessToken{}; ///< Empty at the token endpoint.
};

/// On the sockets' thread only: what was taken once is remembered without a lock.
class SenderProofs
{
public:
    /// `publicUrl`: what clients call this server by, without a path.
    SenderProofs(std::string publicUrl, ServerNonce nonce, const Clock& clock)
        : m_publicUrl(std::move(publicUrl)), m_nonce(std::move(nonce)), m_clock(clock)
    {}

    /// The thumbprint of the key that signed. Fails with Unauthenticated and one of the two
    /// reasons, `field` naming the claim that did not fit; with RateLimited while too many are
    /// remembered.
    Result<crypto::JwkThumbprint> check(std::string_view proof, const ProvenRequest& request);

    /// "DPoP-Nonce" for the next proof, and "Date", so that a client whose clock is wrong can go by
    /// ours.
    std::vector<std::pair<std::string, std::string>> headers() const;
    std::string nonce() const { return m_nonce.current(); }

private:
    Error refusalOf(const std::string& field) const;

    const std::string m_publicUrl;
    const ServerNonce m_nonce;
    const Clock& m_clock;
    ReplayMemory m_taken;
};

} // namespace strongroom::server
