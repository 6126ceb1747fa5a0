// Bringing values from one environment to another, without seeing them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/import.h"
#include "models/domain/promotion.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

/// A secret that stands already, as of the revision that the person saw.
struct PromotionTarget
{
    domain::SecretId secret{};
    std::uint64_t revision = 0;
};

struct PromotionDraft
{
    domain::OrganizationId organization{};
    domain::SecretId secret{}; ///< Whose values.
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
    domain::EnvironmentId environment{};     ///< Where they go.
    std::optional<PromotionTarget> target{}; ///< None: the secret is created there.
    domain::BackendId backend{};             ///< Of a secret that is created.
    domain::Purpose purpose{};
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class PromotionsApi
{
public:
    virtual ~PromotionsApi() = default;

    /// Which of them this person could promote now, and who would have to agree to the others.
    /// Changes nothing, and is not recorded.
    virtual QCoro::Task<Result<domain::PromotionPlan>> plan(domain::OrganizationId organization,
                                                            domain::PromotionQuestion question) = 0;

    /// Signs for one secret, and has it promoted: a new version there, with all that the target has
    /// besides. Fails with VersionConflict if the target has moved on, with Forged if the server
    /// says something else of either secret than was met.
    virtual QCoro::Task<Result<domain::Imported>> promote(PromotionDraft draft) = 0;
};

} // namespace strongroom::client
