// How rotations and their policies stand on the record: what was done, and the states before and
// after.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation.h"
#include "server/commands/command_context.h"

#include <string>

namespace strongroom::server {

std::string snapshotOf(const domain::Rotation& rotation);
std::string snapshotOf(const domain::RotationPolicy& policy);

/// A deed with a rotation; its reference on the record is the secret's.
Deed rotationDeed(CommandContext& context, std::string action, const domain::Rotation& rotation);
/// A deed with the policy of a secret.
Deed rotationPolicyDeed(CommandContext& context, std::string action, const domain::Secret& secret);

} // namespace strongroom::server
