// Uses over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/uses_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpUses final : public UsesApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpUses(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Uses>> uses(domain::OrganizationId organization,
                                           std::optional<domain::BackendId> backend) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
