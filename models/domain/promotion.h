// Values on their way from one environment to the next: sealed anew by the custodian, as somebody
// signed for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"
#include "models/domain/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

inline constexpr std::string_view promoteOperation = "promote_version";

/// Secrets in one question about what may be promoted.
inline constexpr std::size_t mostPromotions = 1000;

/// What somebody signs to have values promoted: both places, and what each of them gives to the
/// version to be.
struct PromoteClaims
{
    SealContext from{};              ///< Of the version that the values are taken from.
    SealContext to{};                ///< Of the version to be, in another environment.
    std::vector<std::string> keys{}; ///< Taken from `from`.
    std::vector<std::string> kept{}; ///< Keys of the target that stay as they are.
    std::optional<VersionId> base{}; ///< The version that they stay from.
    Purpose purpose{};
    ProofStamp stamp{};
};

/// Ask: open `keys` of `from` and seal them for `context`, beside what stays of `base`.
struct PromoteVersionRequest
{
    SealContext context{}; ///< Of the version to be.
    SealedVersion from{};  ///< Whole: its DEK is bound to all of its keys.
    std::vector<std::string> keys{};
    std::optional<SealedVersion> base{};
    std::vector<std::string> kept{};
    Purpose purpose{};
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

/// One promotion, as the control plane is asked for it.
struct Promotion
{
    SecretId secret{}; ///< Whose values.
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
    Purpose purpose{};
    SecretId to{};
    VersionId toVersion{};             ///< Of the version to be.
    std::optional<NewSecret> create{}; ///< Where the environment has no such secret yet.
    std::optional<PersonProof> person{};
};

/// One secret of a plan.
struct PromotionWish
{
    SecretId secret{};
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
    std::optional<SecretId> to{}; ///< None: it is to be created.
};

/// Whether this person could promote these now.
struct PromotionQuestion
{
    EnvironmentId environment{}; ///< That they would go to.
    Purpose purpose{};
    std::vector<PromotionWish> secrets{};
};

struct PromotionLeave
{
    SecretId secret{};
    bool given = false;
    std::string reason{}; ///< "needs_approval", "denied_by_policy", "forbidden", …; empty if given.
    std::string why{};    ///< A sentence; empty if given.
};

struct PromotionPlan
{
    std::vector<PromotionLeave> secrets{}; ///< One for each that was asked about, in their order.
};

} // namespace strongroom::domain
