// Whether others have agreed to the look that a promotion takes at its source.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/reveal_values.h"

namespace strongroom::server {

/// The caller's own grant that an approval gave for those keys of that version and that purpose,
/// and that can still be used; none where policy asks for no approval.
Result<std::optional<domain::Grant>> agreedUse(CommandContext& context, const Caller& caller,
                                               const Gated& gated, const domain::GrantRequest& use);

/// Held to the device that asked for it, as a reveal is.
Result<Done> expectDevice(const domain::Grant& grant, const std::optional<domain::PersonProof>& by);

/// Puts the look on the record, as one use of `grant`.
Result<Done> useAgreed(CommandContext& context, const Caller& caller, const domain::Grant& grant,
                       const Deed& deed);

} // namespace strongroom::server
