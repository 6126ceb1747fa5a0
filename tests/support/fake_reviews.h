// Reviews of access that a test makes up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/reviews_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeReviews : public client::ReviewsApi
{
public:
    explicit FakeReviews(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<std::vector<domain::AccessReview>>>
        listReviews(domain::OrganizationId) override;
    QCoro::Task<Result<domain::AccessReview>> startReview(domain::OrganizationId, std::string title,
                                                          Timestamp dueAt) override;
    QCoro::Task<Result<domain::AccessReview>>
    decideReview(domain::AccessReview seen, std::vector<domain::ReviewDecision> decisions) override;
    QCoro::Task<Result<domain::AccessReview>> signReview(domain::AccessReview seen,
                                                         std::string remark) override;

    std::vector<domain::AccessReview> all;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
