// How often a secret gets a new value: by a policy of its own, or by what it inherits.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

/// What the value is at its source: which words guide through the steps.
enum class RotationKind { ApiKey, DatabaseRole, Certificate, AgeKey, Other };

inline constexpr std::array rotationKinds{RotationKind::ApiKey, RotationKind::DatabaseRole,
                                          RotationKind::Certificate, RotationKind::AgeKey,
                                          RotationKind::Other};
inline constexpr std::uint32_t longestPeriod = 3650; ///< Days.
inline constexpr std::size_t longestRotationNote = 500;

/// How often, and where the source takes an old value back.
struct RotationPolicy
{
    std::uint32_t periodDays = 90;
    RotationKind kind = RotationKind::Other;
    std::string note{};  ///< Where the source revokes a value, in the steward's words.
    std::string link{};  ///< Its page there, "https://…", or empty.
    std::string setBy{}; ///< Display name.
    std::optional<Timestamp> setAt{};

    friend bool operator==(const RotationPolicy&, const RotationPolicy&) = default;
};

/// Fails with InvalidInput, in a sentence and with the field.
Result<Done> check(const RotationPolicy& policy);

/// Where a secret's policy comes from: the nearest one holds.
enum class PolicySource { Secret, Environment, Organization };

/// What secrets have that have no policy of their own.
struct RotationDefault
{
    std::optional<EnvironmentId> environment{}; ///< None: of the whole organization.
    RotationPolicy policy{};
};

/// Whether nothing is left to do once a value of that kind is revoked at its source. A revoked
/// certificate is still accepted until those who read the list of revocations have the new one, and
/// what was sealed to an old age key is to be sealed anew: these are closed by hand.
bool isOverWhenRevoked(RotationKind kind);

std::string_view nameOf(RotationKind kind);   ///< "api_key", "database_role", …
std::string_view nameOf(PolicySource source); ///< "secret", "environment", "organization".

} // namespace strongroom::domain
