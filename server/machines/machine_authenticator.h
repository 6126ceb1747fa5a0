// Machines among the callers: API keys, and service accounts that are still to be let in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/issuer/attempt_limiter.h"
#include "server/machines/machine_storage.h"
#include "server/policy/authenticator.h"

namespace strongroom::server {

/// What tokens of service accounts name as their client.
std::string clientOf(const std::string& account);

/// Asks the store each time, so that a key that is revoked, or an account that is disabled, is out
/// at once. Whoever tries wrong keys is slowed down by address; a right one is never.
class MachineAuthenticator final : public Authenticator
{
public:
    /// All must outlive this object. `tokens` is asked about everything that is no API key.
    MachineAuthenticator(Authenticator& tokens, MachineStorage& machines, Pool& pool,
                         const Clock& clock)
        : m_tokens(tokens), m_machines(machines), m_pool(pool), m_clock(clock), m_attempts(clock)
    {}

    boost::asio::awaitable<Result<Principal>> authenticate(Credentials credentials) override;

private:
    Result<Principal> byKey(const Credentials& credentials);
    Result<Principal> ownerOf(const domain::ApiKey& key);
    Result<Principal> asAccount(Principal principal);
    bool isStale(const std::optional<Timestamp>& lastUse) const;

    Authenticator& m_tokens;
    MachineStorage& m_machines;
    Pool& m_pool;
    const Clock& m_clock;
    AttemptLimiter m_attempts;
};

} // namespace strongroom::server
