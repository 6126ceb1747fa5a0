// Signing out elsewhere: ends sessions of one's own, with a line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/policy/sessions/logout_token.h"
#include "server/policy/sessions/sessions.h"

#include <string>
#include <vector>

namespace strongroom::server {

/// What the record is to keep of sessions that end at that moment; nothing of none that was known.
void describeEnding(Deed& deed, const std::vector<domain::SignInSession>& ended, Timestamp at);

/// Fails with NotFound for what is no session of the caller's that goes on.
Result<Done> endSession(CommandContext& context, Sessions& sessions, const Caller& caller,
                        const std::string& id);
/// All but the one that the caller speaks from.
Result<Done> endOtherSessions(CommandContext& context, Sessions& sessions, const Caller& caller);
/// What an issuer says has ended there. `knownAs` is its name in the store.
Result<Done> endSessionByIssuer(CommandContext& context, Sessions& sessions,
                                const std::string& knownAs, const LogoutToken& logout,
                                const std::string& requestId);

} // namespace strongroom::server
