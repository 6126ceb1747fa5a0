// Letting somebody in again who lost what makes their codes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/issuer/second_factor/second_factors.h"
#include "server/policy/sessions/sessions.h"

namespace strongroom::server {

/// Takes a member's second factor away and ends their sessions: they sign in by their password and
/// turn on another. For owners of each organization that the member is in, since the account is one
/// for all of them. Fails with Forbidden for others and for oneself, with NotFound for a member
/// without one.
Result<Done> resetSecondFactor(CommandContext& context, SecondFactors& factors, Sessions& sessions,
                               const Caller& caller, const domain::MemberId& member);

} // namespace strongroom::server
