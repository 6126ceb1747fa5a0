// Deeds on many secrets over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/bulk_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpBulk final : public BulkApi
{
public:
    /// Must outlive this object and all tasks of it.
    explicit HttpBulk(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Bulk>> plan(domain::OrganizationId organization,
                                           domain::BulkWish wish) override;
    QCoro::Task<Result<domain::Bulk>> start(domain::Bulk plan, domain::BulkStart start) override;
    QCoro::Task<Result<std::vector<domain::Bulk>>>
    list(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Bulk>> get(domain::OrganizationId organization,
                                          domain::BulkId bulk) override;
    QCoro::Task<Result<domain::Page<domain::BulkItem>>> items(domain::OrganizationId organization,
                                                              domain::BulkId bulk,
                                                              domain::BulkItemState state,
                                                              std::string cursor) override;
    QCoro::Task<Result<domain::Bulk>> turn(domain::OrganizationId organization, domain::BulkId bulk,
                                           BulkTurn turn) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
