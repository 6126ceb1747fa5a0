// What the console may ask about reviews of access.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/access_review.h"

#include <QCoro/QCoroTask>

#include <string>
#include <vector>

namespace strongroom::client {

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class ReviewsApi
{
public:
    virtual ~ReviewsApi() = default;

    /// Newest first.
    virtual QCoro::Task<Result<std::vector<domain::AccessReview>>>
    listReviews(domain::OrganizationId organization) = 0;
    /// Takes down all access as it is.
    virtual QCoro::Task<Result<domain::AccessReview>>
    startReview(domain::OrganizationId organization, std::string title, Timestamp dueAt) = 0;
    /// On the review as it was seen; fails with VersionConflict if it has changed since.
    virtual QCoro::Task<Result<domain::AccessReview>>
    decideReview(domain::AccessReview seen, std::vector<domain::ReviewDecision> decisions) = 0;
    /// Takes away what is to be removed, and closes the review.
    virtual QCoro::Task<Result<domain::AccessReview>> signReview(domain::AccessReview seen,
                                                                 std::string remark) = 0;
};

} // namespace strongroom::client
