// Reviews of access that a test makes up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_reviews.h"

namespace strongroom::test {

QCoro::Task<Result<std::vector<domain::AccessReview>>>
FakeReviews::listReviews(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("reviews.list"); failed)
        co_return *failed;
    co_return std::vector<domain::AccessReview>(all);
}

QCoro::Task<Result<domain::AccessReview>>
FakeReviews::startReview(domain::OrganizationId, std::string title, Timestamp dueAt)
{
    if (auto failed = co_await m_network.trip("reviews.start"); failed)
        co_return *failed;
    domain::AccessReview review;
    review.id = {"begun"};
    review.title = std::move(title);
    review.dueAt = dueAt;
    all.insert(all.begin(), review);
    co_return review;
}

QCoro::Task<Result<domain::AccessReview>>
FakeReviews::decideReview(domain::AccessReview seen, std::vector<domain::ReviewDecision> decisions)
{
    if (auto failed = co_await m_network.trip("reviews.decide"); failed)
        co_return *failed;
    for (const auto& decision : decisions)
        for (auto& item : seen.items)
            if (item.binding.plain() == decision.binding)
                item.verdict = decision.verdict;
    ++seen.revision;
    all.front() = seen;
    co_return seen;
}

QCoro::Task<Result<domain::AccessReview>> FakeReviews::signReview(domain::AccessReview seen,
                                                                  std::string remark)
{
    if (auto failed = co_await m_network.trip("reviews.sign"); failed)
        co_return *failed;
    seen.signedBy = "Alice";
    seen.signedAt = Timestamp(std::chrono::hours(1));
    seen.remark = std::move(remark);
    all.front() = seen;
    co_return seen;
}

} // namespace strongroom::test
