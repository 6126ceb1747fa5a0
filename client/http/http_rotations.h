// Rotations over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/rotations_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpRotations final : public RotationsApi
{
public:
    explicit HttpRotations(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Page<domain::RotationStanding>>> due(DueQuestion question) override;
    QCoro::Task<Result<domain::RotationStanding>> standing(domain::OrganizationId organization,
                                                           domain::SecretId secret) override;
    QCoro::Task<Result<domain::RotationStanding>> putPolicy(domain::OrganizationId organization,
                                                            domain::SecretId secret,
                                                            domain::RotationPolicy policy) override;
    QCoro::Task<Result<domain::RotationStanding>> removePolicy(domain::OrganizationId organization,
                                                               domain::SecretId secret) override;
    QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    defaults(domain::OrganizationId organization) override;
    QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    putDefault(domain::OrganizationId organization, domain::RotationDefault standard) override;
    QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    removeDefault(domain::OrganizationId organization,
                  std::optional<domain::EnvironmentId> environment) override;
    QCoro::Task<Result<domain::Page<domain::Rotation>>>
    running(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Rotation>> start(domain::OrganizationId organization,
                                                domain::SecretId secret) override;
    QCoro::Task<Result<domain::Rotation>> get(domain::OrganizationId organization,
                                              domain::RotationId rotation) override;
    QCoro::Task<Result<domain::Rotation>> step(domain::Rotation seen,
                                               domain::StepWish wish) override;
    QCoro::Task<Result<domain::Rotation>> abort(domain::Rotation seen,
                                                domain::AbortWish wish) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
