// Reviews of access over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/reviews_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpReviews final : public ReviewsApi
{
public:
    explicit HttpReviews(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<std::vector<domain::AccessReview>>>
    listReviews(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::AccessReview>>
    startReview(domain::OrganizationId organization, std::string title, Timestamp dueAt) override;
    QCoro::Task<Result<domain::AccessReview>>
    decideReview(domain::AccessReview seen, std::vector<domain::ReviewDecision> decisions) override;
    QCoro::Task<Result<domain::AccessReview>> signReview(domain::AccessReview seen,
                                                         std::string remark) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
