// Promotions over HTTPS, each secret signed for on this device.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/promotions_api.h"
#include "client/api/secrets_api.h"
#include "client/http/prover.h"
#include "client/http/transport.h"
#include "client/trust/server_memory.h"

namespace strongroom::client {

class HttpPromotions final : public PromotionsApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpPromotions(Transport& transport, SecretsApi& secrets, Prover& prover, ServerMemory& memory)
        : m_transport(transport), m_secrets(secrets), m_prover(prover), m_memory(memory)
    {}

    QCoro::Task<Result<domain::PromotionPlan>> plan(domain::OrganizationId organization,
                                                    domain::PromotionQuestion question) override;
    QCoro::Task<Result<domain::Imported>> promote(PromotionDraft draft) override;

private:
    /// A secret of which the server shows no less than was met, and its versions.
    struct Known
    {
        domain::Secret secret{};
        std::vector<domain::Version> versions{};
    };
    QCoro::Task<Result<Known>> known(domain::OrganizationId organization, domain::SecretId secret);
    QCoro::Task<Result<domain::Imported>> send(PromotionDraft draft, domain::Promotion promotion,
                                               domain::PromoteClaims claims);
    /// The answer is of what was signed for, and is remembered.
    Result<Done> remember(const domain::PromoteClaims& claims, const std::string& slug,
                          const domain::Imported& promoted);

    Transport& m_transport;
    SecretsApi& m_secrets;
    Prover& m_prover;
    ServerMemory& m_memory;
};

} // namespace strongroom::client
