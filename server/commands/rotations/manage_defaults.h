// Defaults of rotation: what secrets without a policy of their own have.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/rotations/manage_policies.h"

namespace strongroom::server {

using RotationDefaults = domain::Page<domain::RotationDefault>; ///< All of them, on one page.

/// For whoever sees secrets of the organization; the organization's own first.
Result<RotationDefaults> rotationDefaults(const RotationWork& work, const Caller& caller);
/// For whoever manages the organization; the last one that is put holds. Answers all.
Result<RotationDefaults> putRotationDefault(const RotationWork& work, const Caller& caller,
                                            domain::RotationDefault standard);
/// Fails with NotFound if there is none.
Result<RotationDefaults>
removeRotationDefault(const RotationWork& work, const Caller& caller,
                      const std::optional<domain::EnvironmentId>& environment);

} // namespace strongroom::server
