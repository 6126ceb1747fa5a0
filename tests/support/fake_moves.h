// Moves in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/moves_api.h"
#include "tests/support/fake_network.h"

#include <optional>
#include <set>

namespace strongroom::test {

class FakeMoves : public client::MovesApi
{
public:
    explicit FakeMoves(FakeNetwork& network);

    QCoro::Task<Result<domain::MovePlan>> plan(domain::OrganizationId organization,
                                               domain::MoveWish wish) override;
    QCoro::Task<Result<domain::Move>> start(domain::OrganizationId organization,
                                            domain::MoveWish wish) override;
    QCoro::Task<Result<std::vector<domain::Move>>>
    list(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Move>> get(domain::OrganizationId organization,
                                          domain::MoveId move) override;
    QCoro::Task<Result<domain::Move>> cancel(domain::OrganizationId organization,
                                             domain::MoveId move) override;
    QCoro::Task<Result<domain::MovingSecret>> moveSecret(domain::Move move,
                                                         domain::SecretId secret) override;

    /// A move that somebody began, with one secret moved and one that failed.
    domain::Move leftBy(const std::string& name, const domain::BackendId& from,
                        const domain::BackendId& to) const;

    std::vector<domain::MovingSecret> planned; ///< What every wish comes to.
    std::vector<domain::Move> all;             ///< Newest first.
    std::set<std::string> refused;             ///< Secrets that fail.
    std::optional<Error> failure;              ///< What every secret fails with, while set.
    std::optional<domain::MoveWish> wished;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
