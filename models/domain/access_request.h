// What somebody asks for who does not see it: an environment or a secret, by what they call it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/purpose.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

/// By names or slugs, never by ids: whoever asks may not know whether there is such a thing, and is
/// not told. To see it, and to reveal its values.
struct AccessRequest
{
    std::string environment{}; ///< Empty: the secret belongs to the whole organization.
    std::string secret{};      ///< Empty: all that stands in the environment.
    Purpose purpose{};
};

/// The role that is given when others agree.
inline constexpr std::string_view requestedRole = "secret_reader";

/// "prod/ledger-db", "prod/" for the whole environment, "ledger-db" for a secret of the
/// organization.
std::string pathOf(const AccessRequest& request);

/// The other way round, out of what somebody typed; "/prod" is the environment too. None for what
/// is no path: words without a '/', or more than two parts.
std::optional<AccessRequest> accessRequestOf(std::string_view path);

/// Fails with InvalidInput, naming the field, if nothing is asked for, or a name is over 200 bytes,
/// has a '/' or control characters, or is no UTF-8.
Result<Done> check(const AccessRequest& request);

/// Whether the approval is one of these. It then comes to a role, not to a grant.
bool isAccessRequest(const Approval& approval);
/// What Approval::resourceKind says of it.
std::string_view kindOf(const AccessRequest& request);

} // namespace strongroom::domain
