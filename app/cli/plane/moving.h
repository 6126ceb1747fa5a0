// What the commands share that move secrets to another backend.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/used_by.h"
#include "models/wire/secret_move_json.h"

namespace strongroom::cli {

/// By name or id. Fails with NotFound.
Result<domain::BackendId> backendNamed(client::ControlPlane& plane,
                                       const domain::OrganizationId& organization,
                                       const std::string& name);

void print(const domain::MovingSecret& secret,
           const std::optional<domain::UsedBy>& usedBy = std::nullopt);
void print(const domain::Move& move);

std::optional<domain::UsedBy> usersOf(const std::optional<domain::Uses>& uses,
                                      const domain::MovingSecret& secret);
/// With who used each of them, where it is known.
wire::json::object planToJson(const domain::MovePlan& plan,
                              const std::optional<domain::Uses>& uses);

/// Moves each that is left or failed, in turn, and prints how the move stands then, and how to go
/// on with what is left. The exit code.
int moveAll(client::ControlPlane& plane, const domain::Move& move, bool asJson);

} // namespace strongroom::cli
