// A rotation policy for many secrets: what is not said of it stays as each of them has it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation_policy.h"

namespace strongroom::domain {

struct RotationPolicyChange
{
    std::uint32_t periodDays = 90;
    std::optional<RotationKind> kind{};
    std::optional<std::string> note{};
    std::optional<std::string> link{};

    friend bool operator==(const RotationPolicyChange&, const RotationPolicyChange&) = default;
};

/// `policy` with what is said; who set it and when is for the caller to say.
RotationPolicy changed(RotationPolicy policy, const RotationPolicyChange& change);

/// Whether both say the same, whoever set them.
bool isSaidAlike(const RotationPolicy& one, const RotationPolicy& other);

/// As for a policy.
Result<Done> check(const RotationPolicyChange& change);

} // namespace strongroom::domain
