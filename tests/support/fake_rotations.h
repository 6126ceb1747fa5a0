// Rotations in memory, under the rules of the real ones: steps in their order, revisions, uses.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/rotations_api.h"
#include "tests/support/fake_network.h"

#include <string>
#include <vector>

namespace strongroom::test {

class FakeRotations : public client::RotationsApi
{
public:
    explicit FakeRotations(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<domain::Page<domain::RotationStanding>>>
    due(client::DueQuestion question) override;
    QCoro::Task<Result<domain::RotationStanding>> standing(domain::OrganizationId,
                                                           domain::SecretId secret) override;
    QCoro::Task<Result<domain::RotationStanding>> putPolicy(domain::OrganizationId,
                                                            domain::SecretId secret,
                                                            domain::RotationPolicy policy) override;
    QCoro::Task<Result<domain::RotationStanding>> removePolicy(domain::OrganizationId,
                                                               domain::SecretId secret) override;
    QCoro::Task<Result<std::vector<domain::RotationDefault>>>
        defaults(domain::OrganizationId) override;
    QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    putDefault(domain::OrganizationId, domain::RotationDefault standard) override;
    QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    removeDefault(domain::OrganizationId,
                  std::optional<domain::EnvironmentId> environment) override;
    QCoro::Task<Result<domain::Page<domain::Rotation>>> running(domain::OrganizationId) override;
    QCoro::Task<Result<domain::Rotation>> start(domain::OrganizationId organization,
                                                domain::SecretId secret) override;
    QCoro::Task<Result<domain::Rotation>> get(domain::OrganizationId,
                                              domain::RotationId rotation) override;
    QCoro::Task<Result<domain::Rotation>> step(domain::Rotation seen,
                                               domain::StepWish wish) override;
    QCoro::Task<Result<domain::Rotation>> abort(domain::Rotation seen,
                                                domain::AbortWish wish) override;

    /// A secret that is due in so many days.
    domain::RotationStanding& add(const domain::SecretId& secret, const std::string& name,
                                  int dueInDays);
    /// As somebody left it, with its first steps done.
    domain::Rotation& begin(const domain::SecretId& secret, const std::string& by, int stepsDone,
                            std::uint32_t before);
    domain::Rotation* find(const domain::RotationId& id);

    std::vector<domain::RotationStanding> standings; ///< The most urgent first.
    std::vector<domain::Rotation> all;
    std::vector<domain::RotationDefault> standards;
    std::size_t pageSize = 200;
    std::string person = "Alice";                    ///< Who asks.
    std::optional<domain::RotationStep> failingStep; ///< The server is gone when it comes to it.

private:
    domain::RotationStanding standingOf(const domain::SecretId& secret);
    /// Fails as the server does for what has moved on.
    Result<domain::Rotation*> at(const domain::Rotation& seen);
    void put(domain::Rotation& rotation, const domain::StepWish& wish);

    FakeNetwork& m_network;
};

} // namespace strongroom::test
