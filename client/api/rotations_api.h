// What may be asked about rotation: what is due, and the guided way from an old value to a new one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/page.h"
#include "models/domain/rotation.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

struct DueQuestion
{
    domain::OrganizationId organization{};
    std::optional<domain::DueState> state{}; ///< None: all that have a policy.
    std::optional<std::string> cursor{};
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class RotationsApi
{
public:
    virtual ~RotationsApi() = default;

    /// The one that is due first at the front.
    virtual QCoro::Task<Result<domain::Page<domain::RotationStanding>>>
    due(DueQuestion question) = 0;
    virtual QCoro::Task<Result<domain::RotationStanding>>
    standing(domain::OrganizationId organization, domain::SecretId secret) = 0;
    virtual QCoro::Task<Result<domain::RotationStanding>>
    putPolicy(domain::OrganizationId organization, domain::SecretId secret,
              domain::RotationPolicy policy) = 0;
    virtual QCoro::Task<Result<domain::RotationStanding>>
    removePolicy(domain::OrganizationId organization, domain::SecretId secret) = 0;

    /// What secrets without a policy of their own have; the organization's first.
    virtual QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    defaults(domain::OrganizationId organization) = 0;
    /// Answers all, as they are then.
    virtual QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    putDefault(domain::OrganizationId organization, domain::RotationDefault standard) = 0;
    virtual QCoro::Task<Result<std::vector<domain::RotationDefault>>>
    removeDefault(domain::OrganizationId organization,
                  std::optional<domain::EnvironmentId> environment) = 0;

    /// Those under way, newest first; at most one page.
    virtual QCoro::Task<Result<domain::Page<domain::Rotation>>>
    running(domain::OrganizationId organization) = 0;
    /// Fails with AlreadyExists if one of the secret is running.
    virtual QCoro::Task<Result<domain::Rotation>> start(domain::OrganizationId organization,
                                                        domain::SecretId secret) = 0;
    virtual QCoro::Task<Result<domain::Rotation>> get(domain::OrganizationId organization,
                                                      domain::RotationId rotation) = 0;
    /// On the rotation as it was seen; fails with VersionConflict if it has changed since, or if
    /// an older version is still in use.
    virtual QCoro::Task<Result<domain::Rotation>> step(domain::Rotation seen,
                                                       domain::StepWish wish) = 0;
    virtual QCoro::Task<Result<domain::Rotation>> abort(domain::Rotation seen,
                                                        domain::AbortWish wish) = 0;
};

} // namespace strongroom::client
