// Somebody who is to have an account of the built-in sign-in, and what they will be in an
// organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"

#include <string>
#include <vector>

namespace strongroom::domain {

struct Invitation
{
    OrganizationId organization{};
    std::string username{}; ///< 1 to 64 of a-z, 0-9, '.', '-' and '_'.
    std::string name{};
    std::vector<std::string> roles{};
    Timestamp expiresAt{};
    std::string invitedBy{}; ///< A member's key.
};

/// What an account of the built-in sign-in may be called.
inline bool isUsername(const std::string& text)
{
    return !text.empty() && text.size() <= 64
           && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_")
                  == std::string::npos;
}

} // namespace strongroom::domain
