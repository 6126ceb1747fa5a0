// The runner, asked by a control plane that alters what it passes on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/tunnel/runner_tunnels.h"
#include "tests/hostile/hostile_strongroomd/spoils.h"

namespace strongroom::hostile {

class HostileCustodian final : public server::Custodian
{
public:
    HostileCustodian(server::RunnerTunnels& tunnels, Spoils& spoils)
        : m_tunnels(tunnels), m_spoils(spoils)
    {}

    Result<domain::CustodianKey> key(const domain::OrganizationId& organization) const override;
    boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    sealVersion(domain::OrganizationId organization, domain::SealVersionRequest request,
                Tracing tracing) override;
    boost::asio::awaitable<Result<domain::ReleaseKeysAnswer>>
    releaseKeys(domain::OrganizationId organization, domain::ReleaseKeysRequest request,
                Tracing tracing) override;
    boost::asio::awaitable<Result<domain::MoveVersionAnswer>>
    moveVersion(domain::OrganizationId organization, domain::MoveVersionRequest request,
                Tracing tracing) override;
    boost::asio::awaitable<Result<domain::KeyringStatus>>
    changeKey(domain::OrganizationId organization, domain::KeyChange change,
              Tracing tracing) override;
    boost::asio::awaitable<Result<domain::KeyringStatus>>
    keyStatus(domain::OrganizationId organization, domain::KeyStatusRequest request,
              Tracing tracing) override;
    boost::asio::awaitable<Result<domain::RewrapAnswer>> rewrap(domain::OrganizationId organization,
                                                                domain::RewrapRequest request,
                                                                Tracing tracing) override;

    /// What the control plane asks of its own accord, long after or without any person: the answer
    /// of the runner, as JSON. Fails with NotFound for an act that it does not know.
    boost::asio::awaitable<Result<wire::json::value>> act(std::string name);

private:
    boost::asio::awaitable<Result<wire::json::value>> ask(domain::ReleaseKeysRequest request);
    boost::asio::awaitable<Result<wire::json::value>> ask(domain::SealVersionRequest request);
    boost::asio::awaitable<Result<wire::json::value>> ask(domain::KeyChange change);
    boost::asio::awaitable<Result<wire::json::value>> ask(domain::RewrapRequest request);

    server::RunnerTunnels& m_tunnels;
    Spoils& m_spoils;
};

} // namespace strongroom::hostile
