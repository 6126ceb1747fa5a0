// Deeds on many secrets in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/bulk_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

/// Nothing is done by itself: a test says how far one is.
class FakeBulk : public client::BulkApi
{
public:
    explicit FakeBulk(FakeNetwork& network) : m_network(network) {}

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
                                           client::BulkTurn turn) override;

    /// One of a thousand that is at work, with three that failed.
    static domain::Bulk atWork();
    void end(domain::Bulk& bulk);

    std::vector<domain::BulkPlace> places{}; ///< What every wish comes to.
    std::vector<domain::BulkReason> reasons{};
    std::vector<domain::BulkItem> problems{};
    std::vector<domain::Bulk> all{}; ///< Newest first.
    std::vector<domain::BulkWish> wished{};
    std::optional<domain::BulkStart> agreed{};
    std::vector<client::BulkTurn> turns{};
    std::optional<Error> refusal{}; ///< What a start answers instead.

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
