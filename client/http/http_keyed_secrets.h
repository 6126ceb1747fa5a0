// Secrets with the names of their keys over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/keyed_secrets_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpKeyedSecrets final : public KeyedSecretsApi
{
public:
    explicit HttpKeyedSecrets(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Page<domain::KeyedSecret>>>
    listKeyed(domain::OrganizationId organization, std::optional<std::string> cursor,
              std::uint32_t limit) override;
    QCoro::Task<Result<domain::KeyedSecret>> getKeyed(domain::OrganizationId organization,
                                                      domain::SecretId secret) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
