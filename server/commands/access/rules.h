// What no change of access may do, whoever asks for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "server/commands/command_context.h"

namespace strongroom::server {

/// A team may stand in a team, that one in another, so far and no further.
inline constexpr int deepestTeams = 20;
/// Roles and places in teams of one organization.
inline constexpr std::size_t mostTuples = 200'000;

/// Whether that kind of object has the role, or place, to give.
bool isRoleOn(std::string_view objectType, const std::string& role);

/// How the binding stands in the store: a team holds by its members.
StoredTuple tupleOf(const domain::Binding& binding);
/// The other way round; none for tuples that are no role and no place in a team.
std::optional<domain::Binding> bindingOf(const StoredTuple& tuple);

/// Fails with InvalidInput for a role that this kind of object does not have, and with NotFound
/// for a holder or object that is not there.
Result<Done> checkBinding(CommandContext& context, const Access& access,
                          const domain::Binding& binding);

/// Fails with Forbidden, saying why: owners are made and unmade by owners, and nobody but an owner
/// changes what they can do themselves, by name or by a team.
Result<Done> mayBind(CommandContext& context, const Standing& standing,
                     const domain::Binding& binding);

/// What an organization's access must be after any change. Fails with Forbidden if nobody
/// would own it, with InvalidInput for teams that stand in themselves or too deep, and with
/// TooLarge.
Result<Done> checkWhole(const DecisionPoint& policy, const Access& after);

} // namespace strongroom::server
