// One value on standard output.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/plane/connect.h"
#include "base/secret_bytes.h"

#include <string_view>

namespace strongroom::cli {

/// Straight to the descriptor: no buffer of a stream keeps a copy. A line break only on a terminal.
bool writeOut(const SecretBytes& value);
/// `before` and `after` are no secrets.
bool writeOut(std::string_view before, const SecretBytes& value, std::string_view after);

/// As a text of JSON, quotes and all. Fails with InvalidInput if it is no UTF-8.
Result<SecretBytes> jsonTextOf(const SecretBytes& value);

/// Fails with NotFound if it has none.
Result<domain::Version> currentVersionOf(client::ControlPlane& plane, const domain::Secret& secret);

/// Asks to see what `request` names. Where policy wants others to agree, and no approval is named,
/// that is requested; `stay` waits until somebody has decided. None: it waits for an approval, and
/// that was said.
Result<std::optional<client::Revealed>> revealedBy(client::ControlPlane& plane,
                                                   const domain::OrganizationId& organization,
                                                   domain::GrantRequest request, bool stay);

} // namespace strongroom::cli
