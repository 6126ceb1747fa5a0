// Who used lately what depends on a key or a backend, for commands that show it beside other
// things.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "models/wire/json.h"

namespace strongroom::cli {

/// None where the server does not tell: it is older, or not to whoever asks.
std::optional<domain::Uses> usesIn(client::ControlPlane& plane,
                                   const domain::OrganizationId& organization,
                                   std::optional<domain::BackendId> backend = std::nullopt);

/// "used by 2 people, 1 machine in 90 days: Alice, Bert, nightly"
std::string usedByText(const domain::UsedBy& usedBy);
/// The same with a tab before it; empty where it is not known.
std::string usedByField(const std::optional<domain::UsedBy>& usedBy);

/// Puts `used_by` beside the rest, where it is known.
void addUsedBy(wire::json::object& object, const std::optional<domain::UsedBy>& usedBy);

} // namespace strongroom::cli
