// Environments, the custodian and the record over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/directory_api.h"
#include "client/http/transport.h"
#include "client/trust/server_memory.h"

namespace strongroom::client {

class HttpDirectory final : public DirectoryApi
{
public:
    /// Both must outlive this object and all tasks of it.
    HttpDirectory(Transport& transport, ServerMemory& memory)
        : m_transport(transport), m_memory(memory)
    {}

    QCoro::Task<Result<std::vector<domain::Environment>>>
    environments(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Environment>>
    createEnvironment(domain::OrganizationId organization,
                      domain::Environment environment) override;
    QCoro::Task<Result<bool>> custodianConnected(domain::OrganizationId organization) override;

private:
    Transport& m_transport;
    ServerMemory& m_memory;
};

} // namespace strongroom::client
