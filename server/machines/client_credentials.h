// Tokens for service accounts: the client credentials grant, by a signed assertion (RFC 7523) or a
// client certificate (RFC 8705).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/issuer/form.h"
#include "server/issuer/issuer.h"
#include "server/machines/machine_storage.h"
#include "server/policy/binding/replay_memory.h"

#include <boost/asio/awaitable.hpp>

#include <string>

namespace strongroom::server {

/// On the sockets' thread only: which assertions were taken is remembered without a lock.
class ClientCredentials
{
public:
    /// All must outlive this object.
    ClientCredentials(Issuer& issuer, MachineStorage& machines, Pool& pool, const Clock& clock)
        : m_issuer(issuer), m_machines(machines), m_pool(pool), m_clock(clock)
    {}

    /// The token endpoint's answer. `key`: thumbprint of the proven one, empty for none;
    /// `certificate`: of the client's, empty for none. A token is bound to one of them.
    boost::asio::awaitable<Reply> redeem(Form form, std::string key, std::string certificate);

private:
    /// Who signed the assertion. Fails with Unauthenticated.
    Result<domain::ServiceAccount> signedBy(const std::string& assertion,
                                            const std::string& client);
    Result<domain::ServiceAccount> shownBy(const std::string& client,
                                           const std::string& certificate);
    Result<TokenSet> tokenFor(const domain::ServiceAccount& account, const std::string& key,
                              const std::string& certificate);

    Issuer& m_issuer;
    MachineStorage& m_machines;
    Pool& m_pool;
    const Clock& m_clock;
    ReplayMemory m_taken{100'000};
};

} // namespace strongroom::server
