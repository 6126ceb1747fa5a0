// Moves over HTTPS, each secret signed for on this device.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/moves_api.h"
#include "client/api/secrets_api.h"
#include "client/http/prover.h"
#include "client/http/transport.h"
#include "client/trust/server_memory.h"

namespace strongroom::client {

class HttpMoves final : public MovesApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpMoves(Transport& transport, SecretsApi& secrets, Prover& prover, ServerMemory& memory)
        : m_transport(transport), m_secrets(secrets), m_prover(prover), m_memory(memory)
    {}

    QCoro::Task<Result<domain::MovePlan>> plan(domain::OrganizationId organization,
                                               domain::MoveWish wish) override;
    QCoro::Task<Result<domain::Move>> start(domain::OrganizationId organization,
                                            domain::MoveWish wish) override;
    QCoro::Task<Result<std::vector<domain::Move>>>
    list(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Move>> get(domain::OrganizationId organization,
                                          domain::MoveId move) override;
    QCoro::Task<Result<domain::Move>> cancel(domain::OrganizationId organization,
                                             domain::MoveId move) override;
    QCoro::Task<Result<domain::MovingSecret>> moveSecret(domain::Move move,
                                                         domain::SecretId secret) override;

private:
    Transport& m_transport;
    SecretsApi& m_secrets;
    Prover& m_prover;
    ServerMemory& m_memory;
};

} // namespace strongroom::client
